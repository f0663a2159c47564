import { cite, type CiteLanguage, type Run } from "./cite.ts";
import type { CslItem } from "./csl-item.ts";
import type { Style } from "./styles.ts";

/** Words between which no style sets, changes or leaves out a sign: letters and figures, a space or a comma between them. */
const PLAIN_TITLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\d]+(?:,? [\p{Script=Latin}\p{Script=Cyrillic}\d]+)*$/u;
/** An address of which no style takes a sign for one of its own. */
const PLAIN_ADDRESS = /^https:\/\/[\w./~%#?&=-]+$/;
/** What stands for a title and for an address while they are cited; neither is one. */
const TITLE = "Stand in for the qxzvkwj";
const ADDRESS = "https://qxzvkwj.example/stand-in";

/** Citations with something else for title and address, by all else of which they are made. */
const known = new Map<string, readonly Run[]>();

/** True where a text stands in a citation once, and in one run. */
const standsOnce = (runs: readonly Run[], text: string): boolean =>
  runs.reduce((count, run) => count + run.text.split(text).length - 1, 0) === 1;

/**
 * A work as a style cites it (cite.ts). Of works that differ in a plain title and a plain address alone one is cited, with
 * others in their place, and all are made of that: a style takes more than a millisecond for each work.
 */
export function citeAlike(item: CslItem, style: Style, language: CiteLanguage): readonly Run[] {
  const { id: _id, note: _note, title, URL: address, ...others } = item;
  const isPlain = PLAIN_TITLE.test(title) && (address === undefined || PLAIN_ADDRESS.test(address));
  if (!isPlain) return cite(item, style, language);
  const key = JSON.stringify([style, language.tag, address !== undefined, others]);
  const alike = known.get(key) ?? cite({ ...item, title: TITLE, ...(address && { URL: ADDRESS }) }, style, language);
  known.set(key, alike);
  if (!standsOnce(alike, TITLE) || (address !== undefined && !standsOnce(alike, ADDRESS))) {
    return cite(item, style, language);
  }
  return alike.map((run) => ({ ...run, text: run.text.replace(TITLE, title).replace(ADDRESS, () => address ?? "") }));
}
