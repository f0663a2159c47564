import { allQuotations, isArticle, receivedOf, type Texts } from "./oracle.ts";
import type { Edit } from "./kinds.ts";
import { FORMS } from "./quotations.ts";
import { findInReceived } from "./received.ts";
import { blocksOf } from "./sentences.ts";
import { spotOf } from "./spot.ts";

/** Where a change is made: in a quotation of one of four forms, or in the article. */
export const PLACES = [...FORMS, "article .md", "received .txt", ".md and .txt"] as const;
export type Place = (typeof PLACES)[number];

/** Words of the content that can be changed. */
export interface Target {
  place: Place;
  text: string;
  where: string;
  /** The files that another text makes of it. */
  change(edit: Edit): Texts;
}

const splice = (text: string, { start, end, write }: Edit): string => text.slice(0, start) + write + text.slice(end);

/** All quotations of a content folder, and all sentences of its articles in each of the two files. */
export function targetsIn(texts: Texts): Target[] {
  const quoted = allQuotations(texts).map(({ form, file, words, start, spot }): Target => ({
    place: form,
    text: words,
    where: `${file}:${spot.line}:${spot.column}`,
    change: (edit) =>
      new Map([[file, splice(texts.get(file) ?? "", { ...edit, start: start + edit.start, end: start + edit.end })]]),
  }));
  const written = [...texts.keys()].filter(isArticle).flatMap((file) => {
    const blocks = blocksOf(texts.get(file) ?? "");
    const all = blocks.flatMap((block) => block.sentences.map((one) => ({ ...one, foot: block.foot })));
    const { stretches } = findInReceived(all, texts.get(receivedOf(file)) ?? "");
    return all.flatMap((one, index) => {
      const start = stretches[index]?.start;
      return one.foot || start === undefined ? [] : inArticle(texts, file, one, start);
    });
  });
  return [...quoted, ...written];
}

function inArticle(
  texts: Texts,
  file: string,
  { text, offsets, line }: { text: string; offsets: readonly number[]; line: number },
  start: number,
): Target[] {
  const beside = receivedOf(file);
  const source = texts.get(file) ?? "";
  const received = texts.get(beside) ?? "";
  const { line: lineThere } = spotOf(received, start);
  const inMarkdown = (edit: Edit): [string, string] => {
    const from = offsets[edit.start] ?? 0;
    const to = edit.end > edit.start ? (offsets[edit.end - 1] ?? 0) + 1 : from;
    return [file, splice(source, { ...edit, start: from, end: to })];
  };
  const inReceived = (edit: Edit): [string, string] => [
    beside,
    splice(received, { ...edit, start: start + edit.start, end: start + edit.end }),
  ];
  const own = { text, where: `${file}:${line}` };
  return [
    { ...own, place: "article .md", change: (edit) => new Map([inMarkdown(edit)]) },
    { ...own, place: "received .txt", where: `${beside}:${lineThere}`, change: (edit) => new Map([inReceived(edit)]) },
    { ...own, place: ".md and .txt", change: (edit) => new Map([inMarkdown(edit), inReceived(edit)]) },
  ];
}
