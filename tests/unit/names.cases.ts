/** Names that are known, and the profiles that they name; an empty slug is nobody's. */
export const known: readonly { name: string; slug: string }[] = [
  { name: "Vladimir Putin", slug: "vladimir-putin" },
  { name: "Putin", slug: "vladimir-putin" },
  { name: "Владимир Путин", slug: "vladimir-putin" },
  { name: "Belarus", slug: "belarus" },
  { name: "Russia", slug: "russia" },
  { name: "Moscow", slug: "moscow" },
  { name: "St. Petersburg", slug: "st-petersburg" },
  { name: "Customs Union", slug: "customs-union" },
  { name: "Union State", slug: "union-state" },
  { name: "Union", slug: "union" },
  { name: "the Union of Russia and Belarus", slug: "union-state" },
  { name: "Eurasian Economic Union", slug: "eurasian-economic-union" },
  { name: "Eurasian Economic", slug: "economy" },
  { name: "Cote d’Ivoire", slug: "cote-d-ivoire" },
  { name: "Kara-Kum", slug: "kara-kum" },
  { name: "Group of 7", slug: "g7" },
  { name: "Inc.", slug: "inc" },
  { name: "Łódź", slug: "lodz" },
  { name: "’Ndrangheta", slug: "ndrangheta" },
  { name: "The Moscow Times", slug: "" },
  { name: "Sergei Чайка", slug: "chaika" },
  { name: "普京", slug: "vladimir-putin" },
  { name: "普", slug: "prussia" },
  { name: "プーチン", slug: "vladimir-putin" },
  { name: "か", slug: "ka" },
  { name: "ไทย", slug: "thailand" },
  { name: "มินสก์", slug: "minsk" },
  { name: "ລາວ", slug: "laos" },
  { name: "កម្ពុជា", slug: "cambodia" },
  { name: "မြန်မာ", slug: "myanmar" },
  { name: "러시아", slug: "russia" },
  { name: "가", slug: "ga" },
  { name: "پوتین", slug: "vladimir-putin" },
  { name: "روسیه", slug: "russia" },
  { name: "רוסיה", slug: "russia" },
  { name: "𐐔𐐯𐑅𐐨𐑉𐐯𐐻", slug: "deseret" },
  { name: "𠮷野", slug: "yoshino" },
  { name: "A股", slug: "a-shares" },
];

/** Texts and the names in them, in order, each as `words → slug`. */
export const texts: readonly { promise: string; text: string; names: readonly string[] }[] = [
  { promise: "a name is found", text: "Then Putin left.", names: ["Putin → vladimir-putin"] },
  {
    promise: "a name at the edge of a text is found",
    text: "Belarus and Russia",
    names: ["Belarus → belarus", "Russia → russia"],
  },
  { promise: "a name that is the whole text is found", text: "Moscow", names: ["Moscow → moscow"] },
  {
    promise: "a name is found as often as it stands",
    text: "Putin met Putin.",
    names: ["Putin → vladimir-putin", "Putin → vladimir-putin"],
  },
  { promise: "a text without names has none", text: "Nobody spoke.", names: [] },
  { promise: "an empty text has none", text: "", names: [] },
  { promise: "a longer word is no mention", text: "The Belarusian and Russian teams, Putinism", names: [] },
  { promise: "a word that ends in a name is no mention", text: "Prussia and XBelarus", names: [] },
  { promise: "a name before a digit or behind one is no mention", text: "Russia2 and 2Russia", names: [] },
  { promise: "another case is no mention", text: "belarus, RUSSIA, putin", names: [] },
  { promise: "the longest name is taken", text: "Vladimir Putin spoke.", names: ["Vladimir Putin → vladimir-putin"] },
  {
    promise: "the longest of three names that begin alike is taken",
    text: "the Eurasian Economic Union met",
    names: ["Eurasian Economic Union → eurasian-economic-union"],
  },
  {
    promise: "where the longest name is cut short the next one is taken",
    text: "the Eurasian Economic Unions met",
    names: ["Eurasian Economic → economy"],
  },
  {
    promise: "a name inside another name is no mention",
    text: "the Union of Russia and Belarus met",
    names: ["the Union of Russia and Belarus → union-state"],
  },
  {
    promise: "names that share a word are found from the left",
    text: "the Customs Union State",
    names: ["Customs Union → customs-union"],
  },
  {
    promise: "a name inside another is found where it stands alone",
    text: "Union State, Union and Customs Union",
    names: ["Union State → union-state", "Union → union", "Customs Union → customs-union"],
  },
  { promise: "a possessive names its owner, without the ending", text: "Russia’s oil", names: ["Russia → russia"] },
  { promise: "a possessive with a straight apostrophe does too", text: "Russia's oil", names: ["Russia → russia"] },
  { promise: "a possessive with an apostrophe alone does too", text: "Belarus’ role", names: ["Belarus → belarus"] },
  {
    promise: "both halves of a hyphenated pair are found",
    text: "Russia-Belarus talks",
    names: ["Russia → russia", "Belarus → belarus"],
  },
  {
    promise: "both halves of a pair with a dash are found",
    text: "Russia–Belarus talks",
    names: ["Russia → russia", "Belarus → belarus"],
  },
  {
    promise: "a name with a full stop inside is found",
    text: "in St. Petersburg today",
    names: ["St. Petersburg → st-petersburg"],
  },
  {
    promise: "a name with a full stop inside keeps its possessive out",
    text: "St. Petersburg’s",
    names: ["St. Petersburg → st-petersburg"],
  },
  { promise: "a name with a full stop left out is no mention", text: "in St Petersburg today", names: [] },
  { promise: "a full stop behind a name is no part of it", text: "They met in Moscow.", names: ["Moscow → moscow"] },
  { promise: "a name that ends in a full stop is found before a space", text: "Gas Inc. sold", names: ["Inc. → inc"] },
  {
    promise: "a name that ends in a full stop needs no border behind it",
    text: "Gas Inc.2019 sold",
    names: ["Inc. → inc"],
  },
  { promise: "a name behind a combining mark is no mention", text: "Pre\u0301Russia", names: [] },
  {
    promise: "a Cyrillic name is found",
    text: "Президент Владимир Путин сказал",
    names: ["Владимир Путин → vladimir-putin"],
  },
  { promise: "a Cyrillic name with another ending is no mention", text: "Владимира Путина не было", names: [] },
  { promise: "a name in letters with marks is found", text: "in Łódź,", names: ["Łódź → lodz"] },
  { promise: "a name before a combining mark is no mention", text: "Russia\u0301", names: [] },
  {
    promise: "a curly apostrophe stands for a straight one",
    text: "in Cote d'Ivoire",
    names: ["Cote d'Ivoire → cote-d-ivoire"],
  },
  { promise: "an apostrophe as written is found", text: "in Cote d’Ivoire", names: ["Cote d’Ivoire → cote-d-ivoire"] },
  {
    promise: "a hyphen that does not break stands for a hyphen",
    text: "the Kara\u2011Kum",
    names: ["Kara\u2011Kum → kara-kum"],
  },
  {
    promise: "a space that does not break stands for a space",
    text: "in St.\u00a0Petersburg",
    names: ["St.\u00a0Petersburg → st-petersburg"],
  },
  { promise: "a line break stands for a space", text: "Vladimir\nPutin", names: ["Vladimir\nPutin → vladimir-putin"] },
  { promise: "a soft hyphen within a name is not seen", text: "Bela\u00adrus met", names: ["Bela\u00adrus → belarus"] },
  { promise: "a soft hyphen within a longer word does not make it a name", text: "Belarus\u00adian", names: [] },
  {
    promise: "a direction mark around a name is no part of it",
    text: "\u200eMoscow\u200e",
    names: ["Moscow → moscow"],
  },
  { promise: "a name with a number is found", text: "the Group of 7 met", names: ["Group of 7 → g7"] },
  { promise: "a name with a number is not cut from a longer number", text: "the Group of 77 met", names: [] },
  { promise: "a name of nobody’s is no mention, nor is the name inside it", text: "The Moscow Times wrote", names: [] },
  {
    promise: "behind a name of nobody’s the next name is found",
    text: "The Moscow Times of Moscow",
    names: ["Moscow → moscow"],
  },
  {
    promise: "a name that stands before an emoji is found where it stands",
    text: "🤝 Putin 🤝",
    names: ["Putin → vladimir-putin"],
  },
  {
    promise: "marks around a name are no part of it",
    text: "“Putin” (Moscow)",
    names: ["Putin → vladimir-putin", "Moscow → moscow"],
  },
  { promise: "a name behind an underscore is found", text: "_Putin_", names: ["Putin → vladimir-putin"] },
  {
    promise: "a name in a script without spaces is found between other words",
    text: "昨天普京在莫斯科说",
    names: ["普京 → vladimir-putin"],
  },
  {
    promise: "where a longer name in such a script is cut short the shorter one is taken",
    text: "普鲁士",
    names: ["普 → prussia"],
  },
  {
    promise: "a name in katakana is found before a particle and behind a bracket",
    text: "「プーチンは」",
    names: ["プーチン → vladimir-putin"],
  },
  {
    promise: "kana whose voice marks stand as signs of their own are the same name",
    text: "フ\u309aーチン",
    names: ["フ\u309aーチン → vladimir-putin"],
  },
  { promise: "a sign without its voice mark is another sign", text: "が か\u3099", names: [] },
  {
    promise: "a name in Thai is found between other words",
    text: "ประเทศไทยและมินสก์มี",
    names: ["ไทย → thailand", "มินสก์ → minsk"],
  },
  { promise: "a name in Thai before a mark above is no mention", text: "ไทย์", names: [] },
  { promise: "a name in Lao is found between other words", text: "ປະເທດລາວແລະ", names: ["ລາວ → laos"] },
  { promise: "a name in Khmer is found between other words", text: "ប្រទេសកម្ពុជានិង", names: ["កម្ពុជា → cambodia"] },
  { promise: "a name in Burmese is found between other words", text: "သည်မြန်မာနိုင်ငံ", names: ["မြန်မာ → myanmar"] },
  {
    promise: "a Korean name with a particle is no mention, and without one is",
    text: "러시아는 러시아",
    names: ["러시아 → russia"],
  },
  { promise: "a syllable is not cut out of a longer one", text: "각", names: [] },
  {
    promise: "a name of Latin letters borders on a sign of a script without spaces",
    text: "记者Putin说",
    names: ["Putin → vladimir-putin"],
  },
  {
    promise: "a name of Latin letters and signs has a border at its letters alone",
    text: "AA股 买A股票",
    names: ["A股 → a-shares"],
  },
  { promise: "a name of two scripts is found", text: "says Sergei Чайка.", names: ["Sergei Чайка → chaika"] },
  {
    promise: "a Persian name is found, and one that goes on behind a joiner is not",
    text: "پوتین روسیه\u200cای روسیه",
    names: ["پوتین → vladimir-putin", "روسیه → russia"],
  },
  {
    promise: "a Hebrew name is found between direction marks, and with a prefix it is not",
    text: "\u200fרוסיה\u200f ברוסיה",
    names: ["רוסיה → russia"],
  },
  {
    promise: "a name in letters of two units each is found, and not within a longer word",
    text: "𐐔𐐯𐑅𐐨𐑉𐐯𐐻 𐐔𐐯𐑅𐐨𐑉𐐯𐐻𐐲 𐐲𐐔𐐯𐑅𐐨𐑉𐐯𐐻",
    names: ["𐐔𐐯𐑅𐐨𐑉𐐯𐐻 → deseret"],
  },
  { promise: "a rare sign of two units begins a name", text: "在𠮷野山", names: ["𠮷野 → yoshino"] },
  {
    promise: "a sign with a mark that chooses its shape is the same sign",
    text: "𠮷\u{e0100}野",
    names: ["𠮷\u{e0100}野 → yoshino"],
  },
  {
    promise: "letters with their marks apart are the same name, found where it stands",
    text: "né à Ło\u0301dz\u0301, Putin",
    names: ["Ło\u0301dz\u0301 → lodz", "Putin → vladimir-putin"],
  },
  {
    promise: "a name behind an emoji that is shown in colour is found",
    text: "☀\ufe0fPutin",
    names: ["Putin → vladimir-putin"],
  },
  {
    promise: "a name that begins with a mark is found",
    text: "the ’Ndrangheta of Calabria",
    names: ["’Ndrangheta → ndrangheta"],
  },
];

/** Lists of names, and the clashes in them, each as `name: owner, other`. */
export const clashes: readonly {
  promise: string;
  names: readonly { name: string; slug: string }[];
  clashes: readonly string[];
}[] = [
  {
    promise: "two names of two profiles do not clash",
    names: [
      { name: "Minsk", slug: "minsk" },
      { name: "Brest", slug: "brest" },
    ],
    clashes: [],
  },
  {
    promise: "one name of two profiles clashes, with the first owner named first",
    names: [
      { name: "Union", slug: "union-state" },
      { name: "Union", slug: "customs-union" },
    ],
    clashes: ["Union: union-state, customs-union"],
  },
  {
    promise: "a name given twice to one profile does not clash",
    names: [
      { name: "Minsk", slug: "minsk" },
      { name: "Minsk", slug: "minsk" },
    ],
    clashes: [],
  },
  {
    promise: "names that differ in the shape of an apostrophe alone clash",
    names: [
      { name: "D’Ivoire", slug: "a" },
      { name: "D'Ivoire", slug: "b" },
    ],
    clashes: ["D’Ivoire: a, b"],
  },
  {
    promise: "names that differ in case do not clash",
    names: [
      { name: "Union", slug: "a" },
      { name: "union", slug: "b" },
    ],
    clashes: [],
  },
  {
    promise: "a name inside another does not clash",
    names: [
      { name: "Moscow", slug: "moscow" },
      { name: "Moscow Oblast", slug: "oblast" },
    ],
    clashes: [],
  },
  {
    promise: "three owners of one name clash once, all of them named",
    names: [
      { name: "Union", slug: "a" },
      { name: "Union", slug: "b" },
      { name: "Union", slug: "c" },
    ],
    clashes: ["Union: a, b, c"],
  },
  {
    promise: "names that differ in how a letter with a mark is written alone clash",
    names: [
      { name: "Łódź", slug: "a" },
      { name: "Ło\u0301dz\u0301", slug: "b" },
    ],
    clashes: ["Łódź: a, b"],
  },
];
