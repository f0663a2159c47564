import { rm } from "node:fs/promises";
import { build } from "astro";
import { checkHeads } from "../after-build/check-heads.ts";
import type { Fault } from "../after-build/faults.ts";
import type { Measured } from "../after-build/fill-slot.ts";
import { finishPages } from "../after-build/finish.ts";
import { isMoved } from "../after-build/moved-pages.ts";
import { listEditions } from "../editions/list-editions.ts";
import { checkEditions, makeEditions } from "../editions/make-editions.ts";
import { writeReport } from "../errors/report.ts";
import { wordsOf } from "../words/of-site.ts";
import { besidePages, publishBeside, publishUnder } from "../publishing/publish.ts";
import { coverageLines } from "./coverage-lines.ts";
import { declaredOf } from "./declared.ts";
import { editionFactsOf } from "./edition-facts.ts";
import { joinFolder } from "./join-folder.ts";
import { linesOnPublished, publishedOf } from "./published.ts";
import { Stopwatch } from "./stopwatch.ts";
import { recover, swapIn } from "./swap.ts";
import { writeCards } from "./write-cards.ts";

const STAGING = ".staging";
const SITE = "dist";

/** What was measured of a finished site, in lines. */
function linesOn({ pages, ...counts }: Measured): string {
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  return [
    `${pages.length} pages: ${counts.claims} claims with their evidence; ` +
      `${counts.quotations} quotations, each looked up at its sentence; ${counts.links} links, each landing; ` +
      `${counts.terms} terms between quotation marks.`,
    `Profiles: ${counts.facts} facts, each with its evidence; ` +
      `${counts.summaries} summaries of ours, each resting on the claims of its page.`,
    `Heaviest page: ${heaviest?.route}, ${heaviest?.bytes} bytes gzipped.`,
  ].join("\n");
}

/** Prints what was found wrong; true where nothing was. */
function isClean(faults: readonly Fault[]): boolean {
  for (const { route, message } of faults) console.error(`${SITE}${route}  ${message}`);
  return faults.length === 0;
}

/** Content checked, pages and editions made in staging, all of it checked, swapped in; dist/ changes only at the end. */
async function makeSite(): Promise<boolean> {
  const watch = new Stopwatch();
  await recover(SITE);
  const { dossier, problems } = await joinFolder();
  if (dossier === undefined) {
    console.error(writeReport(problems));
    return false;
  }
  const declared = declaredOf(dossier);
  const words = wordsOf(dossier.site);
  const facts = editionFactsOf(dossier);
  const published = publishedOf(dossier);
  await rm(STAGING, { recursive: true, force: true });
  watch.lap("content");
  await build({ logLevel: "warn" });
  watch.lap("pages");
  const { measured, lightened, staged, faults } = await finishPages(STAGING, declared, besidePages(published));
  watch.lap("checks");
  if (!isClean(faults)) return false;
  // What stands at an old address says nothing of its own.
  const book = { facts, words, folder: STAGING, pages: staged.filter((page) => !isMoved(page)) };
  const publication = { book, published };
  const twins = await publishBeside(publication, declared);
  watch.lap("briefs in Markdown");
  await makeEditions(book, (form) => watch.lap(`.${form}`));
  const cards = await writeCards(staged, dossier, STAGING);
  if (cards !== undefined) watch.lap("cards");
  const { faults: wrong } = await checkEditions(STAGING, facts.name, declared);
  watch.lap("checks of editions");
  const under = await publishUnder(publication);
  const editions = await listEditions(STAGING, words);
  watch.lap("feeds and sitemap");
  const heads = await checkHeads(staged, STAGING, declared);
  if (!isClean([...twins, ...wrong, ...(under?.faults ?? []), ...heads])) return false;
  await swapIn(STAGING, SITE);
  console.log(`${coverageLines(dossier)}\n${linesOn(measured)}`);
  console.log(`Editions: ${editions.map(({ file, bytes }) => `${file} ${words.editions.size(bytes)}`).join(", ")}.`);
  if (lightened.length > 0)
    console.log(`Without previews, or with each address once, for their weight: ${lightened.join(", ")}.`);
  if (cards !== undefined) console.log(`Cards: ${cards.drawn} drawn, ${cards.taken} taken from an earlier build.`);
  console.log(linesOnPublished(published, under));
  console.log(watch.line());
  return true;
}

const made = await makeSite().catch((error: unknown) => {
  console.error(error);
  return false;
});
if (!made) {
  console.error(`\nNot built. ${SITE}/ is as it was.`);
  process.exitCode = 1;
}
