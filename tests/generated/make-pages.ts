import { join } from "node:path";
import { settleSite } from "../../src/after-build/settle-site.ts";
import { joinSite } from "../../src/cli/join-site.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { beginPages, renderPages } from "../../src/cli/render-pages.ts";
import { besidePages } from "../../src/publishing/facts.ts";
import type { Renderer } from "../../src/rendering/renderer.ts";
import { swapIn } from "../../src/staging/swap.ts";

/**
 * Makes and checks the pages of a project's site, without its editions, and puts them in the place of the last ones.
 * Throws what is wrong with its content.
 */
export async function makePages(project: string, renderer: Renderer): Promise<void> {
  const staging = join(project, ".staging");
  beginPages(renderer, { root: project, staging, logLevel: "error" });
  const { ready, problems } = await joinSite(({ pictures }) => renderer.tellPictures(pictures));
  if (ready === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  const { pages, digests } = await renderPages(renderer, staging, ready);
  const { declared, dossier } = ready;
  const { faults } = await settleSite(staging, declared, pages, { later: besidePages(publishedOf(dossier)), digests });
  for (const { route, message } of faults) console.error(`${route}  ${message}`);
  if (faults.length === 0) await swapIn(staging, join(project, "dist"));
  else process.exitCode = 1;
}
