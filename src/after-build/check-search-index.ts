import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { landingOf, settle, type SiteView } from "./lookups.ts";
import type { StagedPage } from "./pages.ts";
import { entriesOfPage, findIndex, mayRun } from "./search-index.ts";

/** How many addresses of entries a pass looked at, and what it found wrong. */
export interface IndexCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Every entry of the search leads to a place that is there; every published sentence of a held article is
 * found in the article's words, letter by letter, and no other sentence is; all files of the index are named.
 */
export function checkSearchIndex(
  pages: readonly StagedPage[],
  view: SiteView,
  sentences: Declared["sentences"],
): IndexCheck {
  const articles = new Set([...sentences.keys()].map((address) => address.split("#")[0]));
  const faults: Fault[] = [];
  let checked = 0;
  for (const page of pages.filter(({ route }) => mayRun(route))) {
    const { route, scripts = new Map() } = page;
    const add = (message: string): unknown => faults.push({ route, message: `index: ${message}` });
    const found = new Set<string>();
    for (const { href, kind, texts } of entriesOfPage(page)) {
      checked += 1;
      const landing = landingOf(route, href);
      for (const { message } of settle([landing], view)) add(message);
      const address = "message" in landing ? "" : `${landing.target}#${landing.id ?? ""}`;
      const words = sentences.get(address);
      const isOfArticle = kind === "sentence" || kind === "headline";
      const has = texts.length === 1 ? texts[0]?.text : texts.map((one) => one.text).join("\n");
      if (words !== undefined && has === words) found.add(address);
      else if (isOfArticle || (words !== undefined && articles.has(address.split("#")[0])))
        add(`not the article’s words at ${address}: “${has}”`);
    }
    for (const address of sentences.keys()) {
      if (!found.has(address)) add(`sentence ${address} cannot be found`);
    }
    const parts = findIndex(page.tree)?.index.parts;
    if (parts !== scripts.size) add(`${String(parts)} parts, but ${scripts.size} files`);
  }
  return { checked, faults };
}
