import { once } from "node:events";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { citationsOf } from "../citations/pages.ts";
import { writeFiles, type Writing } from "../citations/write-thread.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import { wordsOf } from "../words/of-site.ts";

const THREAD = new URL("../citations/write-thread.ts", import.meta.url);

/** The files of fewer works are written sooner than a thread begins. */
const WORTH_A_THREAD = 60;

/**
 * Writes the citations of a site as files for programs into a staging folder: three for each work. They pass by
 * Astro, for which each of so many small files would be a page to be rendered; where they are many, a thread writes
 * them while Astro makes ready. Throws where the disk takes no file.
 */
export async function writeCitations(folder: string, dossier: Dossier): Promise<void> {
  const items = citationsOf(dossier, wordsOf(dossier.site)).works.map((one) => one.item);
  const writing: Writing = { items, folder: join(folder, dirname(routes.citations("bib"))) };
  if (items.length < WORTH_A_THREAD) writeFiles(writing);
  else await once(new Worker(THREAD, { workerData: writing }), "message");
}
