import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Declared } from "../../src/after-build/declared.ts";
import { Finishing, type Earlier } from "../../src/after-build/finishing.ts";
import { filesOf, isPage } from "../../src/after-build/pages.ts";
import { settleSite, type Finished } from "../../src/after-build/settle-site.ts";

/** Finishes the pages that stand in a folder, as if they were rendered one after the other, and settles them. */
export async function finishFolder(folder: string, declared: Declared, earlier?: Earlier): Promise<Finished> {
  const finishing = new Finishing(folder, { declared, entries: [] }, earlier);
  const routes = (await filesOf(folder)).filter(isPage);
  for (const route of routes) await finishing.add(route, await readFile(join(folder, route), "utf8"));
  return settleSite(folder, declared, await finishing.end());
}
