import { rm } from "node:fs/promises";
import { build } from "astro";
import { finishPages } from "../after-build/finish.ts";
import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { declaredOf } from "./declared.ts";
import { joinFolder } from "./join-folder.ts";
import { recover, swapIn } from "./swap.ts";

const STAGING = ".staging";
const SITE = "dist";

/** Content checked, pages made in staging, pages checked, swapped in; dist/ changes only at the end. */
async function makeSite(): Promise<boolean> {
  await recover(SITE);
  const { dossier, problems } = await joinFolder();
  if (dossier === undefined) {
    console.error(writeReport(problems));
    return false;
  }
  await rm(STAGING, { recursive: true, force: true });
  await build({ logLevel: "warn" });
  const finished = await finishPages(STAGING, declaredOf(dossier));
  for (const { route, message } of finished.faults) console.error(`${SITE}${route}  ${message}`);
  if (finished.faults.length > 0) return false;
  await swapIn(STAGING, SITE);
  const heaviest = finished.pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  console.log(coverageLines(dossier));
  console.log(
    `${finished.pages.length} pages: ${finished.claims} claims with their evidence; ` +
      `${finished.quotations} quotations, each looked up at its sentence; ${finished.links} links, each landing; ` +
      `${finished.terms} terms between quotation marks.`,
  );
  console.log(
    `Profiles: ${finished.facts} facts, each with its evidence; ` +
      `${finished.summaries} summaries of ours, each resting on the claims of its page.`,
  );
  console.log(`Heaviest page: ${heaviest?.route}, ${heaviest?.bytes} bytes gzipped.`);
  if (dossier.site.address === undefined) {
    console.log("site.yaml names no address: no canonical addresses, no feeds and no sitemap are made.");
  }
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
