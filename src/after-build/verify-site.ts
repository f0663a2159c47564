import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toHtml } from "hast-util-to-html";
import { checkPages, type Checked } from "./check-pages.ts";
import { weightOf } from "./check-weights.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { emptySlot } from "./fill-slot.ts";
import { REPORT } from "./finish.ts";
import { figureOf, hashOfPage } from "./page-hash.ts";
import { filesOf, readPages, type StagedPage } from "./pages.ts";

/** The part of data/verification.json that a copy of the site is held against. */
interface Report {
  content: { sha256: string };
  pages: { page: string; bytes: number; sha256: string }[];
}

function checkSignature({ route, tree }: StagedPage, listed: Report["pages"][number] | undefined): Fault[] {
  const hash = hashOfPage(tree);
  const [foot] = figureOf(tree, "page-hash")?.children ?? [];
  const shown = foot?.type === "text" ? foot.value : "";
  emptySlot(tree);
  const bytes = weightOf(toHtml(tree));
  return [
    ...(hash === shown ? [] : [{ route, message: `shows words with the hash ${hash}, but its foot says ${shown}` }]),
    ...(listed?.sha256 === hash ? [] : [{ route, message: `its hash ${hash} is not the one in ${REPORT}` }]),
    ...(listed?.bytes === bytes ? [] : [{ route, message: `${bytes} bytes gzipped, not those in ${REPORT}` }]),
  ];
}

/**
 * Holds a finished copy of the site against the content that it is said to be made from: all checks of
 * the pages again, each page's hash and bytes against its foot and the report, and the content's hash.
 */
export async function verifySite(folder: string, declared: Declared, contentHash: string): Promise<Checked> {
  const pages = await readPages(folder);
  const report = JSON.parse(await readFile(join(folder, REPORT), "utf8")) as Report;
  const { counts, faults } = checkPages(pages, new Set(await filesOf(folder)), declared);
  const listed = new Map(report.pages.map((one) => [`/${one.page}`, one]));
  const extra = [...listed.keys()].filter((route) => !pages.some((page) => page.route === route));
  return {
    counts,
    faults: [
      ...faults,
      ...pages.flatMap((page) => checkSignature(page, listed.get(page.route))),
      ...extra.map((route) => ({ route, message: `is in ${REPORT}, but not there` })),
      ...(report.content.sha256 === contentHash
        ? []
        : [
            {
              route: REPORT,
              message: `is of content ${report.content.sha256}, but the content here is ${contentHash}`,
            },
          ]),
    ],
  };
}
