import type { Element, ElementContent } from "hast";
import { isOutside } from "../../after-build/check-links.ts";
import { absoluteFrom, fragmentOf } from "../../urls/relative.ts";
import { hasClass, textOf } from "../chapters.ts";
import { noteOf } from "../notes.ts";
import { isolatesOf } from "../../words/isolates.ts";
import { element, isBlank, rawOf, text } from "./tree.ts";
import type { Telling } from "./units.ts";

/** Elements that a line may keep: they carry stress, code or a title. */
const KEPT: Readonly<Record<string, string>> = {
  b: "strong",
  strong: "strong",
  em: "em",
  i: "em",
  cite: "cite",
  code: "code",
};

const isLabel = (node: ElementContent): node is Element => node.type === "element" && hasClass(node, "label");

/** The words of an element that is written the other way, between signs that keep it apart. */
function isolated({ properties }: Element, inner: ElementContent[]): ElementContent[] {
  const [before, behind] = isolatesOf(properties["dir"]);
  return before === "" || inner.length === 0 ? inner : [text(before), ...inner, text(behind)];
}

/** A link: outside by its address, within the site by what it leads to (`data-to`), from the site's root. */
function linkOf(node: Element, telling: Telling): ElementContent[] {
  const { href } = node.properties;
  const inner = isolated(node, phrasesOf(node.children, telling));
  if (typeof href !== "string") return inner;
  if (isOutside(href)) return [{ ...element("a", inner), properties: { href } }];
  const route = absoluteFrom(telling.chapter.route, href);
  if (route === undefined) return inner;
  const id = fragmentOf(href);
  const unit = telling.units.nameOf(route, id);
  // The number of an article among several stands for the title that the site gives beside a sentence.
  const name = node.children.filter((one) => one.type !== "element" || one.tagName !== "cite");
  const isName = textOf(element("span", name)) === telling.words.unit(id);
  const said = unit !== undefined && isName ? [text(unit)] : inner;
  return [{ ...element("a", said), properties: { dataTo: id === "" ? route : `${route}#${id}` } }];
}

/** The language and direction that an element names. */
const settingIn = ({ properties: { lang, dir } }: Element): Element["properties"] => ({
  ...(typeof lang === "string" && { lang }),
  ...(typeof dir === "string" && { dir }),
});

/** A quotation as it stands on the page: the source’s words, and in them [sic], which is ours. */
function quotationOf(node: Element, { chapter }: Telling): Element {
  const cite = String(node.properties["cite"] ?? "");
  const route = absoluteFrom(chapter.route, cite) ?? "";
  const words = node.children.map((one): ElementContent => {
    const own = text(rawOf([one]));
    if (one.type !== "element" || one.properties["dataEditorial"] === undefined) return own;
    return { ...element("span", [own]), properties: { className: ["sic"], dataEditorial: "" } };
  });
  return { ...element("q", words), properties: { dataTo: `${route}#${fragmentOf(cite)}`, ...settingIn(node) } };
}

function phraseOf(node: ElementContent, telling: Telling): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element" || ["svg", "img"].includes(node.tagName) || hasClass(node, "screen")) return [];
  if (noteOf(node) !== undefined) return [node];
  if (node.tagName === "a") return linkOf(node, telling);
  if (hasClass(node, "kind")) {
    const words = node.children.filter((one) => one.type !== "element" || one.tagName !== "b");
    return [text(`, ${textOf(element("span", words))}`)];
  }
  if (node.tagName === "q" && telling.keepsQuotations === true) return [quotationOf(node, telling)];
  const inner = isolated(node, phrasesOf(node.children, telling));
  if (hasClass(node, "number")) return [...inner, text(".")];
  if (node.tagName === "q" && !hasClass(node, "marked")) {
    const [open, close] = telling.words.marks;
    return [text(open), ...inner, text(close)];
  }
  const kept = KEPT[node.tagName];
  return kept === undefined ? inner : [element(kept, inner)];
}

/** Labels that stand in a row, as one remark in brackets: `(s3, s8)`, `(BBC News; TASS)`. */
function remarkOf(labels: readonly Element[], telling: Telling): ElementContent[] {
  return labels.flatMap((label, index) => {
    const inner = phraseOf(label, telling);
    const between = /^\s*;/.test(rawOf(inner)) ? "" : label.tagName === "a" ? ", " : "; ";
    return index === 0 || between === "" ? inner : [text(between), ...inner];
  });
}

/** Puts a remark in brackets behind words. */
export function remarkBehind(before: readonly ElementContent[], remark: readonly ElementContent[]): ElementContent[] {
  const gap = /\s$/.test(rawOf(before)) ? "" : " ";
  return [text(`${gap}(`), ...remark, text(")")];
}

/**
 * What stands in a line, as plain text with links, stress and marks of notes: quotations get their marks,
 * the small labels behind words their brackets.
 */
export function phrasesOf(nodes: readonly ElementContent[], telling: Telling): ElementContent[] {
  const out: ElementContent[] = [];
  let labels: Element[] = [];
  const close = (atEnd = false): void => {
    if (labels.length === 0) return;
    const remark = remarkOf(labels, telling);
    if (rawOf(out).trim() === "") out.push(...remark, ...(atEnd ? [] : [text(": ")]));
    else out.push(...(/^\s*[,;:]/.test(rawOf(remark)) ? remark : remarkBehind(out, remark)));
    labels = [];
  };
  for (const node of nodes) {
    if (isLabel(node)) labels.push(node);
    else if (labels.length === 0 || !isBlank(node)) {
      close();
      out.push(...phraseOf(node, telling));
    }
  }
  close(true);
  return out;
}
