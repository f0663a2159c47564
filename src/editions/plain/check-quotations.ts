import type { Declared } from "../../after-build/declared.ts";
import { withoutIsolates } from "../../words/isolates.ts";
import type { ReadChapter, ReadNote } from "./read-chapter.ts";
import { NAMED, unitsOf } from "./units.ts";

const WIDE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef";
const BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}]) (?=[${WIDE}])`, "gu");

/** Words for comparison: without [sic], each run of white space as one, none between signs that need none. */
const fold = (words: string): string =>
  withoutIsolates(words).replaceAll("[sic]", "").replace(/\s+/g, " ").replace(BETWEEN_WIDE, "").trim();

/** The names of the sentences before a quotation: `c5, c6 · s15 Alexander Lukashenko, …`; none before a work. */
function citedIn(head: string): string[] {
  const behindIds = head.replace(/^[^·]* · /, "");
  const cited = [];
  for (const word of behindIds.split(" ")) {
    if (word.match(NAMED)?.[0] !== word) break;
    cited.push(word);
  }
  return cited;
}

type Marks = Declared["marks"];

/** The quotations between marks in a line as `signs` has them: from each opening mark to the one that closes it. */
function quotationsBy(signs: string, line: string, [opening, closing]: Marks): { found: string[]; lone: boolean } {
  const found: string[] = [];
  const open: number[] = [];
  let lone = false;
  for (let at = 0; at < signs.length; at += 1) {
    if (signs[at] === opening) open.push(at);
    if (signs[at] !== closing) continue;
    const start = open.pop();
    if (start === undefined) lone = true;
    else if (open.length === 0) found.push(line.slice(start + 1, at));
  }
  return { found, lone: lone || open.length > 0 };
}

/** The quotations in a line; what is set apart is skipped, unless its signs stand there for themselves. */
function quotationsIn(line: string, marks: Marks): { found: string[]; lone: boolean } {
  const setApart = new RegExp(`_[^_]*[${marks.join("")}][^_]*_|\`[^\`]*\``, "g");
  const skipped = line.replace(setApart, (apart) => " ".repeat(apart.length));
  const apart = quotationsBy(skipped, line, marks);
  return apart.lone ? quotationsBy(line, line, marks) : apart;
}

/** What a reader of an edition counted and found wrong. */
interface Tally {
  marks: Marks;
  checked: number;
  messages: string[];
}

/** Words without the marks round them. */
const between = (words: string, [open, close]: Marks): string =>
  words.slice(words.startsWith(open) ? open.length : 0, words.endsWith(close) ? -close.length : undefined);

function checkNote(note: ReadNote, held: ReadonlyMap<string, string>, where: string, tally: Tally): void {
  const cited = citedIn(note.head);
  if (cited.length === 0) return;
  const there = cited.map((name) => held.get(name) ?? "");
  const look = (words: string): void => {
    tally.checked += 1;
    if (words !== "" && there.some((sentence) => sentence.includes(fold(words)))) return;
    tally.messages.push(`${where}, note ${note.number}: does not stand in ${cited.join(", ")}: “${words}”`);
  };
  for (const line of note.lines) {
    if (line.startsWith("(")) quotationsIn(line, tally.marks).found.forEach(look);
    else {
      const words = withoutIsolates(line.replace(/^… /, ""));
      const isMarked = there.some((sentence) => sentence.includes(fold(words)));
      look(isMarked ? words : between(words, tally.marks));
    }
  }
  if (note.lines.every((line) => line.startsWith("(")))
    tally.messages.push(`${where}, note ${note.number}: no quotation`);
}

/**
 * The words of a block without sentences that stand in it whole, letter by letter, and have a mark that another of their
 * article closes, or opens: with it nothing in the block could be told from what is quoted.
 */
function withoutUneven(words: string, sentences: readonly string[], tally: Tally): string {
  const uneven = sentences.filter((one) => one !== "" && quotationsBy(one, one, tally.marks).lone);
  return [...new Set(uneven)].reduce((left, sentence) => {
    if (!left.includes(sentence)) return left;
    tally.checked += 1;
    return left.replace(sentence, " ");
  }, words);
}

function checkBlock(
  block: string,
  chapter: ReadChapter,
  held: ReadonlyMap<string, string>,
  terms: ReadonlySet<string>,
  tally: Tally,
): void {
  const marked = [...block.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const notes = chapter.notes.filter(({ number }) => marked.includes(number));
  const cited = [...notes.flatMap(({ head }) => citedIn(head)), ...(block.match(NAMED) ?? [])];
  const there = cited.map((name) => held.get(name) ?? "");
  const { found, lone } = quotationsIn(withoutUneven(fold(block), there, tally), tally.marks);
  const where = `“${chapter.title}”`;
  for (const words of found) {
    if (terms.has(fold(words))) continue;
    tally.checked += 1;
    if (there.some((sentence) => sentence.includes(fold(words)))) continue;
    tally.messages.push(`${where}: stands in none of its sentences (${cited.join(", ")}): “${words}”`);
  }
  if (lone && !there.some((sentence) => sentence.includes(fold(block))))
    tally.messages.push(`${where}: a lone quotation mark: ${block.slice(0, 80)}`);
}

/** The sentences that an edition holds, by their names; a headline is the title of the first page of its article. */
function heldIn(chapters: readonly ReadChapter[], messages: string[]): Map<string, string> {
  const held = new Map<string, string>();
  for (const { title, units } of chapters) {
    const headline = `${/^\d+:/.exec(units[0]?.name ?? "")?.[0] ?? ""}headline`;
    if (units.length > 0 && !held.has(headline)) held.set(headline, fold(title));
    for (const { name, words } of units) {
      if (held.has(name)) messages.push(`“${title}”: sentence ${name} stands twice`);
      held.set(name, fold(words));
    }
  }
  return held;
}

function checkWords(
  chapters: readonly ReadChapter[],
  held: ReadonlyMap<string, string>,
  { terms }: Declared,
  tally: Tally,
): void {
  const declared = new Set(terms.map(fold));
  for (const chapter of chapters) {
    for (const note of chapter.notes) checkNote(note, held, `“${chapter.title}”`, tally);
    for (const block of chapter.blocks) checkBlock(block, chapter, held, declared, tally);
  }
}

/** The published sentences of the held articles, each with its name in plain words. */
function namedSentences({ sentences }: Declared): { name: string; words: string }[] {
  const routeOf = (address: string): string => address.split("#")[0] ?? "";
  const units = unitsOf([...sentences.keys()].map(routeOf));
  return [...sentences].map(([address, words]) => ({
    name: units.nameOf(routeOf(address), address.split("#")[1] ?? "") ?? address,
    words,
  }));
}

/**
 * The quotation gate over an edition in plain words, as it was read back: every published sentence of a held
 * article stands there letter by letter under its name, and every quotation stands in a sentence that is named
 * beside it. `declared.quotations` is the least number of quotations; fewer would mean that nothing was read.
 */
export function checkQuotations(chapters: readonly ReadChapter[], declared: Declared): string[] {
  const tally: Tally = { marks: declared.marks, checked: 0, messages: [] };
  const held = heldIn(chapters, tally.messages);
  for (const { name, words } of namedSentences(declared)) {
    if (held.get(name) !== fold(words)) tally.messages.push(`sentence ${name} is not the article’s: “${words}”`);
  }
  checkWords(chapters, held, declared, tally);
  if (tally.checked < declared.quotations)
    tally.messages.push(`${tally.checked} quotations, but the content declares ${declared.quotations}`);
  return tally.messages;
}

/**
 * The same over single pages that stand without the articles, made ready once for all pages of a site: every quotation
 * on a page stands in a sentence of the content that is named beside it, and there are `least` of them.
 */
export function excerptCheck(declared: Declared): (page: ReadChapter, least: number) => string[] {
  const held = new Map(namedSentences(declared).map(({ name, words }) => [name, fold(words)]));
  return (page, least) => {
    const tally: Tally = { marks: declared.marks, checked: 0, messages: [] };
    checkWords([page], held, declared, tally);
    if (tally.checked < least) tally.messages.push(`${tally.checked} quotations, but its page has ${least}`);
    return tally.messages;
  };
}
