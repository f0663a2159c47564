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

/** A language and the script in which it is written: "uk" and "Cyrl", "he" and "Hebr". */
interface Written {
  language: string;
  script: string;
}

/** What was asked for, by tags: a page asks for each of its quotations. */
const WRITTEN = new Map<string, Written>();

function writtenAs(tag: string): Written {
  const known = WRITTEN.get(tag);
  if (known !== undefined) return known;
  const locale = new Intl.Locale(tag);
  const written = { language: locale.language, script: locale.maximize().script ?? "" };
  WRITTEN.set(tag, written);
  return written;
}

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" => (FROM_THE_RIGHT.has(writtenAs(tag).script) ? "rtl" : "ltr");

/** How words of another language are marked in a page: its tag, and their direction where it is another too. */
export interface Setting {
  lang?: string;
  dir?: "ltr" | "rtl";
}

const isSame = (a: Written, b: Written): boolean => a.language === b.language && a.script === b.script;

/** How words of a language are marked where the words around them are of another; of the same they are not. */
export function settingOf(tag: string, around: string): Setting {
  if (isSame(writtenAs(tag), writtenAs(around))) return {};
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
  writtenAs(tag).script !== writtenAs(around).script && isIn(text, writtenAs(tag).script) ? settingOf(tag, around) : {};
