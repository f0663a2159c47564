import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { numberOf, type Numbering } from "./numbering.ts";

/** What stands in a text from here to there is to be something else. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with all of them made; none reaches into another. */
export const splice = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((made, one) => made.slice(0, one.start) + one.text + made.slice(one.end), text);

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line ends that something ends in, its line break included. */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

const rangeOf = (node: unknown): [number, number] => {
  const [start = 0, end = 0] = (node as Node).range ?? [];
  return [start, end];
};

/** Edits the YAML of one file. */
export class YamlEdit {
  readonly #yaml: string;
  readonly #numbering: Numbering;
  readonly splices: Splice[] = [];
  readonly remarks: string[] = [];

  constructor(yaml: string, numbering: Numbering) {
    this.#yaml = yaml;
    this.#numbering = numbering;
  }

  #replace(node: Scalar, id: string): void {
    const [start, end] = rangeOf(node);
    if (node.value !== id) this.splices.push({ start, end, text: id });
  }

  /** A number under a field of its own; `words` of the sentence say which of two it is. */
  one(node: unknown, words?: unknown): void {
    if (!isScalar(node) || typeof node.value !== "string") return;
    this.#replace(node, this.#numbering.of(node.value, typeof words === "string" ? words : undefined));
  }

  /** A list of numbers. */
  list(node: unknown): void {
    if (!isSeq(node)) return;
    const items = node.items.filter((one): one is Scalar => isScalar(one));
    const before = items.map((one) => String(one.value));
    const after = this.#numbering.ofAll(before);
    if (after.length === before.length) {
      for (const [at, item] of items.entries()) this.#replace(item, after[at] ?? "");
      return;
    }
    const [start] = rangeOf(node.flow === true ? node : items[0]);
    const end = node.flow === true ? rangeOf(node)[1] : rangeOf(items.at(-1))[1];
    const lineBreak = this.#yaml.includes("\r\n") ? "\r\n" : "\n";
    const indent = " ".repeat(Math.max(0, start - lineStart(this.#yaml, start) - 2));
    this.splices.push({
      start,
      end,
      text: node.flow === true ? `[${after.join(", ")}]` : after.join(`${lineBreak}${indent}- `),
    });
  }

  /** Of parts of a list or a map, each on lines of its own, the lines of one; a remark before the next is not of it. */
  #lines(from: unknown, to: unknown): Splice {
    const start = lineStart(this.#yaml, rangeOf(from)[0]);
    const [valueStart, valueEnd] = rangeOf(to);
    const end = lineEnd(this.#yaml, valueStart + this.#yaml.slice(valueStart, valueEnd).trimEnd().length);
    return { start, end, text: this.#yaml.slice(start, end) };
  }

  /** What every sentence says, by its number: of two that are one the first keeps what it has, of one that is two both have it. */
  voices(map: YAMLMap): void {
    const pairs = map.items.flatMap(({ key, value }) => (isScalar(key) && isNode(value) ? [{ key, value }] : []));
    for (const { key, value } of pairs) {
      const number = numberOf(String(key.value));
      const own = this.#lines(key, value);
      if (!this.#numbering.isCut && number === this.#numbering.own + 1) {
        this.splices.push({ start: own.start, end: own.end, text: "" });
        this.#tellDropped(
          String(key.value),
          value,
          pairs.find((one) => numberOf(String(one.key.value)) === number - 1)?.value,
        );
        continue;
      }
      this.one(key);
      if (!this.#numbering.isCut || number !== this.#numbering.own) continue;
      this.splices.push({
        start: own.end,
        end: own.end,
        text: own.text.replace(/^\s*s\d+/, (id) => id.replace(/\d+$/, String(number + 1))),
      });
      this.remarks.push(`s${number + 1} says what s${number} did under sentences: — look over both.`);
    }
  }

  #tellDropped(id: string, value: Node, kept: Node | undefined): void {
    const [dropped, stays] = [value.toJSON() as unknown, kept?.toJSON() as unknown];
    if (JSON.stringify(dropped) === JSON.stringify(stays)) return;
    const [start, end] = rangeOf(value);
    const written = this.#yaml
      .slice(start, end)
      .trim()
      .split(/\s*\n\s*/)
      .join("; ");
    this.remarks.push(`Under sentences: s${this.#numbering.own} stays as it is; ${id} was: ${written}`);
  }

  /** Sentences without use: two that are one stand there once, one that is two twice. */
  unused(list: YAMLSeq): void {
    const items = list.items.filter((one): one is YAMLMap => isMap(one));
    const { own, isCut } = this.#numbering;
    const has = (number: number): boolean => items.some((one) => numberOf(String(one.get("sentence"))) === number);
    for (const item of items) {
      const number = numberOf(String(item.get("sentence")));
      const lines = this.#lines(item, item);
      if (!isCut && number === own + 1 && has(own)) this.splices.push({ start: lines.start, end: lines.end, text: "" });
      else this.one(item.get("sentence", true));
      if (isCut && number === own)
        this.splices.push({
          start: lines.end,
          end: lines.end,
          text: lines.text.replace(`s${number}`, `s${number + 1}`),
        });
    }
  }
}
