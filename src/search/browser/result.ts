import { settingOf } from "../../words/setting.ts";
import type { SearchEntry, SetWords } from "../entry.ts";
import { narrowed, runsToMark, type Run, type Sought } from "../marks.ts";
import { addressWithWords } from "../text-fragment.ts";

/** Makes an element with attributes and what stands in it; all text is set as text. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...inside);
  return element;
}

/** A stretch of words between two offsets, what was sought in it marked. */
function marked(text: string, runs: readonly Run[], from: number, to: number): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = from;
  for (const [start, end] of runs) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last) continue;
    nodes.push(text.slice(at, first), make("mark", {}, text.slice(first, last)));
    at = last;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((one) => one !== "");
}

/** Words as the site sets them: quoted runs as quotations, what is ours among a source's words as such. */
function setWords({ text, quoted = [], ours = [] }: SetWords, runs: readonly Run[]): (Node | string)[] {
  const plain = (from: number, to: number): (Node | string)[] => {
    const inside = ours.filter(([at]) => at > from && at <= to);
    const cuts = [from, ...inside.map(([at]) => at), to];
    return cuts
      .slice(1)
      .flatMap((end, index) => [
        ...marked(text, runs, cuts[index] ?? from, end),
        ...(inside[index] === undefined
          ? []
          : [make("span", { class: "sic", "data-editorial": "" }, inside[index][1])]),
      ]);
  };
  let at = 0;
  const nodes: (Node | string)[] = [];
  for (const [from, to, isMarked] of quoted) {
    nodes.push(...plain(at, from), make("q", { class: isMarked === 1 ? "marked" : undefined }, ...plain(from, to)));
    at = to;
  }
  return [...nodes, ...plain(at, text.length)];
}

interface Line {
  words: SetWords;
  runs: readonly Run[];
}

/** The lines of an entry that a result shows: its title, another name by which it was found, and of its texts the first that has the words. */
function linesOf(
  entry: SearchEntry,
  sought: Sought,
  language: string,
): Record<"title" | "name" | "text", Line | undefined> {
  const lineOf = (words: SetWords): Line => ({ words, runs: runsToMark(words.text, sought, words.lang ?? language) });
  const title = entry.title === undefined ? undefined : lineOf(entry.title);
  const names = (entry.names ?? []).map(lineOf);
  const texts = entry.texts.map(lineOf);
  const most = texts.toSorted((a, b) => b.runs.length - a.runs.length)[0];
  const isMarked = title !== undefined && title.runs.length > 0;
  return {
    title,
    name: isMarked
      ? undefined
      : names.toSorted((a, b) => b.runs.length - a.runs.length).find((one) => one.runs.length > 0),
    text: most,
  };
}

/** A result as an item of the list: what it is, its words with what was sought marked, linked to where they stand, and who says them. */
export function resultItem(
  entry: SearchEntry,
  found: Sought,
  { language, base }: { language: string; base: string },
): HTMLElement {
  const sought = narrowed(
    found,
    [...(entry.title === undefined ? [] : [entry.title]), ...(entry.names ?? []), ...entry.texts].map(
      (one) => one.text,
    ),
  );
  const { title, name, text } = linesOf(entry, sought, language);
  const lines = [title, name, text].filter((line) => line !== undefined);
  const href = new URL(addressWithWords(entry.href, lines), base).href;
  const plainly = (text: string): (Node | string)[] => setWords({ text }, runsToMark(text, sought, language));
  const lead = entry.lead === undefined ? [] : [make("b", {}, ...plainly(entry.lead)), " "];
  const label = make("p", { class: "label" }, ...lead, entry.label);
  const textOf = (line: Line): (Node | string)[] => setWords(line.words, line.runs);
  const isSource = entry.manner !== undefined;
  const settingIn = ({ lang }: SetWords): Readonly<Record<string, string | undefined>> =>
    lang === undefined ? {} : { ...settingOf(lang, language) };
  const words = make("p", {
    class: isSource ? `source words ${entry.manner ?? ""}` : "text",
    ...(title === undefined && text !== undefined ? settingIn(text.words) : {}),
  });
  if (title === undefined) {
    if (text !== undefined) words.append(make("a", { href }, ...textOf(text)));
  } else {
    words.append(make("a", { href, class: "title", ...settingIn(title.words) }, ...textOf(title)));
    if (name !== undefined)
      words.append(" · ", make("span", { class: "name", ...settingIn(name.words) }, ...textOf(name)));
    if (text !== undefined) words.append(" ", make("span", { class: "more" }, ...textOf(text)));
  }
  const item = make(
    "li",
    { class: `row ${entry.kind}${entry.background === true ? " background" : ""}` },
    label,
    words,
  );
  if (entry.by !== undefined) item.append(make("p", { class: "label by" }, make("bdi", {}, ...plainly(entry.by))));
  return item;
}
