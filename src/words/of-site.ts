import { wordsFor, type Words } from "./words.ts";

/** The words of a site whose language the join has let through. Throws on any other. */
export function wordsOf(site: { language: string }): Words {
  const words = wordsFor(site.language);
  if (words === undefined) throw new Error(`No interface words in ${site.language}`);
  return words;
}
