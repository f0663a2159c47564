import { numberArticle, type Unit } from "../dossier/article-units.ts";
import { frontMatter } from "../errors/position.ts";
import { numberOf, Numbering } from "./numbering.ts";
import { EditError, editArticle, editOther } from "./renumber.ts";
import { splice, YamlEdit, type Splice } from "./yaml-edit.ts";

/** Two sentences that are one: this and the next; or one that is two: the second begins with these words. */
export type SentenceEdit = { id: string; before?: string };

/** What an edit makes of texts by their files, and what an editor has to know of it. */
export interface Edited {
  texts: Map<string, string>;
  remarks: string[];
}

/** What stands in a line before its words: that of a caption begins with a sign. */
const leadOf = (line: string): string => /^\s*(?:>\s*)?/.exec(line)?.[0] ?? "";

/** Where a line of the body is joined with the next, or cut. */
function editBody(source: string, unit: Unit, next: Unit | undefined, before: string | undefined): Splice {
  const lines = source.split("\n");
  const start = lines.slice(0, unit.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const line = lines[unit.line - 1] ?? "";
  if (before === undefined) {
    if (next?.line !== unit.line + 1)
      throw new EditError(
        `Behind ${unit.id} its paragraph ends: only what stands in one paragraph can be one sentence.`,
      );
    const end = start + line.trimEnd().length;
    return { start: end, end: start + line.length + 1 + leadOf(lines[unit.line] ?? "").length, text: " " };
  }
  const at = line.indexOf(before, unit.column);
  if (at === -1) throw new EditError(`${unit.id} has no “${before}” behind its first word: ${unit.text}`);
  if (line.indexOf(before, at + 1) !== -1)
    throw new EditError(`${unit.id} has “${before}” more than once: give more of its words.`);
  const end = line.slice(0, at).trimEnd().length;
  return { start: start + end, end: start + at, text: `${line.endsWith("\r") ? "\r" : ""}\n${leadOf(line)}` };
}

/**
 * Joins a sentence of an article with the next, or cuts it before some words: in its Markdown, and wherever numbers of its
 * sentences stand. `article`: its file and text; `others`: briefs and events, as texts by their files. Throws `EditError`
 * where that cannot be done, and then nothing is changed.
 */
export function editSentence(
  slug: string,
  article: { file: string; source: string },
  others: ReadonlyMap<string, string>,
  { id, before }: SentenceEdit,
): Edited {
  const { file, source } = article;
  const front = frontMatter(source);
  if (front === undefined) throw new EditError(`${file} has no front matter.`);
  const blocks = numberArticle(file, source).blocks;
  const block = blocks.find(({ units }) => units.some((one) => one.id === id));
  const at = block?.units.findIndex((one) => one.id === id) ?? -1;
  const unit = block?.units[at];
  if (unit === undefined || Number.isNaN(numberOf(id))) {
    const count = blocks.flatMap(({ units }) => units).filter((one) => !Number.isNaN(numberOf(one.id))).length;
    throw new EditError(`${file} has no sentence ${id}; it has s1 to s${count}.`);
  }
  const body = editBody(source, unit, block?.units[at + 1], before);
  const second = before === undefined ? undefined : unit.text.slice(unit.text.indexOf(before));
  const numbering = new Numbering(numberOf(id), second);
  const edit = new YamlEdit(front.yaml, numbering);
  editArticle(front.yaml, edit);
  const inSource = edit.splices.map(({ start, end, text }) => ({
    start: start + front.offset,
    end: end + front.offset,
    text,
  }));
  const texts = new Map([[file, splice(source, [...inSource, body])]]);
  for (const [other, text] of others) {
    const own = frontMatter(text);
    if (own === undefined || !text.includes(slug)) continue;
    const edited = new YamlEdit(own.yaml, numbering);
    editOther(own.yaml, slug, edited);
    const made = splice(own.yaml, edited.splices);
    if (made !== own.yaml)
      texts.set(other, text.slice(0, own.offset) + made + text.slice(own.offset + own.yaml.length));
  }
  return { texts, remarks: edit.remarks };
}
