import { wordsIn } from "./check-quotations.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/**
 * Every published sentence of a held article stands whole in the element that its address names, letter
 * by letter: what quotations are looked up in is itself what the content has.
 */
export function checkSentences(pages: readonly StagedPage[], sentences: Declared["sentences"]): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return [...sentences].flatMap(([address, words]) => {
    const [route = "", id = ""] = address.split("#");
    const element = byRoute.get(route)?.ids.get(id);
    if (element !== undefined && wordsIn(element) === words) return [];
    return [{ route, message: `sentence ${id} is not the article’s: “${words}”` }];
  });
}
