import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocumentProxy } from "unpdf";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { copyProject, hashOfSite } from "../copied-project.ts";
import { DIST, boundPages as pages } from "./pages.ts";
import { expect, test } from "./site-test.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = NonNullable<Awaited<ReturnType<Pdf["getOutline"]>>>;

const keyOf = (page: string): string => page.replace(/\.html$/, "").replaceAll("/", "_");
const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** Prints the site of a project, in a time zone. */
function printIn(project: string, TZ: string): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, ["src/cli/pdf.ts"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, TZ },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

const pdfIn = (project: string): Buffer => {
  const folder = join(project, "dist/editions");
  const [name] = readdirSync(folder).filter((one) => one.endsWith(".pdf"));
  if (name === undefined) throw new Error(`There is no PDF in ${folder}.`);
  return readFileSync(join(folder, name));
};

/** The words of each sheet, without white space: where a line ends is the browser's matter. */
async function readSheets(pdf: Pdf): Promise<string[]> {
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(squeeze(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  return sheets;
}

test.describe("the PDF", () => {
  test.describe.configure({ mode: "default" });
  let project: string;
  let pdf: Pdf;
  let sheets: string[];
  /** The sheet on which each place lies, from 0. */
  const sheetOf = async (place: string | unknown[] | null | undefined): Promise<number> => {
    const found = typeof place === "string" ? await pdf.getDestination(place) : place;
    return found ? pdf.getPageIndex(found[0] as Parameters<Pdf["getPageIndex"]>[0]) : -1;
  };

  test.beforeAll(async () => {
    project = copyProject();
    cpSync(DIST, join(project, "dist"), { recursive: true });
    const { status, output } = printIn(project, "UTC");
    if (status !== 0) throw new Error(output);
    pdf = await getDocumentProxy(new Uint8Array(pdfIn(project)));
    sheets = await readSheets(pdf);
  });
  test.afterAll(() => rmSync(project, { recursive: true }));

  test("is tagged, says what it is, and gives no other date than that of its content", async () => {
    const info = Object.fromEntries(Object.entries((await pdf.getMetadata()).info));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Title: "Verbatim", Language: "en", Creator: "Verbatim" });
    expect(info["CreationDate"]).toBe(info["ModDate"]);
    const { dossier } = await joinFolder();
    if (dossier === undefined) throw new Error("The content is not in order.");
    const day = editionFactsOf(dossier).stamp.toISOString().slice(0, 10).replaceAll("-", "");
    expect(String(info["CreationDate"])).toMatch(new RegExp(`^D:${day}000000Z`));
  });

  test("has a bookmark for every page of the site, profiles below the profiles, and every one lands", async () => {
    const [title, ...others] = (await pdf.getOutline()) ?? [];
    expect(others).toEqual([]);
    expect(title?.title).toBe("Verbatim");
    const chapters = (title?.items ?? []).map((one) => one.title);
    expect(chapters).toContain("Timeline");
    expect(chapters).toContain("Putin spoke of progress; his minister said key differences on oil and gas remain");
    const profiles = title?.items.find((one) => one.title === "Profiles");
    expect(profiles?.items.map((one: Outline[number]) => one.title)).toContain("Alexander Lukashenko");
    // Only the title and its chapters are open.
    expect((profiles as { count?: number } | undefined)?.count).toBeLessThan(0);
    const all = (items: Outline): Outline => items.flatMap((one) => [one, ...all(one.items)]);
    const bookmarks = all(title?.items ?? []);
    expect(bookmarks.length).toBeGreaterThan(100);
    for (const one of bookmarks) expect(await sheetOf(one.dest), one.title).toBeGreaterThanOrEqual(0);
  });

  test("has every word of every page, in its order, each page from a sheet of its own, with head and number", async ({
    page,
  }) => {
    const file = readdirSync(join(DIST, "editions")).filter((one) => one.endsWith(".html"))[0] ?? "";
    await page.goto(pathToFileURL(join(DIST, "editions", file)).href);
    const parts = await page
      .locator("article.page")
      .evaluateAll((all) => all.map((one) => ({ id: one.id, title: one.getAttribute("aria-label") ?? "" })));
    expect(parts.map(({ id }) => id).sort()).toEqual(pages.map(keyOf).sort());
    let last = 0;
    for (const { id, title } of parts) {
      const sheet = await sheetOf(id);
      expect(sheet, id).toBeGreaterThan(last);
      expect(sheets[sheet], id).toContain(squeeze(title));
      last = sheet;
    }
    sheets.forEach((words, index) => expect(words, `sheet ${index + 1}`).toContain(String(index + 1)));
    const whole = sheets.join("");
    await page.emulateMedia({ media: "print" });
    const texts = await page.locator("main, body > nav, body > footer").evaluateAll((all) =>
      all.flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { currentNode: node } = walker;
          const parent = node.parentElement;
          if (parent?.checkVisibility() && parent.closest("svg, style") === null) found.push(node.textContent ?? "");
        }
        return found;
      }),
    );
    expect(texts.length).toBeGreaterThan(5000);
    // A text may go on over the end of a sheet, and of a line only at a space; its first words do neither.
    const lost = texts.map((one) => squeeze(one).slice(0, 20)).filter((one) => !whole.includes(one));
    expect([...new Set(lost)]).toEqual([]);
  });

  test("on the timeline every claim has the number of its event", async ({ page }) => {
    const file = readdirSync(join(DIST, "editions")).filter((one) => one.endsWith(".html"))[0] ?? "";
    await page.goto(pathToFileURL(join(DIST, "editions", file)).href);
    const ids = await page
      .locator("#timeline .entry .claim")
      .evaluateAll((all) =>
        all.map((one) => `${one.closest<HTMLLIElement>(".entry")?.value}.${one.getAttribute("data-id")}`),
      );
    const [first, next] = [await sheetOf("timeline"), await sheetOf("map")];
    const words = sheets.slice(first, next).join("");
    expect(ids.length).toBeGreaterThan(100);
    let at = 0;
    for (const id of ids) {
      at = words.indexOf(id, at);
      expect(at, id).toBeGreaterThanOrEqual(0);
    }
  });

  test("has links that land, and numbers in its contents that are those of the sheets", async () => {
    const links = (await Promise.all(sheets.map(async (_, at) => (await pdf.getPage(at + 1)).getAnnotations()))).flat();
    const inner = links.filter((one: { dest?: unknown }) => one.dest !== undefined && one.dest !== null);
    expect(inner.length).toBeGreaterThan(1000);
    const places = new Set(inner.map((one: { dest: unknown }) => one.dest));
    for (const place of places) expect(await sheetOf(place as string), String(place)).toBeGreaterThanOrEqual(0);
    for (const one of pages.filter((page) => page.startsWith("profiles/") && page.split("/").length === 2)) {
      const name = squeeze(/<h1[^>]*>([^<]+)/.exec(readFileSync(join(DIST, one), "utf8"))?.[1] ?? "");
      expect(sheets[0], one).toContain(name + String((await sheetOf(keyOf(one))) + 1));
    }
  });

  test("has the same text in another time zone, and is listed with its checksum beside the others", async () => {
    const { status, output } = printIn(project, "Asia/Tokyo");
    expect(status, output).toBe(0);
    const again = await getDocumentProxy(new Uint8Array(pdfIn(project)));
    expect(await readSheets(again)).toEqual(sheets);
    expect((await again.getMetadata()).info).toEqual((await pdf.getMetadata()).info);
    expect(readFileSync(join(project, "dist/editions/SHA256SUMS"), "utf8")).toMatch(/^[0-9a-f]{64} {2}verbatim\.pdf$/m);
    expect(readFileSync(join(project, "dist/editions.html"), "utf8")).toContain("editions/verbatim.pdf");
  });

  test("is not made, and the site stays as it is, where there is no browser or no site", () => {
    const before = hashOfSite(project);
    const run = spawnSync(process.execPath, ["src/cli/pdf.ts"], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, CHROMIUM_PATH: "/no/such/browser" },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("$CHROMIUM_PATH is /no/such/browser");
    expect(hashOfSite(project)).toBe(before);
    rmSync(join(project, "dist"), { recursive: true });
    const without = printIn(project, "UTC");
    expect(without.status).toBe(1);
    expect(without.output).toContain("Run npm run build first.");
    expect(existsSync(join(project, "dist"))).toBe(false);
  });
});
