import { checkHeads, readHead } from "../after-build/check-heads.ts";
import { isMoved } from "../after-build/moved-pages.ts";
import { verifySite } from "../after-build/verify-site.ts";
import { verificationOf } from "../data/verification.ts";
import { writeReport } from "../errors/report.ts";
import { checkEditions } from "../editions/make-editions.ts";
import { checkPublished } from "../publishing/publish.ts";
import { wordsOf } from "../words/of-site.ts";
import { declaredOf } from "./declared.ts";
import { editionFactsOf } from "./edition-facts.ts";
import { joinFolder } from "./join-folder.ts";
import { publishedOf } from "./published.ts";

/** Holds a copy of the site, by default dist/, against the content: `npm run verify -- path/to/site`. */
const site = process.argv[2] ?? "dist";

/** Data as it comes back from a file. */
const asJson = (data: object): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

const { dossier, problems } = await joinFolder();
if (dossier === undefined) {
  console.error(writeReport(problems));
  process.exitCode = 1;
} else {
  const declared = declaredOf(dossier);
  const { counts, pages, faults: onPages } = await verifySite(site, declared, asJson(verificationOf(dossier)));
  const facts = editionFactsOf(dossier);
  const editions = await checkEditions(site, facts.name, declared);
  const headed = pages.map((page) => readHead(page, declared.address));
  const heads = await checkHeads(headed, site, declared);
  const book = { facts, words: wordsOf(dossier.site), folder: site, pages: pages.filter((page) => !isMoved(page)) };
  const beside = pages.length === 0 ? [] : await checkPublished({ book, published: publishedOf(dossier) });
  const faults = [...onPages, ...heads, ...editions.faults, ...beside];
  for (const { route, message } of faults) console.error(`${site}${route}  ${message}`);
  if (faults.length > 0) process.exitCode = 1;
  else {
    console.log(
      `${counts.claims} claims, ${counts.quotations} quotations and ${counts.links} links on the pages of ${site}/.`,
    );
    console.log(`${editions.checked} editions hold the same quotations.`);
    console.log(`Every page shows what its foot signs. Content: ${dossier.sha256}`);
  }
}
