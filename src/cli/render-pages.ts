import { rmSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { build, type AstroInlineConfig } from "astro";
import type { FinishedPage } from "../after-build/finish-page.ts";
import { Finishing } from "../after-build/finishing.ts";
import { handOnCitations } from "../citations/cite-ahead.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { entriesOf } from "../search/entries.ts";
import { hashesOf } from "../shown/hashes.ts";
import { mannerOf } from "../shown/manner.ts";
import { wordsOf } from "../words/of-site.ts";
import { citeWorks } from "./cite-works.ts";
import { declaredOf } from "./declared.ts";
import { finishRendered } from "./finish-rendered.ts";
import { writeCitations } from "./write-citations.ts";

/** Where finished pages are kept from one build to the next. */
const KEPT = ".astro/pages";

/**
 * Has Astro render the site of a dossier into its staging folder, which is emptied, each page finished as it comes,
 * and gives the finished pages; `begun` are threads for it that were begun before. Throws where a page cannot be rendered.
 */
export async function renderPages(
  staging: string,
  dossier: Dossier,
  config: Pick<AstroInlineConfig, "root" | "logLevel">,
  begun: readonly Worker[] = [],
): Promise<FinishedPage[]> {
  rmSync(staging, { recursive: true, force: true });
  handOnCitations(citeWorks(dossier));
  const words = wordsOf(dossier.site);
  const site = { declared: declaredOf(dossier), entries: entriesOf(dossier, words, mannerOf) };
  const finishing = new Finishing(staging, site, { folder: KEPT, ...hashesOf(dossier, words) }, begun);
  // Pages of an earlier build are written there while Astro makes ready.
  const vite = { build: { emptyOutDir: false } };
  // After the pages of an earlier build: all at once would keep Astro from the processors that it makes ready on.
  const citations = finishing.taken().then(() => writeCitations(staging, dossier));
  // It is awaited only where Astro has done its own.
  citations.catch(() => {});
  try {
    await build({ ...config, vite, integrations: [finishRendered(finishing)] });
    const [pages] = await Promise.all([finishing.end(), citations]);
    return pages;
  } finally {
    await finishing.stop();
  }
}
