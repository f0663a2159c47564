import { rm } from "node:fs/promises";
import { build } from "astro";
import type { Fault } from "../after-build/faults.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { writeReport } from "../errors/report.ts";
import { wordsOf } from "../words/of-site.ts";
import { coverageLines } from "./coverage-lines.ts";
import { finishSite, type FinishedSite } from "./finish-site.ts";
import { joinForBuild } from "./join-folder.ts";
import { linesOnPublished, publishedOf } from "./published.ts";
import { Stopwatch } from "./stopwatch.ts";
import { recover, swapIn } from "./swap.ts";

const STAGING = ".staging";
const SITE = "dist";

/** What was measured of the finished pages, in lines. */
function linesOn({ measured: { pages, ...counts }, lightened }: FinishedSite["pages"]): string {
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  return [
    `${pages.length} pages: ${counts.claims} claims with their evidence; ` +
      `${counts.quotations} quotations, each looked up at its sentence; ${counts.links} links, each landing; ` +
      `${counts.terms} terms between quotation marks.`,
    `Profiles: ${counts.facts} facts, each with its evidence; ` +
      `${counts.summaries} summaries of ours, each resting on the claims of its page.`,
    `Heaviest page: ${heaviest?.route}, ${heaviest?.bytes} bytes gzipped.`,
    ...(lightened.length > 0
      ? [`Without previews, or with each address once, for their weight: ${lightened.join(", ")}.`]
      : []),
  ].join("\n");
}

/** What was made beside the pages, in lines. */
function linesBeside({ editions, cards, published }: Required<FinishedSite>["beside"], dossier: Dossier): string {
  const { size } = wordsOf(dossier.site).editions;
  return [
    `Editions: ${editions.map(({ file, bytes }) => `${file} ${size(bytes)}`).join(", ")}.`,
    ...(cards === undefined ? [] : [`Cards: ${cards.drawn} drawn, ${cards.taken} taken from an earlier build.`]),
    linesOnPublished(publishedOf(dossier), published),
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
  const { dossier, problems } = await joinForBuild();
  if (dossier === undefined) {
    console.error(writeReport(problems));
    return false;
  }
  await rm(STAGING, { recursive: true, force: true });
  watch.lap("content");
  await build({ logLevel: "warn" });
  watch.lap("pages");
  const { pages, beside, faults } = await finishSite(STAGING, dossier, (part) => watch.lap(part));
  if (!isClean(faults) || beside === undefined) return false;
  await swapIn(STAGING, SITE);
  console.log(`${coverageLines(dossier)}\n${linesOn(pages)}\n${linesBeside(beside, dossier)}\n${watch.line()}`);
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
