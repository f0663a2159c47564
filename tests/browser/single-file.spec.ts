import { chmod, copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { en } from "../../src/words/en.ts";
import { QUERIES } from "../search/queries.ts";
import { buildProject, copyProject } from "../copied-project.ts";
import { writeContent } from "../generated/content.ts";
import { findAxeFaults } from "./axe.ts";
import { findBeyondEdge } from "./beyond-edge.ts";
import { gatherFaults } from "./faults.ts";
import { DIST, boundPages as pages, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

/** The single file of a built site. */
function fileOf(dist: string): string {
  const [name] = readdirSync(join(dist, "editions")).filter((one) => one.endsWith(".html"));
  if (name === undefined) throw new Error(`There is no single file in ${dist}.`);
  return join(dist, "editions", name);
}

const FILE = fileOf(DIST);
const address = pathToFileURL(FILE).href;
const keyOf = (page: string): string => page.replace(/\.html$/, "").replaceAll("/", "_");

/** What the browser fetched and complained of while a page was open. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("request", (request) => heard.push(request.url()));
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

/** How each element of a page is laid out, from the page's upper corner, and how it is set. */
function layOut(root: Element): { name: string; box: number[]; set: string }[] {
  const origin = root.querySelector(".key")?.getBoundingClientRect();
  const left = new Set(root.querySelectorAll(":scope > :is(.signed, .back, form), :scope > .signed *"));
  const wordsOf = (element: Element): string => {
    if (element.querySelector("[data-site]") === null) return element.textContent;
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll("[data-site]").forEach((one) => one.remove());
    return copy.textContent;
  };
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const box = element.getBoundingClientRect();
    // A link that leads out of the file is none in it; what only a site has is not there.
    const isApart = left.has(element) || element.matches("a, button, [data-site], [data-site] *");
    if (isApart || box.width === 0 || box.height === 0) return [];
    const { color, font, display, padding, margin, border, background, textDecoration } = getComputedStyle(element);
    return {
      name: `${element.localName} ${wordsOf(element).trim().slice(0, 40)}`,
      box: [box.left - (origin?.left ?? 0), box.top - (origin?.top ?? 0), box.width, box.height],
      set: [color, font, display, padding, margin, border, background, textDecoration].join(" | "),
    };
  });
}

for (const [width, colorScheme] of [
  [390, "dark"],
  [1440, "light"],
] as const) {
  test(`every page looks in the file as on the site at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // All in one tab: two of them may measure the system's fonts differently.
    await page.goto(address);
    await page.reload();
    const inFile = new Map<string, ReturnType<typeof layOut>>();
    for (const one of pages) inFile.set(one, await page.locator(`#${keyOf(one)}`).evaluate(layOut));
    const faults = gatherFaults();
    const isFar = (box: readonly number[], other: readonly number[]): boolean =>
      box.some((side, at) => Math.abs(side - (other[at] ?? 0)) > 1);
    let compared = 0;
    for (const one of pages) {
      await page.goto(fromDisk().addressOf(one));
      const there = await page.locator("main").evaluate(layOut);
      const here = inFile.get(one) ?? [];
      if (here.length !== there.length) faults.add(one, `${here.length} elements, on the site ${there.length}`);
      const odd = there.findIndex(({ name, box, set }, index) => {
        const same = here[index];
        // The rule above a page stands in for the line above its key.
        const isSet = name.startsWith("aside") || same?.set === set;
        return same?.name !== name || !isSet || isFar(same.box, box);
      });
      if (odd >= 0) faults.add(one, `${JSON.stringify(here[odd])} is on the site ${JSON.stringify(there[odd])}`);
      compared += there.length;
    }
    expect(compared).toBeGreaterThan(5000);
    expect(faults.told()).toEqual([]);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("the file opens read-only from a name with spaces and Cyrillic letters, and fetches nothing", async ({
      page,
    }) => {
      const folder = await mkdtemp(join(tmpdir(), "verbatim-"));
      const copy = join(folder, "Записка № 1 & co (копия) 100 %.html");
      await copyFile(FILE, copy);
      await chmod(copy, 0o444);
      const heard = listen(page);
      const url = pathToFileURL(copy).href;
      await page.goto(url);
      await expect(page.locator("h1").first()).toBeVisible();
      expect(await page.locator("article.page").count()).toBe(pages.length);
      expect(heard).toEqual([url]);
      await rm(folder, { recursive: true, force: true });
    });

    test("the contents lead to every page, and every page back", async ({ page }) => {
      await page.goto(address);
      const links = page.getByRole("navigation", { name: en.editions.contents, exact: true }).getByRole("link");
      expect(await links.count()).toBe(pages.length + 1);
      for (const link of await links.all()) {
        await link.click();
        const id = new URL(page.url()).hash.slice(1);
        const part = page.locator(`[id="${id}"]`);
        await expect(part).toBeInViewport();
        if (id.endsWith("_")) continue;
        await part.locator(".back").click();
        await expect(page.getByRole("heading", { name: en.editions.contents, exact: true })).toBeInViewport();
      }
    });

    test("a quotation leads to its sentence, and a name shows who it is", async ({ page }) => {
      await page.goto(address);
      await page.locator("#index .quoted .by a").first().click();
      await expect(page.locator("[id$='__s1']")).toBeInViewport();
      const name = page.locator("#index .claim a[interestfor]").first();
      await name.scrollIntoViewIfNeeded();
      await name.hover();
      const open = page.locator("[popover]:popover-open");
      await expect(open).toHaveCount(1);
      await expect(open).toHaveId((await name.getAttribute("interestfor")) ?? "");
    });

    test("the filter of the timeline shows what fits, and a button clears its boxes", async ({ page }) => {
      await page.goto(address);
      const timeline = page.locator("#timeline");
      const shown = timeline.locator(".entry:visible");
      const all = await shown.count();
      await timeline.locator("summary").click();
      const box = timeline.locator(".filters label", { hasText: "Gazprom" });
      const number = Number(await box.locator("span").innerText());
      await box.locator("input").check();
      await expect(shown).toHaveCount(number);
      expect(number).toBeLessThan(all);
      await timeline.getByRole("button", { name: en.timeline.filters.all }).click();
      await expect(shown).toHaveCount(all);
      await expect(timeline.locator("input:checked")).toHaveCount(0);
    });
  });
}

test("a copy saved by the browser reads as the file does, and as a page its links, boxes and search work", async ({
  page,
  context,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-"));
  await page.goto(address);
  const saved = { page: join(folder, "saved.html"), archive: join(folder, "saved.mhtml") };
  await page.locator("[data-search-typed]").fill("gazprom");
  await expect(page.locator("[data-search-results] li").first()).toBeVisible();
  await writeFile(saved.page, await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`));
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  await writeFile(saved.archive, data);
  const text = await page.locator("#timeline").innerText();
  // In an archive Chromium lets no box be checked and no script run, and leads back to the file that was saved.
  for (const copy of [saved.archive, saved.page]) {
    const heard = listen(page);
    await page.goto(pathToFileURL(copy).href);
    expect(await page.locator("#timeline").innerText(), copy).toBe(text);
    expect(
      heard.filter((one) => !/^(?:file|cid|data):/.test(one)),
      copy,
    ).toEqual([]);
    page.removeAllListeners();
  }
  await page.locator("#timeline summary").click();
  await page.locator("#timeline .filters label", { hasText: "Gazprom" }).locator("input").check();
  expect(await page.locator("#timeline .entry:visible").count()).toBeLessThan(10);
  await page.locator("nav a", { hasText: "Sources" }).click();
  await expect(page.locator("#sources")).toBeInViewport();
  for (const { typed, first } of QUERIES) {
    await page.locator("[data-search-typed]").fill(typed);
    const [path = "", id] = first.split("#");
    const key = path.replace(/\.html$/, "").replaceAll("/", "_");
    const place = id === undefined ? key : `${key}__${id}`;
    const link = page.locator("[data-search-results] a").first();
    await expect(link, typed).toHaveAttribute("href", new RegExp(`#${place}(?::~:|$)`));
  }
  const last = page.locator("[data-search-results] a").first();
  const place = ((await last.getAttribute("href")) ?? "").split("#")[1]?.split(":~:")[0] ?? "";
  await last.click();
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
  await rm(folder, { recursive: true });
});

/** What the file has around its pages, and at their feet; the pages' own colours are tested on the site. */
const FRAME = [
  "body > header",
  "body > nav",
  "body > footer",
  ".page:last-child > .signed",
  ".page:last-child > .back",
];

test("axe finds no fault in the file, and none in the colours around its pages, light and dark", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(address);
  const whole = await findAxeFaults(page, "structure");
  expect(whole.passed).toBeGreaterThan(10);
  expect(whole.faults).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { faults, passed } = await findAxeFaults(page, "colours", FRAME);
    expect(passed).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }
});

test("nothing in the file reaches beyond the edge, from 320 to 1,440 px", async ({ page }) => {
  await page.goto(address);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(findBeyondEdge, 0), `${width} px`).toEqual([]);
  }
});

test("headings make an outline: the title, the pages below it, and no level left out", async ({ page }) => {
  await page.goto(address);
  const headings = await page.locator("h1, h2, h3, h4").evaluateAll((all) =>
    all.map((one) => ({
      level: Number(one.getAttribute("aria-level") ?? one.localName.slice(1)),
      says: one.textContent.trim(),
    })),
  );
  expect(headings.map(({ level }) => level).filter((level) => level === 1)).toEqual([1]);
  expect(headings[0]?.level).toBe(1);
  headings.forEach(({ level, says }, index) => {
    expect(level, says).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
  });
  for (const role of ["banner", "main", "contentinfo"] as const) await expect(page.getByRole(role)).toHaveCount(1);
});

test("on paper every page begins a sheet, with its name at the head, and has no way back", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
  const parts = await page.locator("article.page").evaluateAll((all) =>
    all.map((one) => {
      const { breakBefore, page } = getComputedStyle(one) as CSSStyleDeclaration & { page: string };
      return { id: one.id, breakBefore, page };
    }),
  );
  expect(parts).toEqual(parts.map(({ id }) => ({ id, breakBefore: "page", page: `on_${id}` })));
  await expect(page.locator(".back:visible")).toHaveCount(0);
});

test.describe("a timeline of several parts", () => {
  let project: string;
  let content: string;
  test.beforeAll(() => {
    content = mkdtempSync(join(tmpdir(), "verbatim-content-"));
    writeContent(content, { events: 200, seed: 200 });
    project = copyProject(content);
    const { status, output } = buildProject(project);
    if (status !== 0) throw new Error(output);
  });
  test.afterAll(() => [content, project].forEach((folder) => rmSync(folder, { recursive: true })));

  test("has filters that leave each other alone", async ({ page }) => {
    await page.goto(pathToFileURL(fileOf(join(project, "dist"))).href);
    const parts = page.locator("article.page:has(.filters)");
    expect(await parts.count()).toBeGreaterThan(1);
    const [first, second] = [parts.nth(0), parts.nth(1)];
    const [inFirst, inSecond] = [
      await first.locator(".entry:visible").count(),
      await second.locator(".entry:visible").count(),
    ];
    await first.locator("summary").click();
    await first.locator(".filters input").first().check();
    const fewer = await first.locator(".entry:visible").count();
    expect(fewer).toBeLessThan(inFirst);
    await expect(second.locator(".entry:visible")).toHaveCount(inSecond);
    await second.locator("summary").click();
    await second.locator(".filters input").nth(1).check();
    await expect(first.locator(".entry:visible")).toHaveCount(fewer);
    await first.getByRole("button", { name: en.timeline.filters.all }).click();
    await expect(first.locator(".entry:visible")).toHaveCount(inFirst);
    await expect(second.locator("input:checked")).toHaveCount(1);
  });
});
