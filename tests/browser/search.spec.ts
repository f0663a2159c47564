import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { policiesIn, policyOf } from "../../src/after-build/content-policy.ts";
import { readPage } from "../../src/after-build/pages.ts";
import { partIndex } from "../../src/after-build/part-index.ts";
import { findIndex, writeIndex } from "../../src/after-build/search-index.ts";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { QUERIES } from "../search/queries.ts";
import { seeded } from "../unit/seeded.ts";
import { findAxeFaults } from "./axe.ts";
import { gatherFaults } from "./faults.ts";
import { DIST, SEARCH, fromDisk, overHttp } from "./pages.ts";
import { serve } from "./serve.ts";
import { expect, test } from "./site-test.ts";
import { countMarked, type Box } from "./target-text.ts";

const site = fromDisk();

const boxOf = (page: Page): Locator => page.getByRole("searchbox");
const resultsOf = (page: Page): Locator => page.locator("[data-search-results] > li");
const linksOf = (page: Page): Locator => resultsOf(page).locator("a");
const saidOf = (page: Page): Locator => page.getByRole("status");

/** The address of a result without the words that it names. */
const plain = (address: string): string => address.split(":~:")[0]?.replace(/#$/, "") ?? "";

async function ask(page: Page, typed: string): Promise<void> {
  await boxOf(page).fill(typed);
  await expect(page).toHaveURL((url) => url.searchParams.get("q") === typed);
}

test("each query has its right first result, which is opened and has the words marked where it leads, and there alone", async ({
  page,
  context,
}) => {
  const there = await context.newPage();
  // Of each page that is led to, all pixels in view are looked at.
  await there.setViewportSize({ width: 800, height: 500 });
  await page.goto(site.addressOf(SEARCH));
  const faults = gatherFaults();
  let named = 0;
  for (const { typed, first, marked } of QUERIES) {
    await ask(page, typed);
    const link = linksOf(page).first();
    const href = await link.evaluate((one: HTMLAnchorElement) => one.href);
    if (plain(href) !== new URL(first, site.addressOf(SEARCH)).href) {
      faults.add(typed, `leads to ${href}`);
      continue;
    }
    const runs = await resultsOf(page).first().locator("mark").allTextContents();
    if (runs.join("|") !== marked.join("|")) faults.add(typed, `marks ${runs.join(", ")}`);
    // What is left and come back to has to load its index again: where a result leads is looked at beside it.
    await link.click({ trial: true });
    await there.goto("about:blank");
    await there.goto(href);
    const target = there.locator(first.includes("#") ? `[id="${first.split("#")[1]}"]` : "main");
    await expect(target).toBeInViewport();
    // A browser goes to the element first and to the words when it has found them.
    const isNamed = href.includes(":~:");
    if (isNamed) named += 1;
    await expect(async () => {
      const box = await target.evaluate((one) => one.getBoundingClientRect().toJSON() as Box);
      const { inside, outside } = await countMarked(there, box);
      expect(outside, `${typed}: ${outside} pixels marked elsewhere`).toBe(0);
      expect(inside > 20, `${typed}: ${inside} pixels marked in place, ${href}`).toBe(isNamed);
    })
      .toPass({ timeout: 20_000, intervals: [50, 50, 100] })
      .catch((error: Error) => faults.add(typed, error.message.split("\n")[0] ?? ""));
  }
  expect(faults.told()).toEqual([]);
  expect(named, "addresses that name the words").toBeGreaterThanOrEqual(QUERIES.length - 8);
});

test("a result that is clicked has the words marked where it leads, and the way back shows the results again", async ({
  page,
}) => {
  await page.goto(site.addressOf(SEARCH));
  await ask(page, "union agreement");
  await linksOf(page).first().click();
  await page.waitForLoadState("load");
  const target = page.locator("#s10");
  await expect(async () => {
    const box = await target.evaluate((one) => one.getBoundingClientRect().toJSON() as Box);
    expect((await countMarked(page, box)).inside).toBeGreaterThan(20);
  }).toPass({ timeout: 20_000, intervals: [50, 50, 100] });
  await page.goBack();
  await expect(boxOf(page)).toHaveValue("union agreement");
  await expect(resultsOf(page).first()).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is an index of every name, event and term, and every link of it lands", async ({ page, context }) => {
    await page.goto(site.addressOf(SEARCH));
    await expect(boxOf(page)).toBeHidden();
    await expect(page.locator("[data-search-absent]")).toBeVisible();
    const index = page.locator("main section a");
    expect(await index.count()).toBeGreaterThan(100);
    for (const name of [
      "Alyaksandr Lukashenka",
      "Владимир Путин",
      "Union treaty signed in Moscow",
      "the Russian president",
      "Energy prices",
    ]) {
      await expect(index.filter({ hasText: name }).first(), name).toBeVisible();
    }
    const addresses = await index.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const other = await context.newPage();
    for (const [address, group] of Map.groupBy(new Set(addresses), (one) => one.split("#")[0] ?? "")) {
      await other.goto(address);
      for (const one of group.filter((each) => each.includes("#"))) {
        expect.soft(await other.locator(`[id="${decodeURIComponent(one.split("#")[1] ?? "")}"]`).count(), one).toBe(1);
      }
    }
  });
});

test("arrow keys lead from the box through the results and back, Enter opens the first, Escape clears", async ({
  page,
}) => {
  await page.goto(site.addressOf(SEARCH));
  const box = boxOf(page);
  await box.pressSequentially("union treaty");
  await page.keyboard.press("ArrowDown");
  await expect(linksOf(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(linksOf(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(box).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("");
  await expect(resultsOf(page)).toHaveCount(0);
  await expect(saidOf(page)).toHaveText("");
  await expect(page).toHaveURL((url) => !url.searchParams.has("q"));
  await box.pressSequentially("s10");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#s10$|#s10:/);
});

test("the number of results is announced, with its plural, and what is only like the words", async ({ page }) => {
  await page.goto(site.addressOf(SEARCH));
  for (const [typed, said] of [
    ["Kopys", "1 result"],
    ["union agreement", /^\d+ results$/],
    ["zyxwvut", "No results"],
    ["Ptuin", /^\d+ results with words like these$/],
  ] as const) {
    await ask(page, typed);
    await expect(saidOf(page)).toHaveText(said);
  }
});

test("a long list shows its first twenty results, and the rest when asked, the next one in focus", async ({ page }) => {
  await page.goto(`${site.addressOf(SEARCH)}?q=Belarus`);
  const all = Number(/\d+/.exec((await saidOf(page).textContent()) ?? "")?.[0]);
  expect(all).toBeGreaterThan(20);
  await expect(resultsOf(page)).toHaveCount(20);
  await page.getByRole("button").click();
  await expect(resultsOf(page)).toHaveCount(all);
  await expect(linksOf(page).nth(20)).toBeFocused();
  await expect(page.getByRole("button")).toBeHidden();
});

test("an address with a query shows its results, over http as from a disk, in one request", async ({
  page,
  server,
}) => {
  for (const transport of [site, overHttp(server, "/some/sub/path/")]) {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const address = `${transport.addressOf(SEARCH)}?q=union+agreement`;
    await page.goto(address);
    await expect(linksOf(page).first()).toHaveAttribute("href", new RegExp(`^${transport.addressOf("articles/")}`));
    await ask(page, "Putin");
    expect(requests.filter((url) => !/icon/.test(url))).toEqual([address]);
    page.removeAllListeners("request");
  }
});

test("a page that was saved with results in it works when it is opened again, and shows none twice", async ({
  page,
  carried,
}) => {
  const there = fromDisk(carried);
  await page.goto(`${there.addressOf(SEARCH)}?q=union+agreement`);
  await expect(resultsOf(page).first()).toBeVisible();
  const count = await resultsOf(page).count();
  const saved = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  writeFileSync(join(carried, "saved page.html"), saved);
  await page.goto(there.addressOf("saved page.html"));
  await expect(resultsOf(page)).toHaveCount(0);
  await ask(page, "union agreement");
  await expect(resultsOf(page)).toHaveCount(count);
  await linksOf(page).first().click();
  await expect(page).toHaveURL(/#s10/);
});

test("the policy lets the page's own script run, and no other", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${site.addressOf(SEARCH)}?q=Putin`);
  await expect(resultsOf(page).first()).toBeVisible();
  expect(complaints).toEqual([]);
  const outcome = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.ran = 'yes'";
    document.body.append(script);
    document.body.insertAdjacentHTML(
      "beforeend",
      "<img src=x onerror=\"document.documentElement.dataset.ran = 'yes'\">",
    );
    return new Promise((resolve) => setTimeout(() => resolve(document.documentElement.dataset["ran"]), 300));
  });
  expect(outcome).toBeUndefined();
  expect(complaints.some((one) => /Content Security Policy/.test(one))).toBe(true);
});

test("a script that somebody puts into the file does not run", async ({ page, carried }) => {
  const html = readFileSync(join(DIST, SEARCH), "utf8");
  writeFileSync(join(carried, "changed.html"), html.replace("<main", "<script>document.title='changed'</script><main"));
  await page.goto(fromDisk(carried).addressOf("changed.html"));
  await expect(boxOf(page)).toBeVisible();
  expect(await page.title()).not.toBe("changed");
});

test.describe("an index that is too long for the page", () => {
  /** Entries that nobody asks for, enough to part the index; no two have a word in common. */
  const random = seeded(11);
  const fillers = Array.from({ length: 4000 }, (_, at) => ({
    href: `index.html`,
    kind: "work",
    label: "Filler",
    texts: [{ text: Array.from({ length: 12 }, () => `x${random.below(1e9).toString(36)}`).join(" ") }],
    by: String(at),
  }));

  /** A copy of its own of a carried site, whose search holds as much as that; and how many files hold it. */
  async function fill(carried: string): Promise<{ folder: string; parts: number }> {
    const folder = `${carried}, long`;
    cpSync(carried, folder, { recursive: true });
    const page = await readPage(folder, `/${SEARCH}`);
    const found = findIndex(page.tree);
    if (found === undefined) throw new Error("no index");
    writeIndex(found.block, { ...found.index, entries: [...fillers, ...found.index.entries] });
    partIndex(folder, page);
    for (const { properties } of policiesIn(page.tree)) properties["content"] = policyOf(page.tree);
    writeFileSync(page.path, htmlOf(page.tree));
    return { folder, parts: findIndex(page.tree)?.index.parts ?? 0 };
  }

  test("is loaded in parts from a disk as well, under the policy, and found in", async ({ page, carried }) => {
    const { folder, parts } = await fill(carried);
    expect(parts).toBeGreaterThan(3);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`${fromDisk(folder).addressOf(SEARCH)}?q=union+agreement`);
    await expect(linksOf(page).first()).toHaveAttribute("href", /#s10/);
    await expect(saidOf(page)).toHaveText(/^\d+ results$/);
    expect(complaints).toEqual([]);
  });

  test("can be asked while its parts are on their way, and says how many are there", async ({ page, carried }) => {
    const { folder, parts } = await fill(carried);
    const server = await serve(folder);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/part-3.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${overHttp(server, "/").addressOf(SEARCH)}`, { waitUntil: "commit" });
    await expect(saidOf(page)).toHaveText(`2 of ${parts} parts of the index loaded`);
    const [word = ""] = fillers[0]?.texts[0]?.text.split(" ") ?? [];
    await boxOf(page).fill(word);
    await expect(saidOf(page)).toHaveText(`1 result; 2 of ${parts} parts of the index loaded`);
    release();
    await expect(saidOf(page)).toHaveText("1 result");
    await server.close();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`with results open no rule of accessibility is broken and nothing is wider than the page, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const typed of ["union agreement", "Путин", "defense space", "zyxwvut"]) {
        await page.goto(`${site.addressOf(SEARCH)}?q=${encodeURIComponent(typed)}`);
        await expect(saidOf(page)).not.toHaveText("");
        const { faults } = await findAxeFaults(page, colorScheme === "light" ? "standards" : "colours", ["main"]);
        expect.soft(faults, typed).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), typed).toBeLessThanOrEqual(width);
      }
    });
  }
}

test("on paper there is the index, and no box", async ({ page }) => {
  await page.goto(`${site.addressOf(SEARCH)}?q=Putin`);
  await page.emulateMedia({ media: "print" });
  await expect(boxOf(page)).toBeHidden();
  await expect(resultsOf(page).first()).toBeHidden();
  await expect(page.locator("main section").first()).toBeVisible();
});
