import { parentPort } from "node:worker_threads";
import { writerInto } from "../staging/writer.ts";
import { previewsIn } from "../urls/preview.ts";
import type { DeclaredOfSite } from "./declared-by-page.ts";
import { finishPage, type PageTask } from "./finish-page.ts";
import { giveBack } from "./give-back.ts";
import {
  hashOfEntries,
  KeptPages,
  type PreviewHashes,
  type Rendered,
  type SealedPage,
  type Unrendered,
} from "./kept-pages.ts";
import { stagePage } from "./pages.ts";
import { packPage, type PackedPage } from "./packed-page.ts";
import { passer, type PassedPages } from "./passed-pages.ts";
import { takeWaiting, type WaitingPages } from "./waiting-pages.ts";

/** What is common to all pages that are finished together. */
export interface CommonTask {
  folder: string;
  /** Where finished pages are kept from one build to the next; left out, none are. */
  kept: string | undefined;
  declared: DeclaredOfSite;
}

/** What is one page's own. */
export interface OwnTask extends Rendered {
  /** The hash of what it shows but its previews; nothing where that is not known. */
  shown: string | undefined;
}

/** What finishes pages of a site, each written where it belongs. */
export interface Finisher {
  /** Tells it the hashes of previews, before any page that may show one. */
  know: (previews: PreviewHashes) => void;
  /** A page as Astro rendered it. */
  finish: (own: OwnTask) => PackedPage;
  /** A page before Astro has rendered it, where an earlier build made one that shows the same. */
  take: (asked: Unrendered) => PackedPage | undefined;
}

/** Finishes a page as Astro rendered it. */
function sealRendered(folder: string, rendered: string, task: PageTask): SealedPage {
  const { html, finished } = finishPage(stagePage(folder, task.route, rendered), task);
  return { html, finished: packPage(finished) };
}

/** Gives what finishes pages, or takes them from an earlier build. */
export function finisherOf({ folder, kept, declared }: CommonTask): Finisher {
  let opened: KeptPages | undefined;
  const keptPages = (): KeptPages | undefined =>
    kept === undefined ? undefined : (opened ??= new KeptPages(kept, declared));
  const write = writerInto(folder);
  return {
    know: (previews) => keptPages()?.know(previews),
    take: (asked) => {
      const pages = keptPages();
      const known = pages?.take(asked.route, pages.keyOfShown(asked));
      if (known === undefined) return undefined;
      write(asked.route, known.html);
      return known.finished;
    },
    finish: ({ shown, ...own }) => {
      const { route, entries, rendered } = own;
      const pages = keptPages();
      // A page of which it is known what it shows is rendered only where none such is kept.
      const key =
        shown === undefined
          ? pages?.keyOf(own)
          : pages?.keyOfShown({ shown, declared: own.declared, entries: hashOfEntries(entries) });
      const known = shown === undefined && key !== undefined ? pages?.take(route, key) : undefined;
      if (known !== undefined) {
        write(route, known.html);
        return known.finished;
      }
      const page = sealRendered(folder, rendered, { route, declared: { ...declared, ...own.declared }, entries });
      write(route, page.html);
      if (key !== undefined) pages?.keep(key, shown === undefined ? [] : previewsIn(rendered), page);
      giveBack(page.html);
      return page.finished;
    },
  };
}

/**
 * What a thread is told: first what is common to all pages, then which to finish, or to take from an earlier build; and
 * the hashes of previews, before any page that may show one.
 */
export type Work =
  { begin: CommonTask } | { know: PreviewHashes } | { finish: WaitingPages } | { take: readonly Unrendered[] };
/** What it gives back: the pages of a number that it has taken, or those of an earlier build. */
export type Done = { finished: PassedPages; number: number } | { taken: PassedPages };

/** In a thread: one page after the other, as they are sent. */
if (parentPort !== null) {
  const port = parentPort;
  const pass = passer();
  let finisher: Finisher | undefined;
  const done = (work: Work): Done | undefined => {
    if ("begin" in work) finisher = finisherOf(work.begin);
    if (finisher === undefined || "begin" in work) return undefined;
    const { know, finish, take } = finisher;
    if ("know" in work) {
      know(work.know);
      return undefined;
    }
    if ("take" in work) return { taken: pass(work.take.flatMap((one) => take(one) ?? [])) };
    const tasks = takeWaiting(work.finish);
    return tasks && { finished: pass(tasks.map(finish)), number: work.finish.number };
  };
  port.on("message", (work: Work) => {
    const all = done(work);
    if (all !== undefined) port.postMessage(all);
  });
}
