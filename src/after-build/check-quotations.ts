import type { Element } from "hast";
import { visitWithin } from "../tree/walk.ts";
import { absoluteFrom, fragmentOf } from "../urls/relative.ts";
import type { Fault } from "./faults.ts";
import { settle, viewOf, type Finding } from "./lookups.ts";
import type { StagedPage } from "./pages.ts";
import { wordsIn } from "./words-of-source.ts";

/** How many quotations a pass looked up, and what it found wrong. */
export interface QuotationCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Every `<q>` and `<blockquote>` of a page names the sentence that it is from, which does not hold it: it
 * would find itself. Whether its words stand there letter by letter is left to be looked up.
 */
export function quotationsOn({ route, tree }: StagedPage): { checked: number; findings: Finding[] } {
  const findings: Finding[] = [];
  let checked = 0;
  const isQuotation = ({ tagName }: Element): boolean => tagName === "q" || tagName === "blockquote";
  visitWithin(tree, isQuotation, (node, ancestors) => {
    const { cite } = node.properties;
    const words = wordsIn(node);
    checked += 1;
    if (typeof cite !== "string" || !cite.includes("#")) {
      findings.push({ route, message: `quotation without its sentence: “${words}”` });
      return;
    }
    const target = absoluteFrom(route, cite);
    const id = fragmentOf(cite);
    const noPlace = `quotation does not stand at ${cite}: “${words}”`;
    const isWithin = [node, ...ancestors].some((one) => one.type === "element" && one.properties["id"] === id);
    if (target === undefined || words === "" || (target === route && isWithin)) {
      findings.push({ route, message: noPlace });
    } else findings.push({ route, address: cite, target, id, words });
  });
  return { checked, findings };
}

/** A fault where fewer quotations were checked than the content declares: a check that checked nothing proves nothing. */
export const missingQuotations = (checked: number, expected: number): Fault[] =>
  checked < expected
    ? [{ route: "/", message: `${checked} quotations on the pages, but the content declares ${expected}` }]
    : [];

/** The quotations of all pages, looked up; `expected` is how many the content declares. */
export function checkQuotations(pages: readonly StagedPage[], expected: number): QuotationCheck {
  const view = viewOf(pages, new Set());
  const found = pages.map(quotationsOn);
  const checked = found.reduce((sum, one) => sum + one.checked, 0);
  const faults = found.flatMap(({ findings }) => settle(findings, view));
  return { checked, faults: [...faults, ...missingQuotations(checked, expected)] };
}
