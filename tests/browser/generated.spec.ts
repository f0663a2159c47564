import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildPages, copyProject } from "../copied-project.ts";
import { writeContent } from "../generated/content.ts";
import { seeded } from "../unit/seeded.ts";
import { findBeyondEdge } from "./beyond-edge.ts";
import { gatherFaults } from "./faults.ts";
import {
  checkAtOnce,
  fitting,
  readBoxes,
  readCount,
  readShown,
  someBoxes,
  type FilteredEvent,
} from "./filter-boxes.ts";
import { findLabelFaults } from "./labels.ts";
import { readLines } from "./lines-of-text.ts";
import { TIMELINE, fromDisk, type Transport } from "./pages.ts";
import { MARGIN, SHEETS, layOnSheet } from "./sheets.ts";
import { expect, test } from "./site-test.ts";

/** Numbers of events, from which a site is generated and built: one page up to 199, parts from 200 on. */
const SIZES = [1, 32, 200, 2000] as const;
const WIDTHS = [320, 390, 768, 1440];
/** The tint behind a quotation may reach into the margin of a sheet by its padding. */
const TINT = 4;

interface Event extends FilteredEvent {
  number: number;
  title: string;
  page: string;
  date: { edtf: string; last: string };
}

/** A generated site as it was built. */
interface Generated {
  site: Transport;
  events: Event[];
  /** The timeline and its parts. */
  pages: string[];
  remove(): void;
}

function generate(size: number): Generated {
  const content = mkdtempSync(join(tmpdir(), "verbatim-content-"));
  writeContent(content, { events: size, seed: size });
  const project = copyProject(content);
  const remove = (): void => [content, project].forEach((folder) => rmSync(folder, { recursive: true }));
  const dist = buildPages(project);
  const { events } = JSON.parse(readFileSync(join(dist, "data/timeline.json"), "utf8")) as { events: Event[] };
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => /^timeline[./].*\.html$|^timeline\.html$/.test(name))
    .sort();
  return { site: fromDisk(dist), events, pages, remove };
}

const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id);
const isDrawn = ({ date }: Event): boolean => date.last >= "1997";

/** A part that lies wholly before the drawing begins has none. */
const isDrawnOn = ({ events, pages }: Generated, page: string): boolean =>
  events.some(
    (event) => isDrawn(event) && (event.page.startsWith(`${page}#`) || (pages.length > 1 && page === TIMELINE)),
  );

/** Some pages of a long timeline: the summary, and parts from its beginning, its middle and its end. */
const sample = (pages: readonly string[]): string[] => {
  const parts = pages.filter((one) => one !== TIMELINE);
  const some = [0, 0.3, 0.6, 1].map((share) => parts[Math.floor(share * (parts.length - 1))]);
  return [...new Set([TIMELINE, ...some])].filter((one) => one !== undefined);
};

/** From so many events on a site is parted; one of ten times as many has more parts, and none that is of another sort. */
const PARTED = 200;

/** Every page of a short timeline; of a long one the summary, and every third part. */
const spread = (pages: readonly string[]): string[] =>
  pages.length < 20 ? [...pages] : pages.filter((one, index) => one === TIMELINE || index % 3 === 0);

/** What stands on something else, or beyond its edge, on the open page. */
const findFaults = async (page: Page, margin: number): Promise<string[]> => [
  ...(await page.evaluate(findBeyondEdge, margin)),
  ...(await page.locator("svg.timeline:visible").evaluateAll(findLabelFaults)),
  ...(await page.evaluate(readLines)).overlaps,
];

for (const size of SIZES) {
  test.describe(`a generated timeline of ${size} ${size === 1 ? "event" : "events"}`, () => {
    test.describe.configure({ mode: "default" });
    let generated: Generated;
    test.beforeAll(() => {
      generated = generate(size);
    });
    test.afterAll(() => generated.remove());

    test("has each event once, in order of time, on the page that its address names", async ({ page }) => {
      const { site, events, pages } = generated;
      expect(events.map(({ number }) => number)).toEqual(Array.from({ length: size }, (_, index) => index + 1));
      expect(pages.length > 1, "parted from 200 events on").toBe(size >= 200);
      const parts = [...new Set(events.map((event) => event.page.split("#")[0] ?? ""))];
      expect(parts.toSorted()).toEqual(pages.length > 1 ? pages.filter((one) => one !== TIMELINE) : [TIMELINE]);
      for (const part of parts) {
        await page.goto(site.addressOf(part));
        const shown = await page.locator(".entry").evaluateAll((all) => all.map((entry) => entry.id));
        expect(shown, part).toEqual(idsOf(events.filter((event) => event.page.startsWith(`${part}#`))));
      }
    });

    test("has every event in the drawing, by itself or in a count, and from the summary a way to each part", async ({
      page,
    }) => {
      const { site, events, pages } = generated;
      const titles = new Map(events.map(({ id, number, title }) => [id, `${number}: ${title}`]));
      for (const one of [...new Set([pages.at(0), pages.at(-2), TIMELINE])].filter((name) => name !== undefined)) {
        await page.goto(site.addressOf(one));
        const own = one === TIMELINE ? events : events.filter((event) => event.page.startsWith(`${one}#`));
        const drawn = own.filter(isDrawn);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const marks = await page.locator("svg.timeline:visible a").evaluateAll((all) =>
            all.map((mark) => ({
              slug: mark.getAttribute("href")?.split("#")[1] ?? "",
              name: mark.querySelector("title")?.textContent.trim() ?? "",
              count: Number(/^×(\d+)$/.exec(mark.querySelector("text")?.textContent.trim() ?? "")?.[1] ?? 1),
            })),
          );
          for (const { slug, name, count } of marks.filter((mark) => mark.count === 1)) {
            expect(name, `${one} at ${width} px: ${slug}, ${count}`).toBe(titles.get(slug));
          }
          const total = marks.reduce((sum, { count }) => sum + count, 0);
          const alone = new Set(marks.map(({ slug }) => slug)).size;
          const twice = drawn.filter(({ date }) => date.edtf.startsWith("{")).length;
          expect(total, `${one} at ${width} px`).toBeGreaterThanOrEqual(drawn.length);
          expect(total, `${one} at ${width} px`).toBeLessThanOrEqual(drawn.length + twice);
          expect(alone, `${one} at ${width} px`).toBeLessThanOrEqual(drawn.length);
        }
      }
      await page.goto(site.addressOf(TIMELINE));
      const ways = await page.locator("main ol a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      if (pages.length > 1) {
        expect(ways.toSorted()).toEqual(pages.filter((one) => one !== TIMELINE));
      }
    });

    test("has no label on another and scrolls nowhere sideways, from 320 to 1,440 px", async ({ page }) => {
      test.slow();
      const faults = gatherFaults();
      for (const one of spread(generated.pages)) {
        await page.goto(generated.site.addressOf(one));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await expect(page.locator("svg.timeline:visible"), one).toHaveCount(isDrawnOn(generated, one) ? 1 : 0);
          faults.add(`${one} at ${width} px`, ...(await findFaults(page, 0)));
        }
      }
      expect(faults.told()).toEqual([]);
    });

    test("has a drawing that fits on one sheet", async ({ page }) => {
      for (const { format, width, room } of SHEETS.filter((sheet) => sheet.format !== "A5")) {
        await page.setViewportSize({ width, height: 1000 });
        for (const one of sample(generated.pages).filter((page) => isDrawnOn(generated, page))) {
          await layOnSheet(page, generated.site.addressOf(one));
          const height = await page
            .locator("figure")
            .first()
            .evaluate((figure) => figure.getBoundingClientRect().height);
          expect(height, `${one} on ${format}`).toBeLessThan(room);
        }
      }
    });

    if (size > PARTED) return;

    test("stands the same in dark colours, and as clear on A4 and Letter", async ({ page }) => {
      test.slow();
      const faults = gatherFaults();
      await page.emulateMedia({ colorScheme: "dark" });
      for (const one of sample(generated.pages)) {
        await page.goto(generated.site.addressOf(one));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          faults.add(`${one} at ${width} px, dark`, ...(await findFaults(page, 0)));
        }
      }
      for (const { format, width } of SHEETS.filter((sheet) => sheet.format !== "A5")) {
        await page.setViewportSize({ width, height: 1000 });
        for (const one of sample(generated.pages)) {
          await layOnSheet(page, generated.site.addressOf(one));
          faults.add(`${one} on ${format}`, ...(await findFaults(page, MARGIN - TINT)));
        }
      }
      expect(faults.told()).toEqual([]);
    });

    test("shows the events that fit the boxes, and no number on a mark that stands for several", async ({ page }) => {
      test.slow();
      const random = seeded(size);
      for (const one of sample(generated.pages)) {
        await page.goto(generated.site.addressOf(one));
        const own = generated.events.filter((event) => event.page.startsWith(`${one}#`));
        const boxes = await readBoxes(page);
        const parted = generated.pages.length > 1 && one === TIMELINE;
        expect(boxes.length > 0, `${one} has boxes`).toBe(size > 1 && own.length > 1 && !parted);
        const combinations = boxes.length === 0 ? [] : Array.from({ length: 12 }, () => someBoxes(boxes, random));
        for (const some of [...boxes.map((box) => [box]), ...combinations]) {
          await checkAtOnce(page, some);
          const name = `${one}: ${some.map(({ label }) => label).join(", ")}`;
          const fit = fitting(own, some);
          const expected = fit.length === 0 ? own : fit;
          const { entries, marks, nothing } = await readShown(page);
          expect(entries, name).toEqual(idsOf(expected));
          expect(nothing, name).toBe(fit.length === 0);
          const single = marks.filter((mark) => !mark.cluster).map(({ slug }) => slug);
          expect(
            single.filter((slug) => !idsOf(expected).includes(slug)),
            name,
          ).toEqual([]);
          const numbered = marks.filter((mark) => mark.cluster && mark.numbered).length;
          if (fit.length > 0) {
            expect(numbered, name).toBe(0);
            expect(await readCount(page), name).toMatch(
              new RegExp(`^${fit.length} of ${own.length} events? shown\\.$`),
            );
          }
        }
      }
    });
  });
}
