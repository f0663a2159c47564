import { collected } from "../collections/collected.ts";
import { handOnCollected } from "../collections/handed-collected.ts";
import { handOnDossier } from "../dossier/handed-dossier.ts";
import { join, type Joined } from "../dossier/join.ts";
import { contentFolder, readContent } from "../reader/read-content.ts";
import { contentOf } from "../schemas/content.ts";
import { handOnContent } from "../schemas/handed-content.ts";

/** Reads and joins a content folder, without Astro. */
export async function joinFolder(folder = contentFolder()): Promise<Joined> {
  return join(contentOf(await readContent(folder)));
}

/** The same for a build: what was read and joined is handed on to Astro's collections and pages. */
export async function joinForBuild(): Promise<Joined> {
  const content = contentOf(await readContent(contentFolder()));
  const joined = join(content);
  handOnContent(content);
  handOnCollected(collected);
  if (joined.dossier !== undefined) handOnDossier(joined.dossier);
  return joined;
}
