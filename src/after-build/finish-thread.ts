import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { DeclaredOfPage, DeclaredOfSite } from "./declared-by-page.ts";
import { finishPage, type FinishedPage, type PageTask } from "./finish-page.ts";
import { KeptPages } from "./kept-pages.ts";
import { stagePage } from "./pages.ts";

/** What is common to all pages that are finished together. */
export interface CommonTask {
  folder: string;
  /** Where finished pages are kept from one build to the next; left out, none are. */
  kept: string | undefined;
  declared: DeclaredOfSite;
  pictures: PageTask["pictures"];
}

/** What is one page's own. */
export interface OwnTask extends Pick<PageTask, "route" | "entries"> {
  declared: DeclaredOfPage;
}

/** Gives what finishes a page and writes it, or takes it from an earlier build. */
export function finisherOf({ folder, kept, declared, pictures }: CommonTask): (own: OwnTask) => Promise<FinishedPage> {
  const pages = kept === undefined ? undefined : new KeptPages(kept, { declared, pictures });
  return async (own) => {
    const { route, entries } = own;
    const path = join(folder, route);
    const written = await readFile(path, "utf8");
    const key = pages?.keyOf(written, own) ?? "";
    const known = pages?.take(route, key);
    const task = { route, declared: { ...declared, ...own.declared }, pictures, entries };
    const sealed = known ?? finishPage(await stagePage(folder, route, written), task);
    if (known === undefined) pages?.keep(key, sealed);
    await writeFile(path, sealed.html);
    return sealed.finished;
  };
}

/** In a thread: one page after the other, as they are sent. */
if (parentPort !== null) {
  const port = parentPort;
  const finish = finisherOf(workerData as CommonTask);
  const finishAll = async (tasks: readonly OwnTask[]): Promise<FinishedPage[]> => {
    const pages: FinishedPage[] = [];
    for (const task of tasks) pages.push(await finish(task));
    return pages;
  };
  port.on("message", (tasks: readonly OwnTask[]) => void finishAll(tasks).then((pages) => port.postMessage(pages)));
}
