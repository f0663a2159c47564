/** A text and the numbers in it, each as `words = value`. */
interface NumbersCase {
  promise: string;
  text: string;
  numbers: readonly string[];
}

export const texts: readonly NumbersCase[] = [
  {
    promise: "are no words that every object knows",
    text: "The constructor and its toString, to two.",
    numbers: ["two = 2"],
  },
  { promise: "digits are a number", text: "about 40 of them", numbers: ["40 = 40"] },
  { promise: "a year is a number", text: "in 1997.", numbers: ["1997 = 1997"] },
  {
    promise: "digits of full width, of other scripts and kinds are numbers too",
    text: "１９９８, ١٩٩٨, 𝟏𝟗𝟗𝟖, ①, ½",
    numbers: ["１９９８ = 1998", "١٩٩٨ = 1998", "𝟏𝟗𝟗𝟖 = 1998", "① = 1", "½ = 0.5"],
  },
  { promise: "a Roman sign is a number of its own", text: "Ⅻ", numbers: ["Ⅻ = -8555"] },
  { promise: "thrice is a number", text: "thrice", numbers: ["thrice = 3"] },
  {
    promise: "a stop or comma behind a number is no part of it",
    text: "7, 8. 9",
    numbers: ["7 = 7", "8 = 8", "9 = 9"],
  },
  {
    promise: "signs around a number are no part of it",
    text: "(12), 20%, $30",
    numbers: ["12 = 12", "20 = 20", "30 = 30"],
  },
  {
    promise: "thousands are parted by commas",
    text: "1,234 and 1,000,000.",
    numbers: ["1,234 = 1234", "1,000,000 = 1000000"],
  },
  {
    promise: "thousands are parted by narrow spaces that do not break",
    text: "18\u202f658",
    numbers: ["18\u202f658 = 18658"],
  },
  {
    promise: "thousands are parted by spaces that do not break",
    text: "18\u00a0658",
    numbers: ["18\u00a0658 = 18658"],
  },
  { promise: "thousands are parted by thin spaces", text: "18\u2009658", numbers: ["18\u2009658 = 18658"] },
  { promise: "a space that breaks parts two numbers", text: "18 658", numbers: ["18 = 18", "658 = 658"] },
  { promise: "a comma and a space part two numbers", text: "18, 658", numbers: ["18 = 18", "658 = 658"] },
  { promise: "a decimal is one number", text: "3.5 of them", numbers: ["3.5 = 3.5"] },
  { promise: "a decimal with thousands is one number", text: "1,234.5", numbers: ["1,234.5 = 1234.5"] },
  { promise: "both ends of a run are numbers", text: "1998–2000", numbers: ["1998 = 1998", "2000 = 2000"] },
  { promise: "the number within a word is none", text: "s12, G7 and B2B", numbers: [] },
  { promise: "an ordinal of one digit is a number", text: "the 5th time, the 1st", numbers: ["5 = 5", "1 = 1"] },
  {
    promise: "an ordinal of two digits is one number",
    text: "the 20th century, the 12th",
    numbers: ["20 = 20", "12 = 12"],
  },
  {
    promise: "an ordinal over a hundred is one number",
    text: "the 101st and the 1,002nd",
    numbers: ["101 = 101", "1,002 = 1002"],
  },
  { promise: "a word is a number", text: "five of them", numbers: ["five = 5"] },
  { promise: "an ordinal in a word is a number", text: "the third time", numbers: ["third = 3"] },
  {
    promise: "a word with a capital is a number",
    text: "Twelve came, THIRTEEN went",
    numbers: ["Twelve = 12", "THIRTEEN = 13"],
  },
  { promise: "tens and ones with a hyphen are one number", text: "forty-one", numbers: ["forty-one = 41"] },
  { promise: "tens and ones with a space are one number", text: "ninety nine", numbers: ["ninety nine = 99"] },
  { promise: "tens and ones over two lines are one number", text: "twenty\nfive", numbers: ["twenty\nfive = 25"] },
  { promise: "tens and an ordinal are one number", text: "the twenty-first", numbers: ["twenty-first = 21"] },
  { promise: "tens and ones with capitals are one number", text: "Forty-One", numbers: ["Forty-One = 41"] },
  {
    promise: "a compound and one of the ones are two numbers",
    text: "twenty-five two",
    numbers: ["twenty-five = 25", "two = 2"],
  },
  { promise: "tens alone are a number", text: "twenty of them", numbers: ["twenty = 20"] },
  { promise: "ones and tens are two numbers", text: "five twenty", numbers: ["five = 5", "twenty = 20"] },
  { promise: "two of the ones are two numbers", text: "two three", numbers: ["two = 2", "three = 3"] },
  {
    promise: "tens and more than nine are two numbers",
    text: "twenty twelve",
    numbers: ["twenty = 20", "twelve = 12"],
  },
  {
    promise: "two words parted by a comma are two numbers",
    text: "twenty, five",
    numbers: ["twenty = 20", "five = 5"],
  },
  {
    promise: "two words with another between are two numbers",
    text: "twenty or five",
    numbers: ["twenty = 20", "five = 5"],
  },
  { promise: "a number of thousands is one number", text: "two thousand men", numbers: ["two thousand = 2000"] },
  { promise: "a number of hundreds is one number", text: "six hundred", numbers: ["six hundred = 600"] },
  {
    promise: "a compound number of thousands is one number",
    text: "sixty-four thousand",
    numbers: ["sixty-four thousand = 64000"],
  },
  {
    promise: "hundreds of thousands are one number",
    text: "two hundred thousand",
    numbers: ["two hundred thousand = 200000"],
  },
  { promise: "digits and a scale are one number", text: "15 million", numbers: ["15 million = 15000000"] },
  { promise: "a decimal and a scale are one number", text: "2.5 billion", numbers: ["2.5 billion = 2500000000"] },
  { promise: "thousands and a scale are one number", text: "1,200 million", numbers: ["1,200 million = 1200000000"] },
  { promise: "a scale alone is a number", text: "thousands of them", numbers: ["thousands = 1000"] },
  { promise: "a quarter-century is a quarter", text: "a quarter-century", numbers: ["quarter = 0.25"] },
  { promise: "one alone is no number", text: "one of them, One day", numbers: [] },
  { promise: "one beside another word is no number", text: "one or two", numbers: ["two = 2"] },
  { promise: "one in a compound is a number", text: "thirty-one", numbers: ["thirty-one = 31"] },
  {
    promise: "one of a scale is a number",
    text: "one hundred and one million",
    numbers: ["one hundred = 100", "one million = 1000000"],
  },
  { promise: "the digit one is a number", text: "1 of them", numbers: ["1 = 1"] },
  {
    promise: "a year before a word is not added to it",
    text: "In 2020 two leaders, in 1990 three",
    numbers: ["2020 = 2020", "two = 2", "1990 = 1990", "three = 3"],
  },
  {
    promise: "a year before a crowd is not multiplied by it",
    text: "In 1991 millions fled",
    numbers: ["1991 = 1991", "millions = 1000000"],
  },
  { promise: "a longer word is no number", text: "tenable, fivefold, someone, weighty", numbers: [] },
  { promise: "a text without numbers has none", text: "Nobody came.", numbers: [] },
  { promise: "an empty text has none", text: "", numbers: [] },
  {
    promise: "a date’s numbers are numbers like any other",
    text: "20 December 2019",
    numbers: ["20 = 20", "2019 = 2019"],
  },
  {
    promise: "a word that stands before an apostrophe is a number still",
    text: "the two’s talks, the five's",
    numbers: ["two = 2", "five = 5"],
  },
  { promise: "a name’s number is one like any other", text: "Group of Seven", numbers: ["Seven = 7"] },
];

/** Texts in a language that inflects its number words, and writes a comma in a fraction. */
export const ukrainian: readonly NumbersCase[] = [
  {
    promise: "a number of several words is one",
    text: "двадцять п’ять осіб, сто двадцять три, дві тисячі тридцять один рік",
    numbers: ["двадцять п’ять = 25", "сто двадцять три = 123", "дві тисячі тридцять один = 2031"],
  },
  {
    promise: "an apostrophe may have any shape",
    text: "п'ять, п’ять, пʼять",
    numbers: ["п'ять = 5", "п’ять = 5", "пʼять = 5"],
  },
  {
    promise: "other cases and ordinals are the same number",
    text: "двадцятьма, п’яти, шостого, тридцять першого, одинадцятої, дев’ятнадцять",
    numbers: [
      ...["двадцятьма = 20", "п’яти = 5", "шостого = 6", "тридцять першого = 31", "одинадцятої = 11"],
      "дев’ятнадцять = 19",
    ],
  },
  {
    promise: "millions multiply in each of their forms",
    text: "2,5 мільярда, п’ять мільйонів, сорок тисяч, півтора мільйона",
    numbers: [
      "2,5 мільярда = 2500000000",
      "п’ять мільйонів = 5000000",
      "сорок тисяч = 40000",
      "півтора мільйона = 1500000",
    ],
  },
  {
    promise: "a plain space parts thousands",
    text: "25 000 крон у 2021 році, 2021 200 осіб",
    numbers: ["25 000 = 25000", "2021 = 2021", "2021 = 2021", "200 = 200"],
  },
  { promise: "one alone is no number", text: "один із них, перша, одного разу", numbers: [] },
];

/** Texts in a language whose words the interface does not have. */
export const foreign: readonly NumbersCase[] = [
  {
    promise: "digits are read in any language",
    text: "1\u202f234 Menschen, 1.234.567 und 2,5",
    numbers: ["1\u202f234 = 1234", "1.234.567 = 1234567", "2,5 = 2.5"],
  },
  { promise: "words are not", text: "two thousand, one", numbers: [] },
];
