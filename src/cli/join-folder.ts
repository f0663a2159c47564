import { join, type Joined } from "../dossier/join.ts";
import { contentFolder, readContent } from "../reader/read-content.ts";
import { contentOf, type Content } from "../schemas/content.ts";

/** Reads and joins a content folder, without Astro; `hasRead` is told what was read before it is joined. */
export async function joinFolder(
  folder = contentFolder(),
  hasRead: (content: Content) => void = () => {},
): Promise<Joined> {
  const content = contentOf(await readContent(folder));
  hasRead(content);
  return join(content);
}
