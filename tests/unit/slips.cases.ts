/** Words that are a slip of the pen for a name, by what it is. */
export const slips: readonly [what: string, written: string, right: string][] = [
  ["a letter too many", "Lukashennko", "Lukashenko"],
  ["a letter too few", "Lukasheko", "Lukashenko"],
  ["another letter", "Lukeshenko", "Lukashenko"],
  ["two letters in each other’s place", "Lukahsenko", "Lukashenko"],
  ["the last two in each other’s place", "Minks", "Minsk"],
  ["a last letter written twice", "Putinn", "Putin"],
  ["the same in another script", "Лукашеннко", "Лукашенко"],
];

/** Words that are none, though they are like a name. */
export const others: readonly [what: string, written: string, right: string][] = [
  ["the name itself", "Putin", "Putin"],
  ["another beginning, as of Gambia and Zambia", "Zambia", "Gambia"],
  ["a letter more at the beginning, as of Russia and Prussia", "Prussia", "Russia"],
  ["an ending, as of Russia and Russian", "Russian", "Russia"],
  ["an inflected ending", "Росії", "Росія"],
  ["an inflected letter before the last", "Київській", "Київський"],
  ["an ending that is lacking", "Москв", "Москва"],
  ["two slips", "Lukeshennko", "Lukashenko"],
  ["another word", "Medvedev", "Lukashenko"],
];

/** The names of a site; one of them is nobody’s. */
export const NAMES = [
  { name: "Vladimir Putin", slug: "vladimir-putin" },
  { name: "Putin", slug: "vladimir-putin" },
  { name: "Charles Michel", slug: "charles-michel" },
  { name: "Лукашенко", slug: "alexander-lukashenko" },
  { name: "Gazprom Export", slug: "" },
];

/** Texts, what they rest on, and the slips that are found in them. */
export const texts: readonly {
  promise: string;
  text: string;
  restsOn?: readonly string[];
  found: readonly string[];
}[] = [
  {
    promise: "a slip in one word of a name is found",
    text: "So said Vladimir Putinn.",
    found: ["Putinn → Putin of vladimir-putin"],
  },
  {
    promise: "and in each word that has one",
    text: "Vlaadimir Puttin’s words",
    found: ["Vlaadimir → Vladimir of vladimir-putin", "Puttin → Putin of vladimir-putin"],
  },
  { promise: "and in another script", text: "Лукашшенко", found: ["Лукашшенко → Лукашенко of alexander-lukashenko"] },
  { promise: "a name is none", text: "So said Vladimir Putin.", found: [] },
  {
    promise: "nor is a word on which the text rests",
    text: "Michael came.",
    restsOn: ["Then Michael came."],
    found: [],
  },
  {
    promise: "but for one on which it does not",
    text: "Michael came.",
    restsOn: ["Then he came."],
    found: ["Michael → Michel of charles-michel"],
  },
  { promise: "a word without a capital is none", text: "michael", found: [] },
  { promise: "nor is one like a name that is no profile’s", text: "Gazpprom", found: [] },
  { promise: "nor part of a longer word", text: "McPuttin and Puttin2", found: [] },
];
