import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkPages, type Checked } from "./check-pages.ts";
import { checkSums, isUnpacked, README, SUMS } from "./check-sums.ts";
import { weightOf } from "./check-weights.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { emptySlots, type Measured } from "./fill-slot.ts";
import { figureOf, hashOfPage } from "./page-hash.ts";
import { digestsOf, filesOf, readPages, type StagedPage } from "./pages.ts";
import { REPORT } from "./report.ts";
import { htmlOf } from "./write-page.ts";

/** What the build added to data/verification.json; the rest of it the content alone gives. */
interface Added {
  onPages: Omit<Measured, "pages">;
  pages: { page: string; bytes: number; sha256: string }[];
  files: { file: string; sha256: string }[];
}

/** Reads the report of a copy; nothing where it has none that can be read. */
async function readReport(folder: string): Promise<(Added & Record<string, unknown>) | undefined> {
  try {
    const report: unknown = JSON.parse(await readFile(join(folder, REPORT), "utf8"));
    const isReport = (some: unknown): some is Added & Record<string, unknown> =>
      some !== null && typeof some === "object" && "onPages" in some && "pages" in some && "files" in some;
    return isReport(report) ? report : undefined;
  } catch {
    return undefined;
  }
}

function checkSignature({ route, tree }: StagedPage, listed: Added["pages"][number] | undefined): Fault[] {
  const hash = hashOfPage(tree);
  const [foot] = figureOf(tree, "page-hash")?.children ?? [];
  const shown = foot?.type === "text" ? foot.value : "";
  emptySlots(tree);
  const bytes = weightOf(htmlOf(tree));
  return [
    ...(hash === shown ? [] : [{ route, message: `shows words with the hash ${hash}, but its foot says ${shown}` }]),
    ...(listed?.sha256 === hash ? [] : [{ route, message: `its hash ${hash} is not the one in ${REPORT}` }]),
    ...(listed?.bytes === bytes ? [] : [{ route, message: `${bytes} bytes gzipped, not those in ${REPORT}` }]),
  ];
}

function checkFiles(digests: ReadonlyMap<string, string>, { files, pages }: Added): Fault[] {
  const listed = new Map(files.map(({ file, sha256 }) => [`/${file}`, sha256]));
  const listedRoutes = [...new Set([...listed.keys(), ...pages.map(({ page }) => `/${page}`)])];
  const changed = [...digests].filter(([route, sha256]) => listed.get(route) !== sha256);
  const missing = listedRoutes.filter((route) => !digests.has(route));
  return [
    ...changed.map(([route]) => ({
      route,
      message: listed.has(route) ? `is not the file in ${REPORT}` : `is not in ${REPORT}`,
    })),
    ...missing.map((route) => ({ route, message: `is in ${REPORT}, but not there` })),
  ];
}

/** What the content gives of the report, held against what the copy's report has of it. */
const checkReport = (report: Record<string, unknown>, expected: Readonly<Record<string, unknown>>): Fault[] =>
  Object.entries(expected)
    .filter(([key, value]) => value !== undefined && !isDeepStrictEqual(report[key], value))
    .map(([key]) => ({ route: REPORT, message: `“${key}” is not what the content here gives` }));

/**
 * The digests of the files that the report of a copy tells of, and what is wrong with those beside them: an
 * unpacked archive has a note and checksums, and may have both, or neither.
 */
async function digestsIn(folder: string): Promise<{ digests: Map<string, string>; beside: Fault[] }> {
  const all = await digestsOf(folder, []);
  const digests = new Map([...all].filter(([route]) => route !== REPORT));
  if (!isUnpacked(all)) return { digests, beside: [] };
  digests.delete(SUMS);
  digests.delete(README);
  return { digests, beside: checkSums(await readFile(join(folder, SUMS), "utf8"), all) };
}

/**
 * Holds a finished copy of the site against the content that it is said to be made from. `expected` is
 * the report as the content gives it, plain data as from JSON. All checks of the pages again; each
 * page's words and bytes against its foot and the report; every file against its hash there; and the
 * report itself. Gives the pages that it read, too.
 */
export async function verifySite(
  folder: string,
  declared: Declared,
  expected: Readonly<Record<string, unknown>>,
): Promise<Checked & { pages: StagedPage[] }> {
  const report = await readReport(folder);
  if (report === undefined) {
    const counts = { links: 0, quotations: 0, claims: 0, terms: 0, facts: 0, summaries: 0 };
    return {
      counts,
      pages: [],
      faults: [{ route: REPORT, message: "is not there, or is no report: this is no copy of the site" }],
    };
  }
  const { digests, beside } = await digestsIn(folder);
  const pages = await readPages(folder);
  const { counts, faults } = checkPages(pages, new Set(await filesOf(folder)), declared);
  const listed = new Map(report.pages.map((one) => [`/${one.page}`, one]));
  return {
    counts,
    pages,
    faults: [
      ...faults,
      ...pages.flatMap((page) => checkSignature(page, listed.get(page.route))),
      ...checkFiles(digests, report),
      ...beside,
      ...checkReport(report, faults.length === 0 ? { ...expected, onPages: counts } : expected),
    ],
  };
}
