import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { REPORT } from "../after-build/report.ts";
import { listEditions } from "../editions/list-editions.ts";
import { writeReport } from "../errors/report.ts";
import { routes } from "../urls/routes.ts";
import { wordsOf } from "../words/of-site.ts";
import { editionFactsOf } from "./edition-facts.ts";
import { joinFolder } from "./join-folder.ts";
import { Stopwatch } from "./stopwatch.ts";
import { recover, swapIn } from "../staging/swap.ts";

const STAGING = ".staging";
const SITE = "dist";

/** What prints and binds is loaded only here: a build alone does without a browser and without what drives it. */
async function loadPrinter() {
  try {
    const { printBook } = await import("../browser/print-book.ts");
    const { bindBook } = await import("../browser/bind-book.ts");
    return { printBook, bindBook };
  } catch (cause) {
    throw new Error("npm run pdf needs the development dependencies; npm install brings them.", { cause });
  }
}

/** The hash of the content that a finished site was made from; nothing where its report does not say. */
async function contentOf(site: string): Promise<string | undefined> {
  const { content } = JSON.parse(await readFile(join(site, REPORT), "utf8")) as { content?: { sha256?: string } };
  return content?.sha256;
}

/** Prints the site's single file into a copy of the site, tells of it there, and swaps the copy in. */
async function makePdf(): Promise<string> {
  const watch = new Stopwatch();
  await recover(SITE);
  const joined = await joinFolder();
  if (joined.dossier === undefined) throw new Error(writeReport(joined.problems, joined.unread));
  const { dossier } = joined;
  const { name, title, description, language, stamp, sha256 } = editionFactsOf(dossier);
  const file = join(SITE, routes.edition(`${name}.html`));
  if (!existsSync(file))
    throw new Error(`There is no ${file}, from which the PDF is printed. Run npm run build first.`);
  if ((await contentOf(SITE)) !== sha256) {
    throw new Error(`${SITE}/ was built from other content than is here now. Run npm run build first.`);
  }
  watch.lap("content");
  const { printBook, bindBook } = await loadPrinter();
  const printed = await printBook(resolve(file));
  watch.lap("printing");
  const pdf = await bindBook(printed, { title, subject: description, language, date: stamp });
  watch.lap("binding");
  await rm(STAGING, { recursive: true, force: true });
  await cp(SITE, STAGING, { recursive: true });
  await writeFile(join(STAGING, routes.edition(`${name}.pdf`)), pdf);
  const words = wordsOf(dossier.site);
  const editions = await listEditions(STAGING, words);
  await swapIn(STAGING, SITE);
  watch.lap("listing");
  const listed = editions.map((one) => `${one.file} ${words.editions.size(one.bytes)}`).join(", ");
  return `Editions: ${listed}.\n${watch.line()}`;
}

try {
  console.log(await makePdf());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\nNo PDF made. ${SITE}/ is as it was.`);
  process.exitCode = 1;
}
