import { hash } from "node:crypto";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FinishedPage } from "../after-build/finish-page.ts";
import { Finishing } from "../after-build/finishing.ts";
import { handOnCitations } from "../citations/cite-ahead.ts";
import { handOnDossier } from "../dossier/handed-dossier.ts";
import { notePictures } from "../rendering/asked-pictures.ts";
import type { Beginning } from "../rendering/astro-messages.ts";
import { openSite, type Rendering } from "../rendering/open-site.ts";
import type { Renderer } from "../rendering/renderer.ts";
import { hashesOf } from "../shown/hashes.ts";
import { beginStaging } from "../staging/spare.ts";
import { writerInto } from "../staging/writer.ts";
import { isArticle, isProfile } from "../urls/routes.ts";
import { wordsOf } from "../words/of-site.ts";
import { citeWorks } from "./cite-works.ts";
import type { Ready } from "./ready.ts";
import { writeCitations } from "./write-citations.ts";

/** Where finished pages are kept from one build to the next. */
const KEPT = ".astro/pages";

/** Files of a project that stand in every site as they are. */
const PUBLIC = "public";

/** Has what renders pages made ready, in a staging folder that is emptied but for public files. */
export function beginPages(renderer: Renderer, beginning: Beginning): void {
  const [root, staging] = [resolve(beginning.root), resolve(beginning.staging)];
  beginStaging(staging);
  mkdirSync(staging);
  const always = join(root, PUBLIC);
  if (existsSync(always)) cpSync(always, staging, { recursive: true, dereference: true });
  renderer.begin({ ...beginning, root, staging });
}

/** True of a page that may be known before it is rendered. */
const mayBeKnown = (route: string): boolean => isArticle(route) || isProfile(route);

/**
 * In which order all is rendered. Pages that may be there already come behind those of all others: meanwhile it turns out which
 * are. Files are made while threads have something to do: those pages are taken, or the others are finished.
 */
function inOrder(all: readonly Rendering[], finishing: Finishing): Rendering[] {
  const files = all.filter((one) => !one.isPage);
  const [others = [], known = []] = [false, true].map((may) =>
    all.filter((one) => one.isPage && mayBeKnown(one.route) === may),
  );
  return finishing.hasEarlier ? [...others, ...files, ...known] : [...others, ...known, ...files];
}

/**
 * Renders what an earlier build has not left: pages to be finished while the next is rendered, and other files. Gives the
 * SHA-256 of these by their addresses.
 */
async function renderAll(
  all: readonly Rendering[],
  finishing: Finishing,
  staging: string,
): Promise<[address: string, sha256: string][]> {
  const digests: [string, string][] = [];
  const write = writerInto(staging);
  for (const one of inOrder(all, finishing)) {
    if (mayBeKnown(one.route) && (await finishing.taken()).has(one.route)) continue;
    if (one.isPage) await finishing.add(one.route, await one.render());
    else {
      const content = await one.render();
      write(one.route, content);
      digests.push([one.route, hash("sha256", content, "hex")]);
    }
  }
  return digests;
}

/** What was rendered of a site: its finished pages, and the SHA-256 of other files by their addresses. */
export interface Rendered {
  pages: FinishedPage[];
  digests: ReadonlyMap<string, string>;
}

/**
 * Renders the site that Astro makes ready into its staging folder, each page finished as it comes, and gives what
 * came of it. Throws where a page cannot be rendered.
 */
export async function renderPages(renderer: Renderer, staging: string, ready: Ready): Promise<Rendered> {
  const { dossier, declared, entries, works } = ready;
  handOnDossier(dossier);
  handOnCitations(citeWorks(works, dossier.site));
  const known = hashesOf(dossier, wordsOf(dossier.site));
  const finishing = new Finishing(staging, { declared, entries }, { folder: KEPT, known });
  try {
    // After the pages of an earlier build: all at once would keep Astro from the processors that it makes ready on.
    const written = finishing.taken().then(() => writeCitations(staging, works));
    // It is awaited only where the pages are rendered.
    written.catch(() => {});
    const asked = notePictures();
    const files = await renderAll(await openSite(await renderer.bundled), finishing, staging);
    const [pages, citations] = await Promise.all([finishing.end(), written, renderer.end(asked)]);
    return { pages, digests: new Map([...files, ...citations]) };
  } finally {
    await finishing.stop();
  }
}
