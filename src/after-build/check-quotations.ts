import type { Element, Nodes } from "hast";
import { visit } from "../tree/walk.ts";
import { absoluteFrom, fragmentOf } from "../urls/relative.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** The source's words in an element: its text, less what is ours (`data-editorial`). */
export function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.properties["dataEditorial"] !== undefined) return "";
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}

/** True where a quotation stands inside the element that it names: it would find itself. */
const holds = (outer: Nodes, inner: Nodes): boolean =>
  outer === inner || ("children" in outer && outer.children.some((child) => holds(child, inner)));

/** How many quotations a pass looked up, and what it found wrong. */
export interface QuotationCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Every `<q>` and `<blockquote>` of the finished pages names the sentence that it is from, and stands
 * in the element of that sentence letter by letter. `expected` is what the content declares; fewer
 * checks than that is a fault, because a check that checked nothing proves nothing.
 */
export function checkQuotations(pages: readonly StagedPage[], expected: number): QuotationCheck {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const faults: Fault[] = [];
  let checked = 0;
  for (const { route, tree } of pages) {
    visit(tree, "element", (node: Element) => {
      if (node.tagName !== "q" && node.tagName !== "blockquote") return;
      const { cite } = node.properties;
      const words = wordsIn(node);
      checked += 1;
      if (typeof cite !== "string" || !cite.includes("#")) {
        faults.push({ route, message: `quotation without its sentence: “${words}”` });
        return;
      }
      const target = absoluteFrom(route, cite);
      const sentence = target === undefined ? undefined : byRoute.get(target)?.ids.get(fragmentOf(cite));
      const found = sentence !== undefined && words !== "" && wordsIn(sentence).includes(words);
      if (!found || holds(sentence, node)) {
        faults.push({ route, message: `quotation does not stand at ${cite}: “${words}”` });
      }
    });
  }
  if (checked < expected) {
    faults.push({ route: "/", message: `${checked} quotations on the pages, but the content declares ${expected}` });
  }
  return { checked, faults };
}
