import type { Root } from "hast";
import { visit } from "../tree/walk.ts";
import postcss, { type Container, type Rule } from "postcss";
import readSelector, { type Node, type Pseudo, type Selector } from "postcss-selector-parser";
import { sheetsOf } from "./sheets.ts";

/** What a simple selector can ask of an element, alike for many elements of a page. */
interface Kind {
  tag: string;
  id: string | undefined;
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

/** Pseudo-classes whose arguments are selectors of which one has to fit. */
const ANY_OF = new Set([":is", ":where", ":has"]);

/** `dataAstroCid-j7pv25f6` → `dataastrocidj7pv25f6`: a property of the tree and its attribute, alike. */
const plain = (name: string): string => name.replaceAll("-", "").toLowerCase();

/** The kinds of elements that a page has, each once. */
function kindsOf(tree: Root): Kind[] {
  const kinds = new Map<string, Kind>();
  visit(tree, "element", ({ tagName, properties }) => {
    const { className = [], id } = properties;
    const classes = [className].flat().map(String);
    const attributes = Object.keys(properties).map((name) => (name === "className" ? "class" : plain(name)));
    const key = JSON.stringify([tagName, id, classes, attributes]);
    if (kinds.has(key)) return;
    const named = typeof id === "string" ? id : undefined;
    kinds.set(key, { tag: tagName, id: named, classes: new Set(classes), attributes: new Set(attributes) });
  });
  return [...kinds.values()];
}

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

/** The selectors of a rule that may match something. */
const livingOf = ({ selector }: Rule, kinds: readonly Kind[]): string[] =>
  selectors
    .astSync(selector)
    .nodes.filter((one) => mayMatch(one, kinds))
    .map((one) => one.toString().trim());

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

/** Takes out custom properties that no rule of the page uses. */
function pruneProperties(tree: Root): void {
  const sheets = sheetsOf(tree).map((sheet) => ({ sheet, root: postcss.parse(sheet.value) }));
  const used = new Set(sheets.flatMap(({ sheet }) => sheet.value.match(/(?<=var\(\s*)--[\w-]+/g) ?? []));
  for (const { sheet, root } of sheets) {
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) declaration.remove();
    });
    sheet.value = root.toString();
  }
}

/** Puts the style sheets of a page into the last of them, in their order. */
function joinSheets(tree: Root): void {
  const sheets = sheetsOf(tree);
  const last = sheets.at(-1);
  if (last !== undefined) last.value = sheets.map(({ value }) => value.trim()).join("");
  visit(tree, { tagName: "style" }, ({ children }, index, parent) => {
    if (parent === undefined || index === undefined || children.some((one) => one === last)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/**
 * Takes out of a page's style sheets the rules that no element of it can ever fit: nothing on a page
 * changes its elements, since nothing runs. A rule that depends on the reader (`:hover`, `:target`,
 * `:checked`) stays where its elements are there. What is left stands in one sheet, for which the page's
 * policy needs one hash.
 */
export function pruneStyles(tree: Root): void {
  const kinds = kindsOf(tree);
  for (const sheet of sheetsOf(tree)) {
    const root = postcss.parse(sheet.value);
    prune(root, kinds);
    root.walk((node) => {
      node.raws.before = "";
    });
    sheet.value = root.toString();
  }
  pruneProperties(tree);
  joinSheets(tree);
}
