import type { FinishedPage } from "./finish-page.ts";
import { readPage, type StagedPage } from "./pages.ts";

/** Reads finished pages again as trees, for what is made from them: with the style sheets and scopes that they had. */
export async function readFinished(folder: string, pages: readonly FinishedPage[]): Promise<StagedPage[]> {
  const read: StagedPage[] = [];
  for (const { route, sheets, scopes } of pages) read.push({ ...(await readPage(folder, route)), sheets, scopes });
  return read;
}
