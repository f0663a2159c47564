import { once } from "node:events";
import { dirname } from "node:path";
import type { CslItem } from "../citations/csl-item.ts";
import { writeFiles, type Writing } from "../citations/write-thread.ts";
import { beginThread } from "../threads/begin-thread.ts";
import { routes } from "../urls/routes.ts";
import { WORTH_A_THREAD } from "./cite-works.ts";

const THREAD = new URL("../citations/write-thread.ts", import.meta.url);

/**
 * Writes the citations of works as files for programs into a staging folder: three for each. They pass by
 * Astro, for which each of so many small files would be a page to be rendered; where they are many, a thread writes
 * them while Astro makes ready. Gives the SHA-256 of each by its address. Throws where the disk takes no file.
 */
export async function writeCitations(
  staging: string,
  items: readonly CslItem[],
): Promise<readonly [address: string, sha256: string][]> {
  const writing: Writing = { items, staging, folder: dirname(routes.citations("bib")) };
  if (items.length < WORTH_A_THREAD) return writeFiles(writing);
  const [written] = (await once(beginThread(THREAD, writing), "message")) as [ReturnType<typeof writeFiles>];
  return written;
}
