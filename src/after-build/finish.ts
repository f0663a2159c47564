import { writeFile } from "node:fs/promises";
import { toHtml } from "hast-util-to-html";
import { checkInert } from "./check-inert.ts";
import { checkLinks } from "./check-links.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkWeights, weightOf } from "./check-weights.ts";
import type { Fault } from "./faults.ts";
import { filesOf, readPages } from "./pages.ts";
import { makeLinksRelative } from "./relative-links.ts";

/** What the passes over the finished pages measured and found. */
export interface Finished {
  pages: { route: string; bytes: number }[];
  quotations: number;
  faults: Fault[];
}

/**
 * The passes over a staged site: links made relative, then links, quotations and weights checked, and
 * the pages written back. `declared` is the number of quotations in the content.
 */
export async function finishPages(folder: string, declared: number): Promise<Finished> {
  const pages = await readPages(folder);
  for (const { route, tree } of pages) makeLinksRelative(route, tree);
  const files = new Set(await filesOf(folder));
  const quotations = checkQuotations(pages, declared);
  const weights = await Promise.all(
    pages.map(async ({ route, path, tree }) => {
      const html = toHtml(tree, { allowDangerousHtml: false });
      await writeFile(path, html);
      return { route, bytes: weightOf(html) };
    }),
  );
  return {
    pages: weights,
    quotations: quotations.checked,
    faults: [...checkInert(pages), ...checkLinks(pages, files), ...quotations.faults, ...checkWeights(weights)],
  };
}
