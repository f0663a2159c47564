import type { Element, Root } from "hast";
import { type Options, toHtml } from "hast-util-to-html";
import { elementsIn } from "../tree/walk.ts";
import { writeHtml } from "../tree/write-html.ts";
import { sheetsOf } from "./sheets.ts";

/** How Astro marks the elements of a component that has styles of its own, as a property of the tree. */
const SCOPE = /^dataAstroCid-?/;
/** A simple selector with such a mark, as in `.label[data-astro-cid-j7pv25f6]`: what stands before it, and its name. */
const SCOPED = /([\w.*-]*)\[data-astro-cid-([a-z0-9]+)\]/g;

/** An element that some rule of a component is for. */
interface Wanted {
  tag: string | undefined;
  classes: string[];
}

/** a, b, … z, aa, ab, … */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** The data attributes of ours: no short name may be one of them. */
function takenNames(tree: Root): Set<string> {
  const taken = new Set<string>();
  for (const { properties } of elementsIn(tree)) {
    for (const name of Object.keys(properties)) {
      if (/^data[A-Z]/.test(name) && !SCOPE.test(name)) taken.add(`data-${name.slice(4).toLowerCase()}`);
    }
  }
  return taken;
}

const isWanted = ({ tagName, properties: { className } }: Element, { tag, classes }: Wanted): boolean =>
  (tag === undefined || tag === tagName) && classes.every((one) => Array.isArray(className) && className.includes(one));

/** The property of the tree for a short name, as a parser has it too: `dataA` for `data-a`. */
export const propertyOf = (short: string): string =>
  short.replace(/-([a-z])/, (_, letter: string) => letter.toUpperCase());

/**
 * Gives the marks of scoped styles short names, in the elements and in the styles of a page: `data-a`
 * for `data-astro-cid-j7pv25f6`; elements that no rule is for lose theirs. The marks stand on nearly
 * every element, and the timeline has a budget. Gives the short names by the scopes: another page has others.
 */
export function shortenScopes(tree: Root): ReadonlyMap<string, string> {
  const styles = sheetsOf(tree);
  const taken = takenNames(tree);
  const names = new Map<string, string>();
  const shortOf = (scope: string): string => {
    const known = names.get(scope);
    if (known !== undefined) return known;
    let index = 0;
    while (taken.has(`data-${letters(index)}`)) index += 1;
    const short = `data-${letters(index)}`;
    taken.add(short);
    names.set(scope, short);
    return short;
  };
  const wanted = new Map<string, Wanted[]>();
  for (const style of styles) {
    style.value = style.value.replace(SCOPED, (_, before: string, scope: string) => {
      const tag = /^[a-z][a-z0-9]*/i.exec(before)?.[0];
      const classes = [...before.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
      wanted.set(scope, [...(wanted.get(scope) ?? []), { tag, classes }]);
      return `${before}[${shortOf(scope)}]`;
    });
  }
  for (const node of elementsIn(tree)) {
    for (const name of Object.keys(node.properties).filter((one) => SCOPE.test(one))) {
      const scope = name.replace(SCOPE, "").toLowerCase();
      delete node.properties[name];
      if (wanted.get(scope)?.some((one) => isWanted(node, one))) node.properties[propertyOf(shortOf(scope))] = "";
    }
  }
  return names;
}

/** How the library writes a page; what is written without it (`tree/write-html.ts`) keeps to the same. */
const WITHOUT_NEEDLESS: Options = {
  allowDangerousCharacters: true,
  closeEmptyElements: true,
  collapseEmptyAttributes: true,
  omitOptionalTags: true,
  preferUnquoted: true,
};

/**
 * A page of the tree as HTML, as it is weighed and written: no tag and no quotation mark that HTML can do
 * without. An apostrophe within double marks stands as it is, as in every policy: "dangerous" it was in
 * browsers older than HTML5.
 */
export const htmlOf = (tree: Root): string => writeHtml(tree) ?? toHtml(tree, WITHOUT_NEEDLESS);
