import type { Element, ElementContent, Root } from "hast";
import { elementsWith, visit } from "../tree/walk.ts";
import { relativeTo } from "../urls/relative.ts";
import { grouped } from "../words/numerals.ts";
import { figureOf } from "./page-hash.ts";

/** What can be counted only on the finished pages. */
export interface Measured {
  pages: { route: string; bytes: number; sha256: string }[];
  links: number;
  quotations: number;
  claims: number;
  terms: number;
  /** On profile pages: what is borne out there, and summaries of ours. */
  facts: number;
  summaries: number;
}

const text = (value: string): ElementContent => ({ type: "text", value });

const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** True where some part of a page is filled after the build. */
export const hasSlot = (tree: Root): boolean =>
  elementsWith(tree, "dataSlot").some(({ properties }) => properties["dataSlot"] !== undefined);

/** More pages than these are told in data/verification.json alone. */
const MOST_ROWS = 60;

/** Fills the part of the slot that is marked `data-figure="weights"` with a row for each page, the heaviest first. */
export function fillWeights(route: string, tree: Root, pages: Measured["pages"]): void {
  const place = hasSlot(tree) ? figureOf(tree, "weights") : undefined;
  if (place === undefined) return;
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, MOST_ROWS);
  place.children = heaviest.map((page) => {
    const link = element("a", { href: relativeTo(route, page.route) }, [text(page.route.slice(1))]);
    const name = element("th", { scope: "row" }, [link]);
    return element("tr", {}, [name, element("td", {}, [text(grouped(page.bytes))])]);
  });
}

/** Fills the parts of the slot that are marked with the name of a count. */
export function fillCounts(tree: Root, { pages, ...counts }: Measured): void {
  if (!hasSlot(tree)) return;
  for (const [name, value] of Object.entries({ ...counts, pages: pages.length })) {
    const place = figureOf(tree, name);
    if (place !== undefined) place.children = [text(grouped(value))];
  }
}

/** Empties the slots again, as they were when the page's own bytes were counted. */
export function emptySlots(tree: Root): void {
  visit(tree, "element", (slot) => {
    if (slot.properties["dataSlot"] === undefined) return;
    visit(slot, "element", (node) => {
      if (node.properties["dataFigure"] !== undefined) node.children = [];
    });
  });
}
