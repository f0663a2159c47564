import { existsSync, lstatSync, rmSync } from "node:fs";
import type { Fault } from "../after-build/faults.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { writeReport } from "../errors/report.ts";
import type { Renderer } from "../rendering/renderer.ts";
import { wordsOf } from "../words/of-site.ts";
import { tellBrokenOff } from "./broke-off.ts";
import { coverageLines } from "./coverage-lines.ts";
import { finishSite, type FinishedSite } from "./finish-site.ts";
import { joinSite } from "./join-site.ts";
import { partsLine } from "./parts-line.ts";
import { linesOnPublished, publishedOf } from "./published.ts";
import { takeTurn } from "./one-at-a-time.ts";
import { beginPages, renderPages } from "./render-pages.ts";
import { Stopwatch } from "./stopwatch.ts";
import { recover, swapIn } from "../staging/swap.ts";

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

/** Why no site could be put in its place, whatever the content is; nothing where it can. */
async function obstacle(): Promise<string | undefined> {
  if (!(await takeTurn("."))) return "Another build of this folder is under way. Let it end, and run this again.";
  const there = lstatSync(SITE, { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return undefined;
  const kind = there.isSymbolicLink() ? "a link" : "a file";
  return `${SITE} is ${kind}, not a folder, and would be replaced. Move it away, and run this again.`;
}

/** That there is no new site, and what is there in its place. */
const notBuilt = (): string =>
  existsSync(SITE) ? `\nNot built. ${SITE}/ is as it was.\n` : `\nNot built. There is no ${SITE}/ yet.\n`;

/** Ends the whole with what is wrong; Astro, which makes ready meanwhile, would else go on. */
async function giveUp(report: string, renderer: Renderer): Promise<never> {
  await new Promise<void>((resolve) => process.stderr.write(`${report}\n${notBuilt()}`, () => resolve()));
  await renderer.stop();
  rmSync(STAGING, { recursive: true, force: true });
  process.exit(1);
}

/** Content checked, pages and editions made in staging, all of it checked, swapped in; dist/ changes only at the end. */
async function makeWith(renderer: Renderer): Promise<boolean> {
  const watch = new Stopwatch();
  const inTheWay = await obstacle();
  if (inTheWay !== undefined) {
    console.error(inTheWay);
    return false;
  }
  await recover(SITE);
  beginPages(renderer, { root: ".", staging: STAGING, logLevel: "warn" });
  const joined = await joinSite(({ pictures }) => renderer.tellPictures(pictures));
  const site = joined.ready ?? (await giveUp(writeReport(joined.problems, joined.unread), renderer));
  const rendered = await renderPages(renderer, STAGING, site);
  const { dossier } = site;
  watch.lap("pages");
  const { pages, beside, faults } = await finishSite(STAGING, site, rendered, (part) => watch.lap(part));
  if (!isClean(faults) || beside === undefined) return false;
  await swapIn(STAGING, SITE);
  const parts = partsLine(dossier).map((line) => `${line}\n`);
  console.log(
    `${coverageLines(dossier)}\n${linesOn(pages)}\n${parts.join("")}${linesBeside(beside, dossier)}\n${watch.line()}`,
  );
  return true;
}

/** Makes the site of the content with what Astro makes ready, and tells what came of it. */
export async function makeSite(renderer: Renderer): Promise<void> {
  const made = await makeWith(renderer).catch((error: unknown) => {
    console.error(tellBrokenOff(error));
    return false;
  });
  await renderer.stop();
  if (made) return;
  process.stderr.write(notBuilt());
  process.exitCode = 1;
}
