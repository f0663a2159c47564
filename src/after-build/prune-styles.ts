import type { Element, Root } from "hast";
import { letGo } from "../tree/still.ts";
import { visitWithin } from "../tree/walk.ts";
import postcss, { type Container, type Rule } from "postcss";
import readSelector, { type Node, type Pseudo, type Selector } from "postcss-selector-parser";
import { keeper } from "./by-text.ts";
import { kindsOf, plain, type Kind } from "./kinds.ts";
import { keyOf, sheetsOf } from "./sheets.ts";

/** Pseudo-classes whose arguments are selectors of which one has to fit. */
const ANY_OF = new Set([":is", ":where", ":has"]);

/** True where a simple selector may fit an element of a kind; what depends on the reader may always. */
function mayFit(node: Node, kind: Kind): boolean {
  if (node.type === "tag") return node.value.toLowerCase() === kind.tag.toLowerCase();
  if (node.type === "class") return kind.classes.has(node.value);
  if (node.type === "id") return node.value === kind.id;
  if (node.type === "attribute") return kind.attributes.has(plain(node.attribute));
  return node.type !== "pseudo" || node.value !== ":root" || kind.tag === "html";
}

/** The parts of a selector between its combinators. */
function compoundsOf(selector: Selector): Node[][] {
  const compounds: Node[][] = [[]];
  for (const node of selector.nodes) {
    if (node.type === "combinator") compounds.push([]);
    else compounds.at(-1)?.push(node);
  }
  return compounds;
}

const isAnyOf = (node: Node): node is Pseudo => node.type === "pseudo" && ANY_OF.has(node.value);

/** True where each part of a selector may fit some element; how they stand to one another is not asked. */
const mayMatch = (selector: Selector, kinds: readonly Kind[]): boolean =>
  compoundsOf(selector).every(
    (compound) =>
      kinds.some((kind) => compound.every((node) => mayFit(node, kind))) &&
      compound.filter(isAnyOf).every(({ nodes }) => nodes.some((inner) => mayMatch(inner, kinds))),
  );

const selectors = readSelector();

/** The selectors of a rule, and how each is written. */
type Selectors = readonly { selector: Selector; written: string }[];

const SELECTORS = keeper<Selectors>(10_000);

const readSelectors = (text: string): Selectors =>
  selectors.astSync(text).nodes.map((selector) => ({ selector, written: selector.toString().trim() }));

/** The selectors of a rule that may match something. */
const livingOf = ({ selector }: Rule, kinds: readonly Kind[]): string[] =>
  SELECTORS(selector, readSelectors)
    .filter((one) => mayMatch(one.selector, kinds))
    .map((one) => one.written);

/** Rules within a rule are relative to it, and stay with it. */
function prune(container: Container, kinds: readonly Kind[]): void {
  container.each((node) => {
    if (node.type === "rule") {
      const living = livingOf(node, kinds);
      if (living.length === 0) node.remove();
      else node.selector = living.join(",");
    } else if (node.type === "atrule" && node.nodes !== undefined && !/keyframes|font-face|page/.test(node.name)) {
      prune(node, kinds);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** Takes out custom properties that no rule of a sheet uses. */
function pruneProperties(sheet: string): string {
  const used = new Set(sheet.match(/(?<=var\(\s*)--[\w-]+/g) ?? []);
  const root = postcss.parse(sheet);
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  return root.toString();
}

const isSheet = ({ tagName }: Element): boolean => tagName === "style";

/** Leaves the last style sheet of a page alone, with all that is left of them. */
function leaveLast(tree: Root, left: string): void {
  const last = sheetsOf(tree).at(-1);
  if (last !== undefined) last.value = left;
  visitWithin(tree, isSheet, (sheet, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined || sheet.children.some((one) => one === last)) return;
    parent.children.splice(parent.children.indexOf(sheet), 1);
  });
  letGo(tree);
}

/** Style sheets in their order → what is left of them for elements of these kinds, as one sheet. */
function pruned(sheets: readonly string[], kinds: readonly Kind[]): string {
  const left = sheets.map((sheet) => {
    const root = postcss.parse(sheet);
    prune(root, kinds);
    root.walk((node) => {
      node.raws.before = "";
    });
    return root.toString().trim();
  });
  return pruneProperties(left.join(""));
}

/** What was left of style sheets for kinds of elements: most pages of a site are of few sorts. */
const LEFT = keeper<string>();

const NAMED = keeper<readonly string[]>();

/** The ids that a style sheet may name. */
const idsNamedIn = (sheet: string): readonly string[] => [...sheet.matchAll(/#([\w-]+)/g)].map(([, id = ""]) => id);

/**
 * Takes out of a page's style sheets the rules that no element of it can ever fit: nothing on a page
 * changes its elements, since nothing runs. A rule that depends on the reader (`:hover`, `:target`,
 * `:checked`) stays where its elements are there. What is left stands in one sheet, for which the page's
 * policy needs one hash.
 */
export function pruneStyles(tree: Root): void {
  const sheets = sheetsOf(tree).map(({ value }) => value);
  const kinds = kindsOf(tree, new Set(sheets.flatMap((sheet) => NAMED(sheet, idsNamedIn))));
  const numbers = kinds.map(({ number }) => number).sort((a, b) => a - b);
  leaveLast(
    tree,
    LEFT(`${keyOf(sheets)} ${numbers.join()}`, () => pruned(sheets, kinds)),
  );
}
