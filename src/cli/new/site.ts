import { knownIn, type Known } from "../../drafting/known.ts";
import { contentFolder, readContent } from "../../reader/read-content.ts";
import { contentOf, type Content } from "../../schemas/content.ts";

/** What a command may look at: the content as it is. */
export interface Site {
  root: string;
  content: Content;
  known: Known;
  /** The language of our own prose. */
  language: string;
}

/** Reads the content folder; its mistakes are no hindrance to something new. */
export async function readSite(): Promise<Site> {
  const root = contentFolder();
  const content = contentOf(await readContent(root));
  return { root, content, known: knownIn(content), language: content.site?.fields.language ?? "en" };
}
