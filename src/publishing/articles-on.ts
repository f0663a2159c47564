import type { StagedPage } from "../after-build/pages.ts";
import type { Book, EditionFacts } from "../editions/book.ts";
import { findElement } from "../editions/chapters.ts";
import { visit } from "../tree/walk.ts";
import { absoluteFrom } from "../urls/relative.ts";

/** The addresses to which the words of a page lead. */
function addressesOn({ route, tree }: StagedPage): Set<string> {
  const found = new Set<string>();
  const main = findElement(tree, ({ tagName }) => tagName === "main");
  if (main === undefined) return found;
  visit(main, "element", ({ properties: { href, cite } }) => {
    for (const one of [href, cite]) {
      const to = typeof one === "string" ? absoluteFrom(route, one) : undefined;
      if (to !== undefined) found.add(to);
    }
  });
  return found;
}

/** The articles that a page leads to, as it does wherever it has words of theirs; with the terms under which we hold them. */
export function articlesOn(route: string, { facts, pages }: Book): EditionFacts["articles"] {
  const page = pages.find((one) => one.route === route);
  const addresses = page === undefined ? new Set<string>() : addressesOn(page);
  return facts.articles.filter((one) => addresses.has(one.route));
}
