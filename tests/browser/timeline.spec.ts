import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator } from "@playwright/test";
import { gatherFaults } from "./faults.ts";
import { findLabelFaults } from "./labels.ts";
import { FRONT, TIMELINE, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const EVENTS = resolve(import.meta.dirname, "../../content/events");
/** The drawing begins with the union treaty; what lies before is in the list alone. */
const DRAWN_FROM = "1997";
/** The drawing runs across the page from so many px, and down it below. */
const WIDE = 992;
const WIDTHS = [320, 390, 768, WIDE, 1120, 1440, 1600];

/** Behind the name of a mark whose day was worked out from a word; its number has an asterisk. */
const DERIVED = ", date worked out";

const numberOn = async (mark: Locator): Promise<string> =>
  (await mark.locator("text").innerHTML()).trim().replace("*", "");

const site = fromDisk();
const slugs = readdirSync(EVENTS)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length))
  .sort();
const drawn = slugs.filter((slug) => slug >= DRAWN_FROM);

test("the timeline has an entry for each of the 32 events, numbered in order of time", async ({ page }) => {
  await page.goto(site.addressOf(TIMELINE));
  const entries = await page.locator(".entry").evaluateAll((all) =>
    all.map((entry) => ({
      slug: entry.id,
      number: entry.querySelector("b")?.textContent ?? "",
      date: entry.querySelector("time")?.getAttribute("datetime") ?? "",
      title: entry.querySelector("h3")?.textContent.trim() ?? "",
    })),
  );
  expect(slugs).toHaveLength(32);
  expect(entries.map(({ slug }) => slug).sort()).toEqual(slugs);
  expect(entries.map(({ number }) => number)).toEqual(slugs.map((_, index) => String(index + 1)));
  for (const { slug, date, title } of entries) {
    expect.soft(slug.startsWith(date), `${slug} is dated ${date}`).toBe(true);
    expect.soft(title, slug).not.toBe("");
  }
  const dates = entries.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

test("the drawing shows every event from 1997 on, each mark with its number and title", async ({ page }) => {
  expect(slugs.length - drawn.length).toBe(3);
  for (const one of [FRONT, TIMELINE]) {
    await page.goto(site.addressOf(TIMELINE));
    const titles = await page
      .locator(".entry")
      .evaluateAll((all) =>
        all.map((entry) => [
          entry.id,
          `${entry.querySelector("b")?.textContent}: ${entry.querySelector("h3")?.textContent.trim()}`,
        ]),
      );
    const nameOf = new Map(titles as [string, string][]);
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator("svg.timeline:visible"), `${one} at ${width} px`).toHaveCount(1);
      const marks = await page.locator("svg.timeline:visible a").evaluateAll((all) =>
        all.map((mark) => ({
          slug: mark.getAttribute("href")?.split("#")[1] ?? "",
          name: mark.querySelector("title")?.textContent.trim(),
          number: mark.querySelector("text")?.textContent.trim().replace("*", ""),
        })),
      );
      expect([...new Set(marks.map(({ slug }) => slug))].sort(), `${one} at ${width} px`).toEqual(drawn);
      for (const { slug, name, number } of marks) {
        expect(name?.replace(DERIVED, ""), `${one} at ${width} px`).toBe(nameOf.get(slug));
        expect(name?.startsWith(`${number}: `), `${one} at ${width} px`).toBe(true);
      }
    }
  }
});

test("the drawing's name for screen readers says how many events it shows", async ({ page }) => {
  const faults = gatherFaults();
  for (const one of [FRONT, TIMELINE]) {
    await page.goto(site.addressOf(one));
    for (const name of await page.locator("svg.timeline").evaluateAll((all) => all.map((svg) => svg.ariaLabel ?? ""))) {
      if (!name.includes(` ${drawn.length} events`)) faults.add(one, `${drawn.length} events are drawn, but: ${name}`);
    }
  }
  expect(faults.told()).toEqual([]);
});

test.describe("with JavaScript off, from the disk", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1440]) {
    test(`every mark of the timeline's drawing lands on its entry, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.addressOf(TIMELINE));
      const marks = await page.locator("svg.timeline:visible a").all();
      expect(marks.length).toBeGreaterThanOrEqual(drawn.length);
      for (const mark of marks) {
        const slug = (await mark.getAttribute("href"))?.split("#")[1] ?? "";
        const number = await numberOn(mark);
        await mark.click();
        await expect(page.locator(":target")).toHaveId(slug);
        await expect(page.locator(":target b")).toHaveText(number);
        await expect(page.locator(":target h3")).toBeInViewport();
      }
    });

    test(`every mark of the front page's drawing lands on its entry of the timeline, at ${width} px`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.addressOf(FRONT));
      const marks = await page.locator("svg.timeline:visible a").all();
      expect(marks.length).toBeGreaterThanOrEqual(drawn.length);
      // Where it leads is looked at beside it: a page that is left and come back to is loaded and drawn twice.
      const there = await context.newPage();
      await there.setViewportSize({ width, height: 900 });
      for (const mark of marks) {
        await mark.click({ trial: true });
        const href = (await mark.getAttribute("href")) ?? "";
        await there.goto(new URL(href, site.addressOf(FRONT)).href);
        expect(there.url()).toMatch(new RegExp(`/${TIMELINE}#`));
        await expect(there.locator(":target b")).toHaveText(await numberOn(mark));
        await expect(there.locator(":target h3")).toBeInViewport();
      }
      const [first] = marks;
      const slug = (await first?.getAttribute("href"))?.split("#")[1] ?? "";
      await first?.click();
      await expect(page).toHaveURL(`${site.addressOf(TIMELINE)}#${slug}`);
    });
  }
});

test("no label of the drawing stands on another, on a mark, on a line or beyond the drawing", async ({ page }) => {
  const faults = gatherFaults();
  for (const one of [FRONT, TIMELINE]) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.locator("svg.timeline:visible").evaluateAll(findLabelFaults);
      faults.add(`${one} at ${width} px`, ...found);
    }
  }
  expect(faults.told()).toEqual([]);
});

test("the labels of the drawing are no smaller than 10 px, and its marks touch no other mark", async ({ page }) => {
  const faults = gatherFaults();
  for (const one of [FRONT, TIMELINE]) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.locator("svg.timeline:visible").evaluateAll((drawings) =>
        (drawings as SVGSVGElement[]).flatMap((drawing) => {
          const scale = drawing.getScreenCTM()?.a ?? 0;
          const size = scale * parseFloat(getComputedStyle(drawing).fontSize);
          const marks = [...drawing.querySelectorAll("a")];
          const boxes = marks.map((mark) => mark.querySelector("rect")?.getBoundingClientRect() ?? new DOMRect());
          const touching = boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map(() => `the mark ${marks[index]?.textContent.trim()} touches another`),
          );
          return size < 10 ? [`labels are ${size.toFixed(1)} px high`, ...touching] : touching;
        }),
      );
      faults.add(`${one} at ${width} px`, ...found);
    }
  }
  expect(faults.told()).toEqual([]);
});

test("the break between the two scales is drawn, and says how many years and days lie on its sides", async ({
  page,
}) => {
  for (const one of [FRONT, TIMELINE]) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const drawing = page.locator("svg.timeline:visible");
      const years = drawing.getByText(/^. \d+ years(?: \d+ months?)?$/);
      const days = drawing.getByText(/^(?:↓ )?\d+ days, /);
      const down = width < WIDE;
      await expect(years).toHaveText(`${down ? "↑" : "←"} 22 years 11 months`);
      await expect(days).toHaveText(down ? "↓ 20 days, 1–20 December 2019" : "20 days, 1–20 December 2019 →");
      const [gap, before, after] = await Promise.all([
        drawing.locator(".break").boundingBox(),
        years.boundingBox(),
        days.boundingBox(),
      ]);
      if (!gap || !before || !after) throw new Error(`${one} at ${width} px: the break or its labels are not drawn`);
      const [at, end, begin] = down
        ? [gap.y + gap.height / 2, before.y + before.height / 2, after.y + after.height / 2]
        : [gap.x + gap.width / 2, before.x + before.width, after.x];
      expect(end, `${one} at ${width} px: the years end before the break`).toBeLessThan(at);
      expect(begin, `${one} at ${width} px: the days begin behind it`).toBeGreaterThan(at);
      expect(Math.max(at - end, begin - at), `${one} at ${width} px: both stand by the break`).toBeLessThan(25);
    }
  }
});
