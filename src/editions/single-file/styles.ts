import type { Root } from "hast";
import { visit } from "../../tree/walk.ts";
import postcss, { type ChildNode, type Rule } from "postcss";
import type { StagedPage } from "../../after-build/pages.ts";
import { sheetsOf } from "../../after-build/sheets.ts";
import { propertyOf } from "../../after-build/write-page.ts";
import { idWithin, keyOf } from "./addresses.ts";

const ID_IN_SELECTOR = /#([\w-]+)/g;

/** Writes a page's scopes out in full again: the short names of two pages do not mean the same. Changes the tree. */
export function lengthenScopes(tree: Root, scopes: StagedPage["scopes"]): void {
  const full = new Map([...(scopes ?? [])].map(([scope, short]) => [propertyOf(short), `dataAstroCid-${scope}`]));
  visit(tree, "element", ({ properties }) => {
    for (const name of Object.keys(properties)) {
      const scope = full.get(name);
      if (scope === undefined) continue;
      delete properties[name];
      properties[scope] = "";
    }
  });
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

/** The rules of a page: those that any page may have, and those of this page alone, for they name its ids. */
function rulesOf(page: StagedPage): { shared: string[]; own: string[] } {
  const shared: string[] = [];
  const own: string[] = [];
  const key = keyOf(page.route);
  for (const node of postcss.parse(sheetOf(page)).nodes) {
    let namesIds = false;
    for (const rule of rulesIn(node)) {
      rule.selector = rule.selector.replace(ID_IN_SELECTOR, (found, id: string) => {
        if (!page.ids.has(id)) return found;
        namesIds = true;
        return `#${idWithin(key, id)}`;
      });
    }
    (namesIds ? own : shared).push(textOf(node));
  }
  // The place of a rule counts for nothing in its weight, so that among themselves they weigh as on their page.
  return { shared, own: own.length === 0 ? [] : [`:where(#${key}){${own.join("")}}`] };
}

/** Lists joined into one that has each thing once, and keeps the order of every list where they agree. */
export function joinInOrder(lists: readonly (readonly string[])[]): string[] {
  const joined: string[] = [];
  for (const list of lists) {
    let place = 0;
    for (const one of list) {
      const known = joined.indexOf(one);
      if (known < 0) joined.splice(place, 0, one);
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
