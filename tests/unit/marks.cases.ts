/** A text, and the first words in it between single quotation marks, marks and all; nothing where there are none. */
interface SingleCase {
  promise: string;
  text: string;
  words?: string;
}

/** Words between single marks. */
export const single: readonly SingleCase[] = [
  { promise: "curly marks are found", text: "the ‘near abroad’ of", words: "‘near abroad’" },
  { promise: "straight marks are found", text: "the 'near abroad' of", words: "'near abroad'" },
  { promise: "marks as in German are found", text: "die ‚beiden Worte‘ dort", words: "‚beiden Worte‘" },
  { promise: "pointed marks are found", text: "les ‹deux mots› là", words: "‹deux mots›" },
  { promise: "pointed marks turned inwards are found", text: "die ›beiden Worte‹ dort", words: "›beiden Worte‹" },
  { promise: "marks round one word are found", text: "the ‘so’ of", words: "‘so’" },
  { promise: "marks round the whole text are found", text: "‘x y’", words: "‘x y’" },
  { promise: "marks round a number are found", text: "the ‘1997’ of", words: "‘1997’" },
  { promise: "marks within brackets are found", text: "then ('x y'), then", words: "'x y'" },
  { promise: "marks within double marks are found", text: "“a ‘b’ c”", words: "‘b’" },
  { promise: "marks in another script are found", text: "слова ‘два слова’ там", words: "‘два слова’" },
  { promise: "a stop before the closing mark is no hindrance", text: "He left ‘at once.’ Then", words: "‘at once.’" },
  { promise: "a comma before the closing mark is no hindrance", text: "‘At once,’ he said", words: "‘At once,’" },
  { promise: "a question before the closing mark is no hindrance", text: "‘Why?’ and ‘No!’", words: "‘Why?’" },
  { promise: "an ellipsis before the closing mark is no hindrance", text: "‘Well…’ he said", words: "‘Well…’" },
  { promise: "an apostrophe within the words closes nothing", text: "the ‘x’s y’ of", words: "‘x’s y’" },
  { promise: "a straight apostrophe within the words closes nothing", text: "the 'can't go' of", words: "'can't go'" },
  { promise: "marks behind an apostrophe are found", text: "It’s ‘so’ there", words: "‘so’" },
  { promise: "marks behind a possessive are found", text: "Ukraine's 'near abroad'", words: "'near abroad'" },
  { promise: "the first of two pairs is found", text: "‘one’ and ‘two’", words: "‘one’" },
  {
    promise: "words over two lines are found",
    text: "the ‘near\nabroad’ of",
    words: "‘near\nabroad’",
  },
];

/** Signs that look like single marks, but mark nothing. */
export const none: readonly SingleCase[] = [
  { promise: "an apostrophe marks nothing", text: "They can’t, and won’t." },
  { promise: "a straight apostrophe marks nothing", text: "They can't, and won't." },
  { promise: "a possessive marks nothing", text: "Russia’s and Belarus’s talks" },
  { promise: "possessives of the plural mark nothing", text: "the leaders’ and the states’ talks" },
  { promise: "straight possessives of the plural mark nothing", text: "the leaders' and the states' talks" },
  { promise: "decades mark nothing", text: "the ’90s and the ’80s" },
  { promise: "a decade and a possessive mark nothing", text: "the ’90s leaders’ talks" },
  { promise: "a straight decade marks nothing", text: "the '90s" },
  {
    promise: "a straight decade and a possessive mark nothing",
    text: "the '90s leaders' talks",
  },
  { promise: "letters left out on both sides mark nothing", text: "rock ’n’ roll" },
  {
    promise: "straight letters left out on both sides mark nothing",
    text: "rock 'n' roll",
  },
  { promise: "letters left out before a word mark nothing", text: "’til the leaders’ talks" },
  { promise: "names with an apostrophe mark nothing", text: "O’Neill and d’Ivoire, O'Neill and d'Ivoire" },
  { promise: "an apostrophe as Ukrainian has it marks nothing", text: "п’ятниця, об'єднання" },
  { promise: "feet mark nothing", text: "6' by 5'" },
  { promise: "an opening mark alone marks nothing", text: "the ‘near abroad of" },
  { promise: "a closing mark alone marks nothing", text: "the near abroad’ of" },
  { promise: "double marks mark nothing", text: 'the “near abroad” and «x y» and "z"' },
  { promise: "a text without marks has none", text: "the near abroad" },
  { promise: "an empty text has none", text: "" },
];

/** Texts and what stands in them between double marks, marks and all. */
export const double: readonly { promise: string; text: string; words: readonly string[] }[] = [
  { promise: "words between marks are a range, marks and all", text: "the “near abroad” of", words: ["“near abroad”"] },
  { promise: "each pair is a range of its own", text: "“one” and “two”", words: ["“one”", "“two”"] },
  { promise: "what stands between two pairs is none", text: '"one" and "two" then', words: ['"one"', '"two"'] },
  {
    promise: "marks of other languages are ranges",
    text: "„a b“ «c d» »e« 「f」",
    words: ["„a b“", "«c d»", "»e«", "「f」"],
  },
  { promise: "words over two lines are one range", text: "“near\nabroad”", words: ["“near\nabroad”"] },
  { promise: "single marks within are part of the range", text: "“a ‘b’ c”", words: ["“a ‘b’ c”"] },
  { promise: "single marks are none", text: "‘a’ and 'b'", words: [] },
  { promise: "a mark alone is none", text: 'at 5" sharp', words: [] },
  { promise: "marks round nothing are none", text: "“” and", words: [] },
  { promise: "an empty text has none", text: "", words: [] },
];
