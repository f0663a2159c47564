import { handOnPictures } from "../collections/handed-pictures.ts";
import { handOnDossier } from "../dossier/handed-dossier.ts";
import type { Problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import type { ShownHashes } from "../shown/hashes.ts";
import { beginThread } from "../threads/begin-thread.ts";
import type { Told } from "./join-thread.ts";
import { unpackReady } from "./packed-ready.ts";
import type { Ready } from "./ready.ts";

const THREAD = new URL("./join-thread.ts", import.meta.url);

/** All that is made of the content of a build. */
export interface ReadySite extends Ready {
  /** By what pages are known that an earlier build has made. */
  hashes: Promise<ShownHashes>;
}

/** What comes of the content of a build: all that is made of it, or the report. */
export type Joining = Promise<
  | { ready: ReadySite; problems: readonly [] }
  | { ready: undefined; problems: readonly Problem[]; unread: readonly string[] }
>;

/**
 * Reads and joins the content of a build in a thread, while its process loads Astro and has it make ready; what was
 * read is handed on to Astro's collections, and what was joined to its pages. Throws what the thread has thrown.
 */
export function joinInThread(): Joining {
  const thread = beginThread(THREAD);
  const pictures = Promise.withResolvers<Content["pictures"]>();
  const joined = Promise.withResolvers<Awaited<Joining>>();
  const hashes = Promise.withResolvers<ShownHashes>();
  thread.on("message", (told: Told) => {
    if ("pictures" in told) pictures.resolve(told.pictures);
    else if ("hashes" in told) hashes.resolve(told.hashes);
    else if (told.ready === undefined) joined.resolve(told);
    else {
      const ready = unpackReady(told.ready);
      handOnDossier(ready);
      joined.resolve({ ready: { ...ready, hashes: hashes.promise }, problems: [] });
    }
  });
  thread.on("error", (error) => {
    for (const { reject } of [pictures, joined, hashes]) reject(error);
  });
  handOnPictures(pictures.promise);
  // Each is awaited only where there is no other obstacle.
  for (const { promise } of [pictures, joined, hashes]) promise.catch(() => {});
  return joined.promise;
}
