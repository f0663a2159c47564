import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Element, Nodes } from "hast";
import { rehype } from "rehype";

/** The built site. */
export const SITE = resolve(import.meta.dirname, "../../dist");

/** Pages of the site that no edition holds. */
export const NO_CHAPTERS: readonly string[] = ["404.html", "accessibility.html", "cite.html", "editions.html"];

/** A part of a page, from one heading to the next; the first begins with the page. */
export interface Section {
  page: string;
  /** The words of its heading, empty before the first. */
  heading: string;
  /** Its words in the order of the page, without evidence and without the raised numbers of claims. */
  words: string;
  /** The words of each piece of evidence in it, in order, without the numbers of the claims before them. */
  evidence: string[];
}

/** True of an element that an edition leaves out by design, with all that is in it. */
export type LeftOut = (node: Element) => boolean;

const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];

export const hasClass = (node: Element, name: string): boolean => classesOf(node).includes(name);

/** What only a site has: files to take away beside the pages. No edition has it. */
export const ofSiteAlone: LeftOut = ({ properties }) => properties["dataSite"] !== undefined;

const parser = rehype().data("settings", { fragment: false });

export const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

const isEvidence = (node: Element): boolean => hasClass(node, "quoted") || hasClass(node, "reference");

/** The words of an element, a space wherever one element ends and another begins a new line. */
function wordsIn(node: Nodes, leftOut: LeftOut): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && (UNREAD.has(node.tagName) || leftOut(node))) return " ";
  if (!("children" in node)) return "";
  const words = node.children.map((child) => wordsIn(child, leftOut)).join("");
  return node.type === "element" && !INLINE.has(node.tagName) ? ` ${words} ` : words;
}

/** Elements whose text is no word of the page: styles, data, and the raised numbers of claims. */
const UNREAD = new Set(["style", "script", "sup"]);

/** Elements that stand within a line; any other begins a new one. */
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "cite",
  "code",
  "em",
  "i",
  "q",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

/** The parts of a page of HTML, by its headings of the first and second order. */
export function sectionsIn(page: string, html: string, leftOut: LeftOut = ofSiteAlone): Section[] {
  const sections: Section[] = [{ page, heading: "", words: "", evidence: [] }];
  const last = (): Section => sections[sections.length - 1] as Section;
  const walk = (node: Nodes, within: boolean): void => {
    if (node.type === "text") {
      if (within) last().words += node.value;
      return;
    }
    if (!("children" in node)) return;
    if (node.type !== "element") return node.children.forEach((child) => walk(child, within));
    const inside = within || node.tagName === "main";
    if (UNREAD.has(node.tagName) || (inside && leftOut(node))) return undefined;
    if (inside && isEvidence(node)) {
      last().evidence.push(fold(wordsIn(node, leftOut)));
      return undefined;
    }
    if (inside && /^h[12]$/.test(node.tagName)) {
      sections.push({ page, heading: fold(wordsIn(node, leftOut)), words: "", evidence: [] });
    }
    const apart = inside && !INLINE.has(node.tagName);
    if (apart) last().words += " ";
    for (const child of node.children) walk(child, inside);
    if (apart) last().words += " ";
    return undefined;
  };
  walk(parser.parse(html), false);
  return sections.map((one) => ({ ...one, words: fold(one.words) }));
}

/** The parts of one page of the built site, by its name such as `timeline.html`. */
export const sectionsOf = (page: string, leftOut: LeftOut = ofSiteAlone): Section[] =>
  sectionsIn(page, readFileSync(join(SITE, page), "utf8"), leftOut);
