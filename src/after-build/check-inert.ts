import type { Element } from "hast";
import { elementsIn, havingAny, namesOn } from "../tree/walk.ts";
import { absoluteFrom } from "../urls/relative.ts";
import { policiesIn } from "./content-policy.ts";
import { dataIn } from "./data-block.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { declaredRefresh } from "./moved-pages.ts";
import type { StagedPage } from "./pages.ts";
import { entriesInPart, indexIn, isPart, mayRun } from "./search-index.ts";

/** Elements that run, embed or send; no page of the site has one but that of the search, which has its script. */
const ACTIVE = new Set(["script", "iframe", "frame", "object", "embed", "form", "base", "portal"]);

/** Attributes that no element may have; what a page tells the browser (`http-equiv`) only where it is its policy, or a refresh that is declared. */
const isUnfit = (name: string): boolean => /^on/i.test(name) || name === "style" || name === "httpEquiv";

/** True of a script element that the page of the search may have: its index, its script, a file of the index that holds data alone. */
function isOfSearch({ route, scripts }: StagedPage, node: Element): boolean {
  if (!mayRun(route) || node.tagName !== "script") return false;
  if (indexIn(node) !== undefined) return true;
  const { src, type, defer, ...others } = node.properties;
  if (Object.keys(others).length > 0) return false;
  if (src === undefined) return defer === undefined && (type === undefined || type === "module");
  const file = typeof src === "string" ? absoluteFrom(route, src) : undefined;
  return (
    type === undefined && file !== undefined && isPart(file) && entriesInPart(scripts?.get(file) ?? "") !== undefined
  );
}

/**
 * Nothing on a page runs: no script but a data block, no frame or form, no event handler, no style of an
 * element's own, no refresh but that of a page that is declared to have moved. The page of the search alone
 * has a script of its own, and loads the files of its index, where there are some.
 */
export function checkInert(pages: readonly StagedPage[], moved: Declared["moved"] = new Map()): Fault[] {
  const faults: Fault[] = [];
  for (const page of pages) {
    const { route, tree } = page;
    const unfit = havingAny(tree, namesOn(tree).filter(isUnfit));
    const told = new Set([...policiesIn(tree), declaredRefresh(page, moved)]);
    for (const node of elementsIn(tree)) {
      const { tagName, properties } = node;
      if (ACTIVE.has(tagName) && dataIn(node) === undefined && !isOfSearch(page, node))
        faults.push({ route, message: `<${tagName}> has no place on a page` });
      if (!unfit.has(node)) continue;
      for (const name of Object.keys(properties).filter(isUnfit)) {
        if (name !== "httpEquiv" || !told.has(node)) {
          faults.push({ route, message: `<${tagName} ${name}> has no place on a page` });
        }
      }
    }
  }
  return faults;
}
