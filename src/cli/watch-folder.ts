import { readdirSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A change is seldom one: an editor saves in two steps, and Git changes many files. After so long without one, all are in. */
const QUIET = 100;

/** Watches a folder, and then the folders in it: one that is made meanwhile is a change of the outer one. */
function watchBelow(folder: string, changed: () => void, open: FSWatcher[]): void {
  try {
    const watcher = watch(folder, changed);
    watcher.on("error", changed);
    open.push(watcher);
    for (const one of readdirSync(folder, { withFileTypes: true })) {
      if (one.isDirectory() && !one.name.startsWith(".")) watchBelow(join(folder, one.name), changed, open);
    }
  } catch {
    // It went while we looked, which the folder that holds it tells; of a missing content folder, see below.
  }
}

/** Watches for a folder to come or to go, by the nearest folder round it that is there. */
function watchFor(folder: string, changed: () => void, open: FSWatcher[]): void {
  const outer = dirname(folder);
  try {
    const watcher = watch(outer, (_, name) => {
      if (name === null || name === basename(folder)) changed();
    });
    watcher.on("error", changed);
    open.push(watcher);
  } catch {
    if (outer !== folder) watchFor(outer, changed, open);
  }
}

/**
 * Gives a turn at once, and another after each change in a folder or below it, until the signal. What changes during
 * a turn gives another: folders are watched anew before each, so that nothing is missed that comes or goes, the
 * folder itself included.
 *
 * Our own, by single folders: watching recursively, Node keeps a watcher for every file.
 */
export async function* changesIn(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) {
    const open: FSWatcher[] = [];
    const { promise: woken, resolve: wake } = Promise.withResolvers<void>();
    let last: number | undefined;
    const changed = (): void => {
      last = Date.now();
      wake();
    };
    signal.addEventListener("abort", wake as () => void);
    watchFor(resolve(folder), changed, open);
    watchBelow(resolve(folder), changed, open);
    try {
      yield;
      await woken;
      while (last !== undefined && !signal.aborted && Date.now() - last < QUIET) await sleep(QUIET / 4);
    } finally {
      signal.removeEventListener("abort", wake as () => void);
      for (const watcher of open) watcher.close();
    }
  }
}
