import type { FinishedPage } from "./finish-page.ts";
import { readPage, type StagedPage } from "./pages.ts";

/** Reads finished pages again as trees, for what is made from them: with the style sheets and scopes that they had. */
export const readFinished = (folder: string, pages: readonly FinishedPage[]): Promise<StagedPage[]> =>
  Promise.all(pages.map(async ({ route, sheets, scopes }) => ({ ...(await readPage(folder, route)), sheets, scopes })));
