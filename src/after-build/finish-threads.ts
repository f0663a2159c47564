import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FinishedPage } from "./finish-page.ts";
import { finisherOf, type CommonTask, type OwnTask } from "./finish-thread.ts";

/** With fewer pages than these a thread takes longer to begin than it saves. */
const WORTH_THREADS = 120;
/** So many pages are sent to a thread at a time: enough to keep it busy, few enough that none waits long for the last. */
const AT_A_TIME = 16;

const THREAD = new URL("./finish-thread.ts", import.meta.url);

/** One thread: takes tasks from the others' list until there are none. */
async function runThread(common: CommonTask, tasks: OwnTask[], pages: FinishedPage[]): Promise<void> {
  const thread = new Worker(THREAD, { workerData: common, resourceLimits: { maxYoungGenerationSizeMb: 128 } });
  try {
    while (tasks.length > 0) {
      thread.postMessage(tasks.splice(0, AT_A_TIME));
      // Rejected by what the thread throws.
      const [finished] = (await once(thread, "message")) as [FinishedPage[]];
      pages.push(...finished);
    }
  } finally {
    await thread.terminate();
  }
}

/** Finishes and writes pages, many of them in threads, one for each processor. Gives them in no order. */
export async function finishFiles(common: CommonTask, tasks: readonly OwnTask[]): Promise<FinishedPage[]> {
  const pages: FinishedPage[] = [];
  if (tasks.length < WORTH_THREADS) {
    const finish = finisherOf(common);
    for (const task of tasks) pages.push(await finish(task));
    return pages;
  }
  const left = [...tasks];
  await Promise.all(Array.from({ length: availableParallelism() }, () => runThread(common, left, pages)));
  return pages;
}
