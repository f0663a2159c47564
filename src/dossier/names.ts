import { fold } from "./folding.ts";

/** A name in a text: where it stands, and whose it is. */
export interface FoundName {
  start: number;
  end: number;
  slug: string;
}

/** Names by the word that they begin with, longest first; so a text is read once, however many names there are. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

interface IndexedName {
  name: string;
  slug: string;
  /** How many signs stand before the first word, as in ’Ndrangheta. */
  lead: number;
}

/** The owner of a name that is no profile's, and so no mention. */
export const NOBODY = "";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const firstWord = (name: string): string => name.match(WORD)?.[0] ?? "";

/** Names and their owners → an index. One name with two owners is given to `onClash`. */
export function indexNames(
  names: Iterable<{ name: string; slug: string }>,
  onClash: (name: string, slugs: [string, string]) => void,
): NameIndex {
  const owners = new Map<string, string>();
  const index = new Map<string, IndexedName[]>();
  for (const { name, slug } of names) {
    const folded = fold(name).text;
    const owner = owners.get(folded);
    if (owner === undefined) {
      owners.set(folded, slug);
      const first = firstWord(folded);
      const list = index.get(first) ?? [];
      list.push({ name: folded, slug, lead: folded.search(LETTER) });
      list.sort((a, b) => b.name.length - a.name.length);
      index.set(first, list);
    } else if (owner !== slug) onClash(name, [owner, slug]);
  }
  return index;
}

/** All names in a text: whole words, case exact, the longest at each place. */
export function findNames(text: string, index: NameIndex): FoundName[] {
  const { text: folded, origin } = fold(text);
  const found: FoundName[] = [];
  let after = 0;
  for (const word of folded.matchAll(WORD)) {
    if (word.index < after) continue;
    const match = index.get(word[0])?.find(({ name, lead }) => {
      const start = word.index - lead;
      const ends = LETTER.test(name.slice(-1)) && LETTER.test(folded.charAt(start + name.length));
      return start >= after && folded.startsWith(name, start) && !ends;
    });
    if (match === undefined) continue;
    const start = word.index - match.lead;
    after = start + match.name.length;
    if (match.slug === NOBODY) continue;
    found.push({
      start: origin[start] ?? 0,
      end: (origin[after - 1] ?? 0) + 1,
      slug: match.slug,
    });
  }
  return found;
}
