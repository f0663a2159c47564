import type { Heading, Link, List, ListItem, Paragraph, Root, RootContent, Text, Yaml } from "mdast";

type Position = NonNullable<Root["position"]>;
type Inline = Text | Link;

/** A stretch of one line of the source. */
interface Stretch {
  /** From 1. */
  line: number;
  /** Where the line begins in the source. */
  lineStart: number;
  start: number;
  end: number;
}

const positionOf = ({ line, lineStart, start, end }: Stretch): Position => ({
  start: { line, column: start - lineStart + 1, offset: start },
  end: { line, column: end - lineStart + 1, offset: end },
});

/**
 * What a line may begin with that is text to Markdown, or a link; no item of a numbered list begins so. Nothing but
 * single blanks stands at either end.
 */
const TEXT_OR_LINK = /^(?!\d{1,9}[.)])[\p{L}\p{N}\p{Ps}\p{Pi}"'…—–№$€£][^]*(?<!\s)$/u;
/** Signs of which none can begin anything but text. */
const WORDS = "[^\\\\`*_[\\]<>&\\t\\n]";
/** A run of text up to a link; or a link, with the words that it quotes. */
const INLINE = new RegExp(
  `(${WORDS}+)(?<!!(?=\\[))|\\[(${WORDS}+)\\]\\(([\\w:,./#-]+)(?: "((?:(?!")${WORDS})+)")?\\)`,
  "y",
);

/** The text and links of a stretch; nothing where any of it may be something else. */
function inlineOf(source: string, whole: Stretch): Inline[] | undefined {
  if (!TEXT_OR_LINK.test(source.slice(whole.start, whole.end))) return undefined;
  const found: Inline[] = [];
  for (let at = whole.start; at < whole.end; at = INLINE.lastIndex) {
    INLINE.lastIndex = at;
    const [all = "", text, label, url = "", title = null] = INLINE.exec(source) ?? [];
    if (all === "") return undefined;
    const position = positionOf({ ...whole, start: at, end: at + all.length });
    if (text !== undefined) found.push({ type: "text", value: text, position });
    else {
      const value = label ?? "";
      const inner = positionOf({ ...whole, start: at + 1, end: at + 1 + value.length });
      found.push({ type: "link", title, url, children: [{ type: "text", value, position: inner }], position });
    }
  }
  return found;
}

function itemOf(source: string, whole: Stretch): ListItem | undefined {
  const words = { ...whole, start: whole.start + 2 };
  const children = inlineOf(source, words);
  if (children === undefined) return undefined;
  const paragraph: Paragraph = { type: "paragraph", children, position: positionOf(words) };
  return { type: "listItem", spread: false, checked: null, children: [paragraph], position: positionOf(whole) };
}

function headingOf(source: string, whole: Stretch): Heading | undefined {
  const children = inlineOf(source, { ...whole, start: whole.start + 3 });
  if (children === undefined || source.charAt(whole.end - 1) === "#") return undefined;
  return { type: "heading", depth: 2, children, position: positionOf(whole) };
}

function paragraphOf(source: string, whole: Stretch): Paragraph | undefined {
  const children = inlineOf(source, whole);
  return children && { type: "paragraph", children, position: positionOf(whole) };
}

const isList = (node: RootContent | undefined): node is List => node?.type === "list";

/** Puts an item to the list that its line goes on with; false where a list before it would become one with it. */
function addItem(blocks: RootContent[], item: ListItem, goesOn: boolean): boolean {
  const last = blocks.at(-1);
  if (!isList(last)) {
    const position = item.position && { ...item.position };
    blocks.push({ type: "list", ordered: false, start: null, spread: false, children: [item], position });
    return true;
  }
  if (!goesOn) return false;
  last.children.push(item);
  if (last.position !== undefined && item.position !== undefined) last.position.end = { ...item.position.end };
  return true;
}

/** Where the line of dashes ends that closes the front matter; nothing where there is none, or it is not plain. */
function endOfFront(source: string): number | undefined {
  if (/[\r\0]/.test(source)) return undefined;
  const close = source.startsWith("---\n") ? source.indexOf("\n---", 3) : -1;
  return close !== -1 && source.charAt(close + 4) === "\n" ? close + 4 : undefined;
}

/** The front matter as remark has it. */
function frontOf(source: string, end: number): Yaml {
  const lines = source.slice(0, end).split("\n");
  const position: Position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: 4, offset: end },
  };
  return { type: "yaml", value: lines.slice(1, -1).join("\n"), position };
}

/**
 * The Markdown of an entry → its tree as remark makes it, where each of its lines is a paragraph, a heading or an item of
 * a list, of text and links alone; nothing where any line may be anything else. Nearly every entry can be read so, and
 * in a small part of the time.
 */
export function readPlainProse(source: string): Root | undefined {
  const front = endOfFront(source);
  if (front === undefined) return undefined;
  const yaml = frontOf(source, front);
  const blocks: RootContent[] = [yaml];
  let line = yaml.position?.end.line ?? 1;
  let open: "list" | "other" | undefined = "other";
  let lineStart = front + 1;
  for (const written of source.slice(lineStart).split("\n")) {
    const whole: Stretch = { line: (line += 1), lineStart, start: lineStart, end: lineStart + written.length };
    lineStart = whole.end + 1;
    if (written === "") {
      open = undefined;
      continue;
    }
    if (written.startsWith("- ")) {
      const item = itemOf(source, whole);
      if (item === undefined || !addItem(blocks, item, open === "list")) return undefined;
      open = "list";
      continue;
    }
    if (open !== undefined) return undefined;
    const block = written.startsWith("## ") ? headingOf(source, whole) : paragraphOf(source, whole);
    if (block === undefined) return undefined;
    blocks.push(block);
    open = "other";
  }
  const last = { line, column: source.length - source.lastIndexOf("\n"), offset: source.length };
  return { type: "root", children: blocks, position: { start: { line: 1, column: 1, offset: 0 }, end: last } };
}
