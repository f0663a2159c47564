import { fold } from "./folding.ts";
import { offsetOf, type Offsets } from "./offsets.ts";

/** A name in a text: where it stands, and whose it is. */
export interface FoundName {
  start: number;
  end: number;
  slug: string;
}

/** A run of a text that is a name, of nobody’s perhaps, with the name as it is compared. */
export interface NamedRun extends FoundName {
  key: string;
}

/** Names by the word that they begin with, longest first; so a text is read once, however many names there are. */
export interface NameIndex {
  byWord: ReadonlyMap<string, readonly IndexedName[]>;
  /** True at the code of each sign below 128 with which such a word begins: most words of a text begin otherwise. */
  heads: readonly boolean[];
}

interface IndexedName {
  key: string;
  slug: string;
  /** How many signs stand before the first word, as in ’Ndrangheta. */
  lead: number;
  /** True where a letter behind it would make it part of a longer word. */
  open: boolean;
}

/** A name and the profile that it names. */
export interface OwnedName {
  name: string;
  slug: string;
}

/** The owner of a name that is no profile's, and so no mention. */
export const NOBODY = "";

/** Scripts in which no space parts words: there a name may begin and end at any sign. */
const UNSPACED = [
  ...["Han", "Hiragana", "Katakana", "Yi", "Thai", "Lao", "Khmer", "Myanmar"],
  ...["Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tai_Viet", "Ahom", "Javanese", "Balinese"],
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join("");
/** A letter or digit of a script that parts words, and one of those that do not. */
const LETTER = String.raw`[[\p{L}\p{N}]--[${UNSPACED}]]`;
const SIGN = String.raw`[[\p{L}\p{N}]&&[${UNSPACED}]]`;

/** What a name may begin with: a word, or one sign of a script that does not part words. */
const FIRST = new RegExp(String.raw`${SIGN}\p{M}*|[${LETTER}\p{M}]+`, "gv");
const ENDS_OPEN = new RegExp(String.raw`${LETTER}\p{M}*$`, "v");
const GOES_ON = new RegExp(`^${LETTER}`, "v");
const MARK = /^\p{M}/u;

/** Apostrophes that are letters or wide ones; in a name they are apostrophes like any other. */
const APOSTROPHE = /[ʻʼ＇]/g;
/** A letter with the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** What nobody sees: joiners, variation selectors and the like. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters, digits and signs of which none is unseen, has a mark on it, or may be written otherwise. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[A-Za-z\d]/;
/** Which signs below 128 are parts of words. */
const IN_WORD = Array.from({ length: 0x80 }, (_, code) => ASCII_WORD.test(String.fromCharCode(code)));

/** A text as names are compared in it; for each of its characters, where what it came from begins and ends. */
interface Comparable {
  text: string;
  starts: Offsets;
  ends: Offsets;
}

const sameSigns = (origin: Offsets): Pick<Comparable, "starts" | "ends"> => ({
  starts: origin,
  ends: typeof origin === "number" ? origin + 1 : origin.map((at) => at + 1),
});

/** Folds a text for comparing names: what looks alike is alike, whether a mark is a sign of its own or not. */
function compare(written: string): Comparable {
  const { text: shapes, origin } = fold(written);
  if (ASCII.test(shapes)) return { text: shapes, ...sameSigns(origin) };
  const folded = shapes.replaceAll(APOSTROPHE, "'");
  if (folded.search(UNSEEN) === -1 && folded.normalize("NFD") === folded) return { text: folded, ...sameSigns(origin) };
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of folded.matchAll(CLUSTER)) {
    const plain = cluster.replaceAll(UNSEEN, "").normalize("NFD");
    text += plain;
    for (let at = 0; at < plain.length; at += 1) {
      starts.push(offsetOf(origin, index) ?? 0);
      ends.push((offsetOf(origin, index + cluster.length - 1) ?? 0) + 1);
    }
  }
  return { text, starts, ends };
}

/** A name as it is compared; two names of one key are one name. */
export const keyOf = (name: string): string => compare(name).text;

/** Names and their owners → an index. A name of two owners is the first one's. */
export function indexNames(names: Iterable<OwnedName>): NameIndex {
  const known = new Set<string>();
  const index = new Map<string, IndexedName[]>();
  for (const { name, slug } of names) {
    const key = keyOf(name);
    if (known.has(key)) continue;
    known.add(key);
    const lead = Math.max(0, key.search(FIRST));
    const first = key.match(FIRST)?.[0] ?? "";
    const list = index.get(first) ?? [];
    list.push({ key, slug, lead, open: ENDS_OPEN.test(key) });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.key.length - a.key.length);
  const begun = new Set([...index.keys()].map((word) => word.charCodeAt(0)));
  return { byWord: index, heads: IN_WORD.map((_, code) => begun.has(code)) };
}

/** Names and their owners → each name that has several, as first written, and all its owners. */
export function findClashes(names: Iterable<OwnedName>): { name: string; slugs: string[] }[] {
  return [...Map.groupBy(names, ({ name }) => keyOf(name)).values()]
    .map((all) => ({ name: all[0]?.name ?? "", slugs: [...new Set(all.map((one) => one.slug))] }))
    .filter(({ slugs }) => slugs.length > 1);
}

/** The words of a text with which a name may begin, in their order. */
function wordsIn(text: string, { heads }: NameIndex): { word: string; index: number }[] {
  if (!ASCII.test(text)) return Array.from(text.matchAll(FIRST), ({ 0: word, index }) => ({ word, index }));
  const words: { word: string; index: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const index = at;
    while (IN_WORD[text.charCodeAt(at)] === true) at += 1;
    if (at > index && heads[text.charCodeAt(index)] === true) words.push({ word: text.slice(index, at), index });
  }
  return words;
}

/** All runs of a text that are names, of nobody's too: whole words, case exact, the longest at each place. */
export function findRuns(written: string, index: NameIndex): NamedRun[] {
  const { text, starts, ends } = compare(written);
  const found: NamedRun[] = [];
  let after = 0;
  for (const { word, index: at } of wordsIn(text, index)) {
    if (at < after) continue;
    const match = index.byWord.get(word)?.find(({ key, lead, open }) => {
      const start = at - lead;
      if (start < after || !text.startsWith(key, start)) return false;
      const behind = String.fromCodePoint(text.codePointAt(start + key.length) ?? 0);
      return !MARK.test(behind) && !(open && GOES_ON.test(behind));
    });
    if (match === undefined) continue;
    const start = at - match.lead;
    after = start + match.key.length;
    found.push({
      start: offsetOf(starts, start) ?? 0,
      end: offsetOf(ends, after - 1) ?? 0,
      slug: match.slug,
      key: match.key,
    });
  }
  return found;
}

/** All names of profiles in a text. */
export const findNames = (text: string, index: NameIndex): FoundName[] =>
  findRuns(text, index)
    .filter((one) => one.slug !== NOBODY)
    .map(({ start, end, slug }) => ({ start, end, slug }));
