import type { Page } from "@playwright/test";
import { secondSite } from "../second/second-site.ts";
import { findAxeFaults } from "./axe.ts";
import { findBeyondEdge } from "./beyond-edge.ts";
import { fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk(secondSite());
const ARTICLE = "articles/ferry-debt.html";
const BRIEF = "briefs/why-the-ferry-stopped.html";
const PAGES = [ARTICLE, BRIEF, "timeline.html", "profiles/marta-gonta.html", "sources.html", "cite.html"];

const open = (page: Page, name: string) => page.goto(site.addressOf(name));

/** How elements that hold words of a right-to-left language are laid out: which way, and whether apart from what is around them. */
const settingsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { direction, unicodeBidi, textAlign } = getComputedStyle(one);
      return { lang: one.getAttribute("lang"), direction, isApart: unicodeBidi === "isolate", textAlign };
    }),
  );

for (const name of PAGES) {
  test(`${name} scrolls nowhere sideways at 320 px, and axe finds nothing wrong with it`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(findBeyondEdge, 0)).toEqual([]);
    const { faults, passed } = await findAxeFaults(page);
    expect(faults).toEqual([]);
    expect(passed).toBeGreaterThan(10);
  });
}

test("quotations of a right-to-left article run from the right, apart from the line of ours", async ({ page }) => {
  for (const name of PAGES.slice(1, 4)) {
    await open(page, name);
    const all = await settingsOf(page, `q[cite*="ferry-debt"]`);
    expect(all.length, name).toBeGreaterThan(0);
    for (const one of all) expect(one, name).toMatchObject({ lang: "he", direction: "rtl", isApart: true });
    const others = await settingsOf(page, `q[cite*="ferry-stopped-ice"]`);
    for (const one of others) expect(one, name).toMatchObject({ lang: "en", direction: "ltr" });
  }
});

test("the page of a right-to-left article has its sentences from the right, their numbers before them, and ours as ever", async ({
  page,
}) => {
  await open(page, ARTICLE);
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  for (const one of await settingsOf(page, "h1, article :is(p, h3).words")) {
    expect(one).toMatchObject({ lang: "he", direction: "rtl" });
  }
  for (const one of await settingsOf(page, "article .label, article .notes")) expect(one.direction).toBe("ltr");
  const left = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.x ?? NaN;
  expect(await left("article .row:has(#s1) > .label:not(.notes)")).toBeGreaterThan(await left("#s1"));
  expect(await left("#s1")).toBeGreaterThan(await left("article .row:has(#s1) > .notes"));
});

test("the stop of a right-to-left sentence stands at its left end", async ({ page }) => {
  await open(page, ARTICLE);
  const ends = await page.locator("#s6").evaluate((sentence) => {
    const edges = (at: number): number => {
      const range = document.createRange();
      const walk = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) texts.push(node as Text);
      const text = at === 0 ? texts[0] : texts.at(-1);
      if (text === undefined) return NaN;
      const offset = at === 0 ? 0 : text.data.trimEnd().length - 1;
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      return range.getBoundingClientRect().x;
    };
    return { first: edges(0), stop: edges(1) };
  });
  expect(ends.stop).toBeLessThan(ends.first);
});

test("the search finds a Ukrainian and a Hebrew word, and sets the sentence in its direction", async ({ page }) => {
  await open(page, "search.html");
  for (const [typed, words, direction] of [
    ["розійшлася", "Капітан Юрій Верес розповів", "ltr"],
    ["באגם", "הקרח באגם דק", "rtl"],
  ] as const) {
    await page.locator("[data-search-typed]").fill(typed);
    const found = page.locator("[data-search-results] .words", { hasText: words });
    await expect(found.first()).toBeVisible();
    expect(await found.first().evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
  }
});
