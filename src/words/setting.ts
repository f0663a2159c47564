/** Scripts that are written from right to left (UAX #9; ISO 15924). */
const FROM_THE_RIGHT = new Set([
  "Arab",
  "Hebr",
  "Syrc",
  "Thaa",
  "Nkoo",
  "Adlm",
  "Rohg",
  "Mand",
  "Samr",
  "Aran",
  "Yezi",
]);

const scripts = new Map<string, string>();

/** The script in which a language is written, by its tag: "Cyrl" of uk, "Hebr" of he. */
function scriptOf(tag: string): string {
  const known = scripts.get(tag) ?? new Intl.Locale(tag).maximize().script ?? "";
  scripts.set(tag, known);
  return known;
}

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" => (FROM_THE_RIGHT.has(scriptOf(tag)) ? "rtl" : "ltr");

/** How words of another language are marked in a page: its tag, and their direction where it is another too. */
export interface Setting {
  lang?: string;
  dir?: "ltr" | "rtl";
}

const languageIn = (tag: string): string => `${new Intl.Locale(tag).language} ${scriptOf(tag)}`;

/** How words of a language are marked where the words around them are of another; of the same they are not. */
export function settingOf(tag: string, around: string): Setting {
  if (languageIn(tag) === languageIn(around)) return {};
  const dir = directionOf(tag);
  return { lang: tag, ...(dir !== directionOf(around) && { dir }) };
}

/** True where a text has letters of a script. Scripts of several alphabets (Japanese, Korean) have none of their own. */
function isIn(text: string, script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, "u").test(text);
  } catch {
    return false;
  }
}

/**
 * How a title or a name is marked that may be given in its work’s own language or in ours, as an editor
 * chose: it is its own where it has letters of that language’s script, and those are none of ours.
 */
export const titleSetting = (text: string, tag: string, around: string): Setting =>
  scriptOf(tag) !== scriptOf(around) && isIn(text, scriptOf(tag)) ? settingOf(tag, around) : {};
