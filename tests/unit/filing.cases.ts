/** Names, the word by which each is filed, and the letters under which they stand in a language, in its order. */
export const filings: readonly {
  promise: string;
  language: string;
  names: readonly (readonly [name: string, filedUnder: string])[];
  letters: readonly string[];
}[] = [
  {
    promise: "people stand by the word by which they are filed",
    language: "en",
    names: [
      ["Vladimir Putin", "Putin"],
      ["Alexander Lukashenko", "Lukashenko"],
      ["Minsk", "Minsk"],
    ],
    letters: ["L: Alexander Lukashenko", "M: Minsk", "P: Vladimir Putin"],
  },
  {
    promise: "names of one letter stand together, in order",
    language: "en",
    names: [
      ["Brest", "Brest"],
      ["Belarus", "Belarus"],
      ["Beltransgaz", "Beltransgaz"],
    ],
    letters: ["B: Belarus, Beltransgaz, Brest"],
  },
  {
    promise: "those filed under one word stand by their whole names",
    language: "en",
    names: [
      ["Zoe Bell", "Bell"],
      ["Anna Bell", "Bell"],
    ],
    letters: ["B: Anna Bell, Zoe Bell"],
  },
  {
    promise: "an accent does not make a letter of its own in English",
    language: "en",
    names: [
      ["Évora", "Évora"],
      ["Eton", "Eton"],
    ],
    letters: ["E: Eton, Évora"],
  },
  {
    promise: "in Swedish Ö is a letter of its own, behind Z",
    language: "sv",
    names: [
      ["Örebro", "Örebro"],
      ["Zagreb", "Zagreb"],
      ["Oslo", "Oslo"],
    ],
    letters: ["O: Oslo", "Z: Zagreb", "Ö: Örebro"],
  },
  {
    promise: "in German Ö stands with O",
    language: "de",
    names: [
      ["Österreich", "Österreich"],
      ["Zagreb", "Zagreb"],
      ["Oslo", "Oslo"],
    ],
    letters: ["O: Oslo, Österreich", "Z: Zagreb"],
  },
  {
    promise: "in Ukrainian Ґ is a letter behind Г",
    language: "uk",
    names: [
      ["Ґалаґан", "Ґалаґан"],
      ["Дніпро", "Дніпро"],
      ["Гомель", "Гомель"],
    ],
    letters: ["Г: Гомель", "Ґ: Ґалаґан", "Д: Дніпро"],
  },
  {
    promise: "Belarusian has its own order: І between З and К",
    language: "be",
    names: [
      ["Кобрын", "Кобрын"],
      ["Іўе", "Іўе"],
      ["Заслаўе", "Заслаўе"],
    ],
    letters: ["З: Заслаўе", "І: Іўе", "К: Кобрын"],
  },
  {
    promise: "Russian people stand by their family names",
    language: "ru",
    names: [
      ["Борис Ельцин", "Ельцин"],
      ["Астана", "Астана"],
      ["Владимир Путин", "Путин"],
    ],
    letters: ["А: Астана", "Е: Борис Ельцин", "П: Владимир Путин"],
  },
  {
    promise: "a sign before a name is no letter",
    language: "en",
    names: [["’Ndrangheta", "’Ndrangheta"]],
    letters: ["N: ’Ndrangheta"],
  },
  {
    promise: "small and capital letters are one",
    language: "en",
    names: [
      ["de Gaulle", "de Gaulle"],
      ["Dover", "Dover"],
    ],
    letters: ["D: de Gaulle, Dover"],
  },
  {
    promise: "in Turkish a small i is filed under İ",
    language: "tr",
    names: [["izmir", "izmir"]],
    letters: ["İ: izmir"],
  },
  {
    promise: "numbers stand in the order of what they count",
    language: "en",
    names: [
      ["Group of 20", "20"],
      ["Group of 7", "7"],
    ],
    letters: ["0–9: Group of 7, Group of 20"],
  },
  {
    promise: "the plainer of two letters that are one is the head, whichever name comes first",
    language: "en",
    names: [
      ["Łódź", "Łódź"],
      ["London", "London"],
    ],
    letters: ["L: Łódź, London"],
  },
  {
    promise: "a sign before a name does not part the names of its letter",
    language: "en",
    names: [
      ["Anna", "Anna"],
      ["’Ndrangheta", "’Ndrangheta"],
      ["Nora", "Nora"],
    ],
    letters: ["A: Anna", "N: ’Ndrangheta, Nora"],
  },
  {
    promise: "a letter with a mark of its own in Thai is the letter, and a vowel before it is none",
    language: "th",
    names: [
      ["กา", "กา"],
      ["กี", "กี"],
      ["เก", "เก"],
      ["ขา", "ขา"],
    ],
    letters: ["ก: กา, กี, เก", "ข: ขา"],
  },
  {
    promise: "a letter in two code points is the one that it makes",
    language: "en",
    names: [["E\u0301vora", "E\u0301vora"]],
    letters: ["É: E\u0301vora"],
  },
  { promise: "no names have no letters", language: "en", names: [], letters: [] },
];
