import type { Element, ElementContent } from "hast";
import { findElement, hasClass, textOf } from "../chapters.ts";
import { phrasesOf, remarkBehind } from "./phrases.ts";
import { plainTables } from "./tables.ts";
import { element, isBlank, text } from "./tree.ts";
import type { Telling } from "./units.ts";

const INLINE = new Set([
  ...["a", "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "ins", "mark", "q", "s", "small", "span"],
  ...["strong", "sub", "sup", "time", "u", "wbr"],
]);

/** Drawings and pictures with their captions, the key to what only type can show, filters and what they say. */
const isLeftOut = (node: Element): boolean =>
  node.tagName === "figure" ||
  node.tagName === "style" ||
  ["key", "screen", "nothing"].some((name) => hasClass(node, name));

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const isList = ({ tagName }: Element): boolean => tagName === "ul" || tagName === "ol";
const elementsIn = (node: Element): Element[] => node.children.filter((one) => one.type === "element");
const hasHeading = (node: Element): boolean => findElement(node, isHeading) !== undefined;

/** A label before what it heads: `Asked for: …`; one that ends with a mark of its own gets no colon. */
const runIn = (label: readonly ElementContent[], mark = ":"): ElementContent[] => {
  const closing = /[.:;?!]$/.test(textOf(element("p", [...label]))) ? "" : mark;
  return [element("strong", [...label, text(closing)]), text(" ")];
};

/** Writes a label before blocks: into the first paragraph, or above a list. */
function labelled(label: readonly ElementContent[], blocks: Element[]): Element[] {
  if (label.length === 0) return blocks;
  const [first, ...rest] = blocks;
  if (first === undefined) return [element("p", [...label])];
  if (first.tagName !== "p") return [tight(element("p", runIn(label))), ...blocks];
  return [{ ...first, children: [...runIn(label), ...first.children] }, ...rest];
}

/** A label without blanks at its end; a date with the number of a claim behind it, as in the lists of mentions, gets a comma. */
function partedLabel(label: Element, telling: Telling): ElementContent[] {
  const said = phrasesOf(label.children, telling);
  const end = said.findLastIndex((node) => !isBlank(node));
  return said.slice(0, end + 1).map((node, index) => {
    if (index === 0 || node.type !== "text") return node;
    const parted = node.value.replace(/^\s+(?=\d)/, ", ");
    return text(index === end ? parted.trimEnd() : parted);
  });
}

/** A paragraph that stands close to what follows it. */
const tight = (paragraph: Element): Element => ({
  ...paragraph,
  properties: { ...paragraph.properties, dataTight: true },
});

/** A sentence, a heading or the foot line of an article, with its name; who says it stands above, what uses it below. */
function unitOf(row: Element, telling: Telling): Element[] | undefined {
  const isUnit = (node: Element): boolean =>
    typeof node.properties["id"] === "string" &&
    telling.units.nameOf(telling.chapter.route, node.properties["id"]) !== undefined;
  const found = elementsIn(row).find(isUnit);
  if (found === undefined) return undefined;
  const unit = telling.units.nameOf(telling.chapter.route, String(found.properties["id"]));
  const [before, behind] = [elementsIn(row), elementsIn(row)];
  const label = before.slice(0, before.indexOf(found)).flatMap((one) =>
    phrasesOf(
      one.children.filter((node) => node.type !== "element" || node.tagName !== "a"),
      telling,
    ),
  );
  const uses = blocksOf(behind.slice(behind.indexOf(found) + 1), telling);
  return [
    ...(isBlank(element("p", label)) ? [] : [tight(element("p", [...label, text(":")]))]),
    { ...element("p", phrasesOf(found.children, telling)), properties: { dataUnit: unit } },
    ...(uses.length === 0
      ? []
      : [
          element(
            "ul",
            uses.map((use) => element("li", [use])),
          ),
        ]),
  ];
}

/** A row: its label goes before its words; where nothing else says so, a word tells that it is background. */
function rowOf(row: Element, telling: Telling): Element[] {
  const unit = unitOf(row, telling);
  if (unit !== undefined) return unit;
  const [first, ...others] = elementsIn(row);
  const isLabel = first !== undefined && first.tagName === "p" && hasClass(first, "label") && !hasClass(first, "notes");
  const rest = others.filter((one) => !isBlank(one));
  const label = isLabel && rest.length > 0 ? partedLabel(first, telling) : [];
  const blocks = blocksOf(label.length === 0 ? row.children : others, telling);
  if (others.some(hasHeading) || rest.some(isHeading))
    return label.length === 0 ? blocks : [tight(element("p", label)), ...blocks];
  if (findElement(row, (node) => hasClass(node, "who")) !== undefined) {
    const list = element("ul", [element("li", blocks)]);
    return label.length === 0 ? [list] : [tight(element("p", runIn(label))), list];
  }
  const told = labelled(label, blocks);
  const saysSo = isLabel && hasClass(first, "voice");
  if (!hasClass(row, "background") || saysSo) return told;
  const [head, ...tail] = told;
  const word = runIn([text(telling.words.timeline.background)], label.length === 0 ? ":" : ".");
  return head === undefined ? [] : [{ ...head, children: [...word, ...head.children] }, ...tail];
}

/** Words of the same name and what it means, as a list. */
function definitionsOf(list: Element, telling: Telling): Element[] {
  const groups = elementsIn(list).filter((one) => !isBlank(one));
  const items = groups.map((group) => {
    const term = elementsIn(group).find((one) => one.tagName === "dt");
    const told = elementsIn(group)
      .filter((one) => one.tagName === "dd")
      .flatMap((one) => blocksOf(one.children, telling));
    return element("li", term === undefined ? told : labelled(phrasesOf(term.children, telling), told));
  });
  return items.length === 0 ? [] : [element("ul", items)];
}

function itemsOf(list: Element, telling: Telling): Element[] {
  const items = elementsIn(list).filter((one) => !isBlank(one));
  if (!items.some(hasHeading)) {
    const told = items.map((item) =>
      element("li", hasClass(item, "row") ? rowOf(item, telling) : blocksOf(item.children, telling)),
    );
    return told.length === 0 ? [] : [element("ul", told)];
  }
  return items.flatMap((item) => numbered(item, placed(item, blocksOf(item.children, telling))));
}

/** The number of an entry stands before its heading. */
function numbered(item: Element, blocks: Element[]): Element[] {
  const { value } = item.properties;
  const heading = blocks.find(isHeading);
  if (heading !== undefined && value !== undefined) heading.children.unshift(text(`${String(value)}. `));
  return blocks;
}

/** What led to an element leads to the first heading in it. */
function placed(node: Element, blocks: Element[]): Element[] {
  const { id } = node.properties;
  const heading = blocks.find(isHeading);
  if (heading !== undefined && typeof id === "string") heading.properties["id"] ??= id;
  return blocks;
}

/** One of a list of profiles: its summary, and what is told of it below. */
function profileOf(node: Element, telling: Telling): Element[] {
  const [summary, ...facts] = blocksOf(node.children, telling);
  const told = summary === undefined || !isList(summary) ? [] : elementsIn(summary).flatMap(elementsIn);
  return [element("ul", [element("li", [...told, ...facts])])];
}

function blockOf(node: Element, telling: Telling): Element[] {
  if (isHeading(node)) return node.tagName === "h1" ? [] : [placedHeading(node, telling)];
  if (node.tagName === "p") return [element("p", phrasesOf(node.children, telling))];
  if (isList(node)) return itemsOf(node, telling);
  if (node.tagName === "dl") return definitionsOf(node, telling);
  if (node.tagName === "pre") return [node];
  if (node.tagName === "table") return plainTables(node, telling, blocksOf);
  if (hasClass(node, "one")) return profileOf(node, telling);
  return placed(node, hasClass(node, "row") ? rowOf(node, telling) : blocksOf(node.children, telling));
}

const placedHeading = (node: Element, telling: Telling): Element => ({
  ...element(node.tagName, phrasesOf(node.children, telling)),
  properties: typeof node.properties["id"] === "string" ? { id: node.properties["id"] } : {},
});

/** Adds a block to others; a list goes on the list before it. */
function add(out: Element[], block: Element): void {
  const last = out.at(-1);
  if (isList(block) && last !== undefined && isList(last)) last.children.push(...block.children);
  else out.push(block);
}

/** A paragraph right before a list heads it: it ends with a colon and stands close to it. */
function heading(blocks: readonly Element[]): Element[] {
  const [block] = blocks;
  if (block === undefined || block.tagName !== "p" || blocks.length > 1) return [...blocks];
  const closing = /[.:;?!)]$/.test(textOf(block)) ? [] : [text(":")];
  return [tight({ ...block, children: [...block.children, ...closing] })];
}

/** Without headings of what is left out: those behind which no words come before the next of their order. */
export function withoutEmpty(blocks: readonly Element[]): Element[] {
  const order = (block: Element | undefined): number =>
    block !== undefined && isHeading(block) ? Number(block.tagName[1]) : 9;
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return !isHeading(block) || (next !== undefined && order(next) > order(block));
  });
}

/** Small print behind a paragraph goes into it: how long an office lasted, who says so. */
function follows(node: Element, last: Element | undefined, telling: Telling): boolean {
  if (node.tagName !== "p" || last?.tagName !== "p" || isBlank(node)) return false;
  const said = phrasesOf(node.children, telling);
  if (hasClass(node, "term")) last.children.push(text(", "), ...said);
  else if (hasClass(node, "notes")) last.children.push(...remarkBehind(last.children, said));
  else return false;
  return true;
}

/** What stands in an element, as headings, paragraphs, lists, tables and code, and nothing else. */
export function blocksOf(nodes: readonly ElementContent[], telling: Telling): Element[] {
  const out: Element[] = [];
  let loose: ElementContent[] = [];
  const close = (): void => {
    const onlyLabels = loose.every((one) => isBlank(one) || hasClass(one, "label"));
    const said = phrasesOf(loose, telling);
    const last = out.at(-1);
    loose = [];
    if (isBlank(element("p", said))) return;
    if (onlyLabels && last?.tagName === "p") last.children.push(...remarkBehind(last.children, said));
    else add(out, element("p", said));
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type === "text" || (node.type === "element" && INLINE.has(node.tagName))) {
      loose.push(node);
      continue;
    }
    if (node.type !== "element" || isLeftOut(node)) continue;
    close();
    if (follows(node, out.at(-1), telling)) continue;
    const next = nodes.slice(index + 1).find((one) => !isBlank(one));
    const heads = node.tagName === "p" && next?.type === "element" && (isList(next) || next.tagName === "dl");
    const blocks = blockOf(node, telling).filter((block) => !isBlank(block));
    for (const block of heads ? heading(blocks) : blocks) add(out, block);
  }
  close();
  return out;
}
