import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { seeded } from "../unit/seeded.ts";
import { gatherFaults } from "./faults.ts";
import {
  check,
  checkAtOnce,
  fitting,
  readBoxes,
  readCount,
  readShown,
  someBoxes,
  type Box,
  type FilteredEvent,
} from "./filter-boxes.ts";
import { DIST, TIMELINE, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

interface Event extends FilteredEvent {
  date: { first: string };
}

const site = fromDisk();
const { events } = JSON.parse(readFileSync(join(DIST, "data/timeline.json"), "utf8")) as { events: Event[] };
/** The drawing begins with the union treaty. */
const isDrawn = ({ date }: Event): boolean => date.first >= "1997";
const idsOf = (some: readonly Event[]): string[] => some.map(({ id }) => id);
const COMBINATIONS = 20;

/** Checks boxes, by the mouse or at once, and holds what is shown against the filter of the data. */
async function expectFilter(page: Page, boxes: readonly Box[], checkBoxes = check): Promise<void> {
  await checkBoxes(page, boxes);
  const name = boxes.map(({ label }) => label).join(", ");
  const fit = fitting(events, boxes);
  const expected = fit.length === 0 ? events : fit;
  const { entries, marks, nothing } = await readShown(page);
  expect(entries, name).toEqual(idsOf(expected));
  expect([...new Set(marks.map(({ slug }) => slug))].sort(), `${name}: the drawing`).toEqual(
    idsOf(expected.filter(isDrawn)).sort(),
  );
  expect(nothing, `${name}: words that nothing fits`).toBe(fit.length === 0);
}

test.describe("with JavaScript off, from the disk", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1440]) {
    test(`each box alone shows the events of the data, and counts them, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.addressOf(TIMELINE));
      const boxes = await readBoxes(page);
      expect(new Set(boxes.map(({ group }) => group))).toEqual(new Set(["who", "kind", "told"]));
      for (const box of boxes) {
        expect(box.count, box.label).toBe(fitting(events, [box]).length);
        await expectFilter(page, [box]);
      }
      await check(page, []);
      expect((await readShown(page)).entries).toEqual(idsOf(events));
    });

    test(`${COMBINATIONS} combinations of boxes show the events of the data, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.addressOf(TIMELINE));
      const boxes = await readBoxes(page);
      const random = seeded(width);
      const combinations = Array.from({ length: COMBINATIONS }, () => someBoxes(boxes, random));
      const sizes = combinations.map((some) => fitting(events, some).length);
      expect(sizes.filter((size) => size > 0 && size < events.length).length).toBeGreaterThan(COMBINATIONS / 2);
      for (const some of combinations) await expectFilter(page, some, checkAtOnce);
    });
  }

  test("where nothing fits, everything is shown, and words say so", async ({ page }) => {
    await page.goto(site.addressOf(TIMELINE));
    const boxes = await readBoxes(page);
    const empty = boxes
      .filter(({ group }) => group === "who")
      .flatMap((who) => boxes.filter(({ group }) => group === "kind").map((kind) => [who, kind]))
      .filter((pair) => fitting(events, pair).length === 0);
    expect(empty.length).toBeGreaterThan(3);
    for (const pair of empty.slice(0, 4)) await expectFilter(page, pair);
    await expect(page.locator(".nothing")).toHaveText("No event fits all of this, so every event is shown.");
    expect(await readCount(page)).toBe(`${events.length} of ${events.length} events shown.`);
  });

  test("the count that CSS makes is that of the data, and reaches a screen reader", async ({ page }) => {
    await page.goto(site.addressOf(TIMELINE));
    const boxes = await readBoxes(page);
    const random = seeded(7);
    for (const some of [...boxes.map((box) => [box]), ...Array.from({ length: 8 }, () => someBoxes(boxes, random))]) {
      const { length } = fitting(events, some);
      if (length === 0) continue;
      await checkAtOnce(page, some);
      expect(await readCount(page)).toBe(`${length} of ${events.length} events shown.`);
    }
  });

  test("an entry that the address names is shown, whatever is filtered: it says why, and is not counted", async ({
    page,
  }) => {
    await page.goto(site.addressOf(TIMELINE));
    const [box] = (await readBoxes(page)).filter(({ group }) => group === "told");
    expect(box).toBeDefined();
    const hidden = events.find((event) => box !== undefined && isDrawn(event) && fitting([event], [box]).length === 0);
    if (box === undefined || hidden === undefined) throw new Error("every event is told by the article");
    await page.goto(`${site.addressOf(TIMELINE)}#${hidden.id}`);
    await check(page, [box]);
    const told = fitting(events, [box]);
    const { entries } = await readShown(page);
    expect(entries).toEqual(idsOf(events.filter((event) => event === hidden || told.includes(event))));
    expect(await readCount(page)).toBe(`${told.length} of ${events.length} events shown.`);
    const why = (id: string): Promise<string> =>
      page.locator(`[id="${id}"]`).evaluate((entry) => getComputedStyle(entry, "::before").content);
    expect(await why(hidden.id)).toBe('"Shown because you followed a link to it"');
    for (const { id } of told) expect(await why(id)).toBe("none");
    await expect(page.locator(`[id="${hidden.id}"] .claim`).first()).toBeVisible();
  });

  test("only what the article says: no background is left in the entries, and nothing else is lost", async ({
    page,
  }) => {
    await page.goto(site.addressOf(TIMELINE));
    const boxes = (await readBoxes(page)).filter(({ group }) => group === "told");
    const quoted = await page.locator(".entry .row:not(.background, .background *, .mixed *) q").count();
    expect(quoted).toBeGreaterThan(20);
    await check(page, boxes);
    await expect(
      page.locator(".entry .background:visible, .entry .mixed:visible, .entry .reference:visible"),
    ).toHaveCount(0);
    const toldIds = idsOf(fitting(events, boxes));
    const shown = await page.locator(".entry q:visible").evaluateAll((all) => all.map((q) => q.closest("li[id]")?.id));
    expect(new Set(shown)).toEqual(new Set(toldIds));
  });

  test("“Show all” and a visit anew clear every box", async ({ page }) => {
    await page.goto(site.addressOf(TIMELINE));
    const boxes = await readBoxes(page);
    await check(page, boxes.slice(0, 1));
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page.locator(".filters input:checked")).toHaveCount(0);
    expect((await readShown(page)).entries).toEqual(idsOf(events));
  });

  test("printed, every event is there, whatever is filtered", async ({ page }) => {
    await page.goto(site.addressOf(TIMELINE));
    await check(page, (await readBoxes(page)).slice(0, 1));
    await page.emulateMedia({ media: "print" });
    const { entries, nothing } = await readShown(page);
    expect(entries).toEqual(idsOf(events));
    expect(nothing).toBe(false);
    await expect(page.locator("details.filters, .shown").filter({ visible: true })).toHaveCount(0);
  });

  /** What an older browser does not know, and the same as something that no browser knows. */
  const older = [
    { name: ":has()", known: ":has(", unknown: ":x-has(" },
    { name: "nested rules", known: "selector(&)", unknown: "selector(:x-nested)" },
  ];
  for (const { name, known, unknown } of older) {
    test(`a browser that does not know ${name} shows every event, no box, and says so`, async ({ page }) => {
      const html = readFileSync(join(DIST, TIMELINE), "utf8");
      expect(html).toContain(known);
      // Its policy would not let a changed sheet through.
      const free = html.replace(/<meta http-equiv=Content-Security-Policy [^>]*>/, "");
      await page.setContent(free.replaceAll(known, unknown));
      await page.locator("details.filters summary").click();
      await expect(page.locator(".filters input").filter({ visible: true })).toHaveCount(0);
      await expect(page.locator(".cannot")).toBeVisible();
      expect((await readShown(page)).entries).toEqual(idsOf(events));
    });
  }
});

test("the keyboard alone opens the filters, reaches each box in order, sets it and clears it", async ({ page }) => {
  await page.goto(site.addressOf(TIMELINE));
  const boxes = await readBoxes(page);
  await page.locator("details.filters summary").focus();
  await page.keyboard.press("Enter");
  const faults = gatherFaults();
  for (const box of boxes) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      return { id: element?.id, ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    if (focused.id !== box.id) faults.add(box.label, `the focus is on ${focused.id}`);
    if (!focused.ring) faults.add(box.label, "its focus is not seen");
    await page.keyboard.press("Space");
    const fit = fitting(events, [box]);
    if ((await readShown(page)).entries.join() !== idsOf(fit).join()) faults.add(box.label, "shows other events");
    const inView = await page.evaluate(() => {
      const element = document.activeElement;
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    if (!inView) faults.add(box.label, "something covers it");
    await page.keyboard.press("Space");
  }
  expect(faults.told()).toEqual([]);
  expect((await readShown(page)).entries).toEqual(idsOf(events));
});

test("the boxes are 24 px apart or more, with names that a screen reader says with their group", async ({ page }) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.addressOf(TIMELINE));
    await check(page, []);
    const labels = await page.locator(".filters label").evaluateAll((all) =>
      all.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    for (const { left, right, top, bottom } of labels) {
      expect(bottom - top, `${width} px`).toBeGreaterThanOrEqual(24);
      expect(right, `${width} px`).toBeLessThanOrEqual(width);
      expect(left, `${width} px`).toBeGreaterThanOrEqual(0);
    }
  }
  await expect(page.getByRole("group", { name: "Who" }).getByRole("checkbox")).not.toHaveCount(0);
  await expect(page.getByRole("group", { name: "Kind" }).getByRole("checkbox")).not.toHaveCount(0);
  await expect(page.getByRole("group", { name: "Source" }).getByRole("checkbox")).toHaveCount(1);
});
