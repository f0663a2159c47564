import type { Element } from "hast";
import { findElement, textOf } from "../chapters.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { schemeOf } from "../../styles/scheme.ts";
import { routes } from "../../urls/routes.ts";
import { inBothSchemes, parseStyles } from "./colours.ts";
import { paintOf, stylesOf } from "./drawings.ts";
import type { Face } from "../../styles/letters.ts";

/** A drawing without letters, its styles with it. */
export interface CoverArt {
  drawing: Element;
  styles: string;
  width: number;
  height: number;
}

/** The size of the letters in the drawing: its styles have it once, for all of them (drawings/TimelineDrawing.astro). */
const SIZE = 11;

/** Where an outline has to begin for its text to stand at `x` as `text-anchor` says. */
function startOf(x: number, width: number, anchor: unknown): number {
  if (anchor === "middle") return x - width / 2;
  return anchor === "end" ? x - width : x;
}

/** A copy of a drawing with the outlines of its letters in place of its text; titles, which none sees, fall away. */
function withoutText(node: Element, face: Face, anchor: unknown = "start"): Element {
  const own = node.properties["textAnchor"] ?? anchor;
  if (node.tagName === "text") {
    const { x, y, className } = node.properties;
    const words = textOf(node);
    const start = startOf(Number(x), face.widthOf(words) * SIZE, own);
    const classes = ["text", ...(Array.isArray(className) ? className : [])];
    return {
      type: "element",
      tagName: "path",
      properties: { className: classes, d: face.outline(words, start, Number(y), SIZE) },
      children: [],
    };
  }
  const children = node.children.flatMap((child) =>
    child.type === "element" && child.tagName !== "title" ? [withoutText(child, face, own)] : [],
  );
  const properties = { ...node.properties };
  delete properties["href"];
  return { ...node, properties, children };
}

/** The timeline as it is drawn for wide screens, for the cover; nothing where the site has none. */
export function coverArt(pages: readonly StagedPage[], face: Face): CoverArt | undefined {
  const page = pages.find(({ route }) => route === routes.timeline);
  const isAcross = ({ tagName, properties: { className } }: Element): boolean =>
    tagName === "svg" && Array.isArray(className) && className.includes("across");
  const drawing = page && findElement(page.tree, isAcross);
  if (page === undefined || drawing === undefined) return undefined;
  const [, , width = 0, height = 0] = String(drawing.properties["viewBox"]).split(" ").map(Number);
  const all = stylesOf(page.tree);
  const paint = paintOf(all, [drawing]);
  paint.walkRules((rule) => {
    rule.selector = rule.selector.replace(/\btext\b/g, ".text");
  });
  const { light } = schemeOf(all);
  const styles = inBothSchemes(parseStyles(paint.toString()), { light, dark: new Map() });
  return { drawing: withoutText(drawing, face), styles, width, height };
}
