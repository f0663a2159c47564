import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
}

/** What is one page's own. */
export interface OwnTask extends Pick<PageTask, "route" | "entries"> {
  declared: DeclaredOfPage;
  /** Its text as Astro rendered it. */
  rendered: string;
}

/** Gives what finishes a page and writes it, or takes it from an earlier build. */
export function finisherOf({ folder, kept, declared }: CommonTask): (own: OwnTask) => Promise<FinishedPage> {
  const pages = kept === undefined ? undefined : new KeptPages(kept, declared);
  const made = new Set<string>();
  const write = (path: string, html: Uint8Array): void => {
    const place = dirname(path);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    writeFileSync(path, html);
  };
  return async (own) => {
    const { route, entries, rendered } = own;
    const key = pages?.keyOf(own) ?? "";
    const known = pages?.take(route, key);
    if (known !== undefined) {
      write(join(folder, route), known.html);
      return known.finished;
    }
    const task = { route, declared: { ...declared, ...own.declared }, entries };
    const { html, finished } = finishPage(await stagePage(folder, route, rendered), task);
    const sealed = { html: Buffer.from(html), finished };
    write(join(folder, route), sealed.html);
    pages?.keep(key, sealed);
    return finished;
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
  // What came while others were finished follows them.
  let before: Promise<unknown> = Promise.resolve();
  port.on("message", (tasks: readonly OwnTask[]) => {
    before = before.then(() => finishAll(tasks)).then((pages) => port.postMessage(pages));
  });
}
