import type { Nodes } from "hast";
import { toString } from "hast-util-to-string";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";
import { wordsIn } from "./words-of-source.ts";

/** True where all that is marked as ours inside an element is [sic]. */
function isSicAlone(node: Nodes): boolean {
  if (node.type === "element" && node.properties["dataEditorial"] !== undefined)
    return toString(node).trim() === "[sic]";
  return !("children" in node) || node.children.every(isSicAlone);
}

/**
 * Every published sentence of a held article stands whole in the element that its address names, letter
 * by letter: what quotations are looked up in is itself what the content has. Nothing of ours stands in it but [sic].
 */
export function checkSentences(pages: readonly StagedPage[], sentences: Declared["sentences"]): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return [...sentences].flatMap(([address, words]) => {
    const [route = "", id = ""] = address.split("#");
    const element = byRoute.get(route)?.ids.get(id);
    if (element !== undefined && wordsIn(element) === words && isSicAlone(element)) return [];
    return [{ route, message: `sentence ${id} is not the article’s: “${words}”` }];
  });
}
