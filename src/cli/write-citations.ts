import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { citationFiles } from "../citations/files.ts";
import { citationsOf } from "../citations/pages.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import { wordsOf } from "../words/of-site.ts";

/** So many files are open together: a site may have more than a system lets be open. */
const AT_A_TIME = 64;

/**
 * Writes the citations of a site as files for programs into a staging folder: three for each work. They pass by
 * Astro, for which each of so many small files would be a page to be rendered.
 */
export async function writeCitations(folder: string, dossier: Dossier): Promise<void> {
  const place = join(folder, dirname(routes.citations("bib")));
  await mkdir(place, { recursive: true });
  const items = citationsOf(dossier, wordsOf(dossier.site)).works.map((one) => one.item);
  const files = [...citationFiles(items)];
  while (files.length > 0) {
    const some = files.splice(-AT_A_TIME);
    await Promise.all(some.map(([name, text]) => writeFile(join(place, name), text)));
  }
}
