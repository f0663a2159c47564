import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";

/** How Astro marks the elements of a component that has styles of its own, as a property of the tree. */
const SCOPE = /^dataAstroCid-?/;
const IN_STYLES = /\[data-astro-cid-([a-z0-9]+)\]/g;

/** a, b, … z, aa, ab, … */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/**
 * Gives the marks of scoped styles short names, in the elements and in the styles of a page: `data-a`
 * for `data-astro-cid-j7pv25f6`. They stand on nearly every element, and the timeline has a budget.
 */
export function shortenScopes(tree: Root): void {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const styles: Element[] = [];
  const shortOf = (scope: string): string => {
    const known = names.get(scope);
    if (known !== undefined) return known;
    let index = names.size;
    while (taken.has(`data-${letters(index)}`)) index += 1;
    const short = `data-${letters(index)}`;
    taken.add(short);
    names.set(scope, short);
    return short;
  };
  visit(tree, "element", (node) => {
    if (node.tagName === "style") styles.push(node);
    for (const name of Object.keys(node.properties)) {
      if (/^data[A-Z]/.test(name) && !SCOPE.test(name)) taken.add(`data-${name.slice(4).toLowerCase()}`);
    }
  });
  visit(tree, "element", (node) => {
    for (const name of Object.keys(node.properties).filter((one) => SCOPE.test(one))) {
      const short = shortOf(name.replace(SCOPE, "").toLowerCase());
      delete node.properties[name];
      node.properties[short] = "";
    }
  });
  for (const { children } of styles) {
    for (const child of children) {
      if (child.type !== "text") continue;
      child.value = child.value.replace(IN_STYLES, (_, scope: string) => `[${shortOf(scope)}]`);
    }
  }
}

/** A page of the tree as HTML, as it is weighed and written. */
export const htmlOf = (tree: Root): string => toHtml(tree, { collapseEmptyAttributes: true });
