import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { DeclaredOfPage, DeclaredOfSite } from "./declared-by-page.ts";
import { finishPage, type FinishedPage, type PageTask } from "./finish-page.ts";
import { readPage } from "./pages.ts";

/** What is common to all pages that a thread finishes. */
export interface CommonTask {
  folder: string;
  declared: DeclaredOfSite;
  pictures: PageTask["pictures"];
}

/** What is one page's own. */
export interface OwnTask extends Pick<PageTask, "route" | "entries"> {
  declared: DeclaredOfPage;
}

/** Finishes a page and writes it. */
export async function finishFile(
  { folder, declared, pictures }: CommonTask,
  { route, entries, declared: own }: OwnTask,
): Promise<FinishedPage> {
  const task = { route, declared: { ...declared, ...own }, pictures, entries };
  const { html, finished } = finishPage(await readPage(folder, route), task);
  await writeFile(join(folder, route), html);
  return finished;
}

/** In a thread: some pages after the other, as they are sent. */
parentPort?.on("message", (tasks: readonly OwnTask[]) => {
  const common = workerData as CommonTask;
  void Promise.all(tasks.map((task) => finishFile(common, task))).then((pages) => parentPort?.postMessage(pages));
});
