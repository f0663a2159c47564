import { join } from "node:path";
import { settleSite } from "../../src/after-build/settle-site.ts";
import type { Joining } from "../../src/cli/join-in-thread.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { renderPages } from "../../src/cli/render-pages.ts";
import { besidePages } from "../../src/publishing/facts.ts";
import { swapIn } from "../../src/staging/swap.ts";

/**
 * Makes and checks the pages of a project's site, without its editions, and puts them in the place of the last ones.
 * Throws what is wrong with its content.
 */
export async function makePages(project: string, joining: Joining): Promise<void> {
  const staging = join(project, ".staging");
  const ready = joining.then((joined) => {
    if (joined.ready === undefined) throw new Error(JSON.stringify(joined.problems, undefined, 2));
    return joined.ready;
  });
  const pages = await renderPages(staging, ready, { root: project, logLevel: "error" });
  const { declared, dossier } = await ready;
  const { faults } = await settleSite(staging, declared, pages, besidePages(publishedOf(dossier)));
  for (const { route, message } of faults) console.error(`${route}  ${message}`);
  if (faults.length === 0) await swapIn(staging, join(project, "dist"));
  else process.exitCode = 1;
}
