import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import postcss, { type Root as Styles } from "postcss";
import { keeper } from "../../after-build/by-text.ts";
import { elementsIn } from "../../tree/walk.ts";
import { textOf } from "../chapters.ts";
import { parseStyles } from "./colours.ts";

/** What paints a drawing; how it is placed on its page is the e-reader's own affair. */
const PAINT = /^(?:fill|stroke|font|letter-spacing|text-anchor|text-transform|vector-effect|r[xy]?$)/;

/** The drawings in a tree. */
export const drawingsIn = (tree: Element): Element[] => [...elementsIn(tree, "svg")];

const PARSED = keeper<Styles>();

/** All styles that a page of the site carries, for nobody to change: other pages have the same. */
export const stylesOf = (tree: Root): Styles => PARSED(elementsIn(tree, "style").map(textOf).join(""), parseStyles);

/** Selectors of a state (`:hover`) or of what no element is (`::before`) have no place on an e-reader. */
const isStill = (selector: string): boolean => !selector.includes(":");

/** Of the styles of a page those that paint its drawings. The site's own sheets stand in layers, components do not. */
export function paintOf(styles: Styles, drawings: Element[]): Styles {
  const within: Root = { type: "root", children: drawings };
  const kept = postcss.root();
  styles.each((rule) => {
    if (rule.type !== "rule") return;
    const selectors = rule.selectors.filter((one) => isStill(one) && selectAll(one, within).length > 0);
    const paint = rule.nodes.filter((one) => one.type === "decl" && PAINT.test(one.prop));
    if (selectors.length === 0 || paint.length === 0) return;
    kept.append(postcss.rule({ selectors, nodes: paint.map((one) => one.clone()) }));
  });
  // The shortest way to write it in CSS Color 4 is unknown to older readers, which would paint in black.
  kept.walkDecls((one) => {
    if (one.value === "#0000") one.value = "transparent";
  });
  return kept;
}
