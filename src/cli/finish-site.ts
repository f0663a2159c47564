import { checkHeads } from "../after-build/check-heads.ts";
import type { Fault } from "../after-build/faults.ts";
import type { Measured } from "../after-build/fill-slot.ts";
import { isMoved } from "../after-build/moved-pages.ts";
import { readFinished } from "../after-build/read-finished.ts";
import { settleSite } from "../after-build/settle-site.ts";
import type { EditionFile } from "../after-build/fill-editions.ts";
import { listEditions } from "../editions/list-editions.ts";
import { checkEditions, makeEditions } from "../editions/make-editions.ts";
import { besidePages } from "../publishing/facts.ts";
import { publishBeside, publishUnder, type PublishedFiles } from "../publishing/publish.ts";
import { wordsOf } from "../words/of-site.ts";
import { editionFactsOf } from "./edition-facts.ts";
import { publishedOf } from "./published.ts";
import type { Ready } from "./ready.ts";
import type { Rendered } from "./render-pages.ts";
import { writeCards } from "./write-cards.ts";

/** What was made of the pages that Astro wrote, and what is wrong with any of it. */
export interface FinishedSite {
  pages: {
    measured: Measured;
    /** Pages that were too heavy for all that they might have. */
    lightened: string[];
  };
  /** Nothing where the pages were not fit for it. */
  beside?: {
    editions: EditionFile[];
    cards: { drawn: number; taken: number } | undefined;
    published: PublishedFiles | undefined;
  };
  faults: Fault[];
}

/**
 * Everything between Astro and the swap, in a staging folder with finished pages: these checked, each brief in
 * Markdown, the editions, the cards, feeds and sitemap, and all of that checked. `lap` is told when a part
 * is done. Where a page has a grave fault, which is any if nothing else is said, nothing is made of the pages.
 */
export async function finishSite(
  folder: string,
  { dossier, declared }: Pick<Ready, "dossier" | "declared">,
  rendered: Rendered,
  lap: (part: string) => void,
  isGrave: (fault: Fault) => boolean = () => true,
): Promise<FinishedSite> {
  const words = wordsOf(dossier.site);
  const facts = editionFactsOf(dossier);
  const published = publishedOf(dossier);
  const {
    measured,
    pages: finished,
    faults,
  } = await settleSite(folder, declared, rendered.pages, {
    later: besidePages(published),
    digests: rendered.digests,
  });
  lap("checks");
  const pages = { measured, lightened: finished.filter((page) => page.isLightened).map(({ route }) => route) };
  if (faults.some(isGrave)) return { pages, faults };
  const staged = await readFinished(folder, finished);
  // What stands at an old address says nothing of its own.
  const book = { facts, words, folder, pages: staged.filter((page) => !isMoved(page)) };
  const publication = { book, published };
  const twins = await publishBeside(publication, declared);
  lap("briefs in Markdown");
  await makeEditions(book, (form) => lap(`.${form}`));
  const cards = await writeCards(finished, dossier, folder);
  if (cards !== undefined) lap("cards");
  const { faults: inEditions } = await checkEditions(folder, facts.name, declared, (form) => lap(`check of .${form}`));
  const under = await publishUnder(publication);
  const editions = await listEditions(folder, words);
  lap("feeds and sitemap");
  const heads = await checkHeads(finished, folder, declared);
  return {
    pages,
    beside: { editions, cards, published: under },
    faults: [...faults, ...twins, ...inEditions, ...(under?.faults ?? []), ...heads],
  };
}
