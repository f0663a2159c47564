import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, addressedPages } from "../browser/pages.ts";

/** The pages that a search engine may list: each that has an address, and does not forbid it. */
export const indexablePages = (): string[] =>
  addressedPages.filter(
    (page) => !/<meta [^>]*name="?robots"?[^>]*noindex/.test(readFileSync(join(DIST, page), "utf8")),
  );
