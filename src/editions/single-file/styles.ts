import type { Element, Nodes } from "hast";
import { copyOf } from "../../tree/copy.ts";
import { visit } from "../../tree/walk.ts";
import postcss, { type ChildNode, type Rule } from "postcss";
import { keeper } from "../../after-build/by-text.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { sheetsOf } from "../../after-build/sheets.ts";
import { propertyOf } from "../../after-build/write-page.ts";
import { idWithin, keyOf } from "./addresses.ts";

const ID_IN_SELECTOR = /#([\w-]+)/g;

/** Writes a page's scopes out in full again: the short names of two pages do not mean the same. Changes the tree. */
export function lengthenScopes(tree: Nodes, scopes: StagedPage["scopes"]): void {
  if (scopes === undefined || scopes.size === 0) return;
  const full = new Map([...scopes].map(([scope, short]) => [propertyOf(short), `dataAstroCid-${scope}`]));
  visit(tree, "element", ({ properties }) => {
    for (const name of Object.keys(properties)) {
      const scope = full.get(name);
      if (scope === undefined) continue;
      delete properties[name];
      properties[scope] = "";
    }
  });
}

/** A copy of an element of a page, its scopes in full. */
export function copyInFull(element: Element, { scopes }: StagedPage): Element {
  const copy = copyOf(element);
  lengthenScopes(copy, scopes);
  return copy;
}

/** The style sheets of a page one behind the other, whole and with their scopes in full. */
const sheetOf = ({ tree, sheets }: StagedPage): string =>
  (sheets ?? sheetsOf(tree).map(({ value }) => value)).join("\n");

const rulesIn = (node: ChildNode): Rule[] => {
  if (node.type === "decl" || node.type === "comment") return [];
  const own = node.type === "rule" ? [node] : [];
  return [...own, ...(node.nodes ?? []).flatMap(rulesIn)];
};

const textOf = (node: ChildNode): string =>
  node.type === "atrule" && node.nodes === undefined ? `${node.toString()};` : node.toString();

/** A rule of a style sheet, or what has rules in it; and the ids that its selectors name. */
interface Written {
  text: string;
  named: readonly string[];
}

const idsNamedIn = (node: ChildNode): string[] =>
  rulesIn(node).flatMap(({ selector }) => [...selector.matchAll(ID_IN_SELECTOR)].map(([, id = ""]) => id));

const WRITTEN = keeper<readonly Written[]>();

/** What stands in a style sheet, in its order; nearly all pages have one of a few dozen sheets. */
const writtenIn = (sheet: string): readonly Written[] =>
  WRITTEN(sheet, () => postcss.parse(sheet).nodes.map((node) => ({ text: textOf(node), named: idsNamedIn(node) })));

/** A rule as it holds in the part of one page: the ids of that page as the file has them. */
function withinPart(text: string, { route, ids }: StagedPage): string {
  const { nodes } = postcss.parse(text);
  for (const rule of nodes.flatMap(rulesIn)) {
    rule.selector = rule.selector.replace(ID_IN_SELECTOR, (found, id: string) =>
      ids.has(id) ? `#${idWithin(keyOf(route), id)}` : found,
    );
  }
  return nodes.map(textOf).join("");
}

/** The rules of a page: those that any page may have, and those of this page alone, for they name its ids. */
function rulesOf(page: StagedPage): { shared: string[]; own: string[] } {
  const shared: string[] = [];
  const own: string[] = [];
  const key = keyOf(page.route);
  for (const { text, named } of writtenIn(sheetOf(page))) {
    if (named.some((id) => page.ids.has(id))) own.push(withinPart(text, page));
    else shared.push(text);
  }
  // The place of a rule counts for nothing in its weight, so that among themselves they weigh as on their page.
  return { shared, own: own.length === 0 ? [] : [`:where(#${key}){${own.join("")}}`] };
}

/** Lists joined into one that has each thing once, and keeps the order of every list where they agree. */
export function joinInOrder(lists: readonly (readonly string[])[]): string[] {
  const joined: string[] = [];
  const there = new Set<string>();
  // A list that was joined already adds nothing; of a thousand pages nearly all have that of another.
  for (const list of new Map(lists.map((one) => [JSON.stringify(one), one])).values()) {
    let place = 0;
    for (const one of list) {
      const known = there.has(one) ? joined.indexOf(one) : -1;
      if (known < 0) joined.splice(place, 0, one);
      there.add(one);
      place = Math.max(place, known < 0 ? place + 1 : known + 1);
    }
  }
  return joined;
}

/**
 * The styles of many pages as one sheet: each rule once, in the order that it has on its pages; the rules
 * of one page alone, such as those of its filters, hold only within its part of the file. Scopes are in full.
 */
export function stylesOf(pages: readonly StagedPage[]): string {
  const rules = pages.map(rulesOf);
  return [...joinInOrder(rules.map(({ shared }) => shared)), ...rules.flatMap(({ own }) => own)].join("\n");
}
