import { join, type Joined } from "../dossier/join.ts";
import { contentFolder, readContent } from "../reader/read-content.ts";
import { contentOf } from "../schemas/content.ts";

/** Reads and joins a content folder, without Astro. */
export async function joinFolder(folder = contentFolder()): Promise<Joined> {
  return join(contentOf(await readContent(folder)));
}
