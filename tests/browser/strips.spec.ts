import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gatherFaults } from "./faults.ts";
import { findLabelFaults } from "./labels.ts";
import { DIST, addressedPages, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

interface Event {
  id: string;
  title: string;
  date: { first: string };
  actors: { slug: string }[];
  place?: { slug: string };
}

const WIDTHS = [320, 390, 768, 900, 1440];

const site = fromDisk();
const { events } = JSON.parse(readFileSync(join(DIST, "data/timeline.json"), "utf8")) as { events: Event[] };
/** Whose page: the profile's slug. */
const slugOf = (page: string): string => page.replace(/^profiles\/|\.html$/g, "");
const profiles = addressedPages.filter((page) => page.startsWith("profiles/"));
const briefs = addressedPages.filter((page) => page.startsWith("briefs/"));

/** Runs in the page: the slugs of the marks of the strip that is shown. */
const slugsOf = (marks: readonly Element[]): string[] => [
  ...new Set(marks.map((mark) => mark.getAttribute("href")?.split("#")[1] ?? "")),
];

/** Runs in the page: the first event of each mark, and of how many events it is. */
const countsOf = (marks: readonly Element[]) =>
  marks.map((mark) => ({
    slug: mark.getAttribute("href")?.split("#")[1] ?? "",
    count: Number(/^×(\d+)$/.exec(mark.querySelector("text")?.textContent.trim() ?? "")?.[1] ?? 1),
  }));

test("each profile has a strip of its own events from 1997 on, and under it the list of all", async ({ page }) => {
  let strips = 0;
  for (const one of profiles) {
    const slug = slugOf(one);
    const own = events.filter(
      ({ actors, place }) => place?.slug === slug || actors.some((actor) => actor.slug === slug),
    );
    const drawn = own.filter(({ date }) => date.first >= "1997").map(({ id }) => id);
    await page.goto(site.addressOf(one));
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const marks = await page.locator("svg.strip:visible a").evaluateAll(countsOf);
      const slugs = marks.map(({ slug }) => slug);
      expect(
        slugs.filter((id) => !drawn.includes(id)),
        `${one} at ${width} px`,
      ).toEqual([]);
      // Where many crowd on a small strip, a mark says how many it stands for.
      const total = marks.reduce((sum, { count }) => sum + count, 0);
      const twice = slugs.length - new Set(slugs).size;
      expect(total - twice, `${one} at ${width} px`).toBe(drawn.length);
      strips += Number(marks.length > 0);
    }
    const listed = await page.locator('main ol a[href*="timeline"]').evaluateAll(slugsOf);
    expect(listed.slice(0, own.length), one).toEqual(own.map(({ id }) => id));
  }
  expect(strips).toBeGreaterThan(20);
});

test("the brief's strip and list show the same events, and each mark leads to its entry on the timeline", async ({
  page,
}) => {
  for (const one of briefs) {
    await page.goto(site.addressOf(one));
    const section = page.locator("section:has(> figure svg.strip)");
    const listed = await section.locator("ol a").evaluateAll(slugsOf);
    const marks = section.locator("svg.strip:visible a");
    const drawn = await marks.evaluateAll(slugsOf);
    const dated = new Map(events.map(({ id, date }) => [id, date.first]));
    expect(drawn.toSorted(), one).toEqual(listed.filter((id) => (dated.get(id) ?? "") >= "1997").toSorted());
    expect(drawn.length, one).toBeGreaterThan(5);
    const mark = marks.last();
    const slug = (await mark.getAttribute("href"))?.split("#")[1] ?? "";
    await mark.click();
    await expect(page.locator(":target")).toHaveId(slug);
    await expect(page.locator(":target h3")).toBeInViewport();
  }
});

test("no label of a strip stands on another, on a mark, on a line or beyond the strip, nor scrolls the page", async ({
  page,
}) => {
  const faults = gatherFaults();
  for (const one of [...profiles, ...briefs]) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      faults.add(`${one} at ${width} px`, ...(await page.locator("svg.strip:visible").evaluateAll(findLabelFaults)));
    }
  }
  expect(faults.told()).toEqual([]);
});

test("the words under a strip explain each kind of mark that it has, and no other", async ({ page }) => {
  for (const one of [...profiles, ...briefs]) {
    await page.goto(site.addressOf(one));
    const strip = page.locator("figure:has(svg.strip)");
    if ((await strip.count()) === 0) continue;
    const words = (await strip.locator("figcaption").textContent()) ?? "";
    const numbers = (await strip.locator("svg a text").allTextContents()).map((text) => text.trim());
    expect(words.includes("Asterisk"), one).toBe(numbers.some((text) => text.endsWith("*")));
    const bars = await strip.locator("svg .bar").count();
    expect(words.includes("Square-cornered"), one).toBe(bars > 0);
    expect(words.includes("Dotted"), one).toBe((await strip.locator("svg .about").count()) > 0);
    expect(words.includes("With ×"), one).toBe(numbers.some((text) => text.startsWith("×")));
  }
});
