import { build, type AstroInlineConfig } from "astro";
import type { FinishedPage } from "../after-build/finish-page.ts";
import { Finishing } from "../after-build/finishing.ts";
import { handOnCitations } from "../citations/cite-ahead.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { citeWorks } from "./cite-works.ts";
import { declaredOf } from "./declared.ts";
import { finishRendered } from "./finish-rendered.ts";
import { writeCitations } from "./write-citations.ts";

/** Where finished pages are kept from one build to the next. */
const KEPT = ".astro/pages";

/**
 * Has Astro render the site of a dossier into its staging folder, each page finished as it comes, and gives the
 * finished pages. Throws where a page cannot be rendered.
 */
export async function renderPages(
  staging: string,
  dossier: Dossier,
  config: Pick<AstroInlineConfig, "root" | "logLevel">,
): Promise<FinishedPage[]> {
  handOnCitations(citeWorks(dossier));
  const finishing = new Finishing(staging, declaredOf(dossier), KEPT);
  try {
    await build({ ...config, integrations: [finishRendered(finishing)] });
    const [pages] = await Promise.all([finishing.end(), writeCitations(staging, dossier)]);
    return pages;
  } finally {
    await finishing.stop();
  }
}
