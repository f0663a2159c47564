import { handOnPictures } from "../collections/handed-pictures.ts";
import { handOnDossier } from "../dossier/handed-dossier.ts";
import type { Content } from "../schemas/content.ts";
import { beginThread } from "../threads/begin-thread.ts";
import type { Told } from "./join-thread.ts";

const THREAD = new URL("./join-thread.ts", import.meta.url);

/** What comes of the content of a build: all that is made of it, or the report. */
export type Joining = Promise<Exclude<Told, { pictures: Content["pictures"] }>>;

/**
 * Reads and joins the content of a build in a thread, while its process loads Astro and has it make ready; what was
 * read is handed on to Astro's collections, and what was joined to its pages. Throws what the thread has thrown.
 */
export function joinInThread(): Joining {
  const thread = beginThread(THREAD);
  const pictures = Promise.withResolvers<Content["pictures"]>();
  const joined = Promise.withResolvers<Awaited<Joining>>();
  thread.on("message", (told: Told) => {
    if ("pictures" in told) {
      pictures.resolve(told.pictures);
      return;
    }
    if (told.ready !== undefined) handOnDossier(told.ready.dossier);
    joined.resolve(told);
  });
  thread.on("error", (error) => {
    pictures.reject(error);
    joined.reject(error);
  });
  handOnPictures(pictures.promise);
  // Either is awaited only where there is no other obstacle.
  for (const { promise } of [pictures, joined]) promise.catch(() => {});
  return joined.promise;
}
