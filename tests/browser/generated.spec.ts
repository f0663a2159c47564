import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildProject, copyProject } from "../copied-project.ts";
import { writeContent } from "../generated/content.ts";
import { seeded } from "../unit/seeded.ts";
import { findBeyondEdge } from "./beyond-edge.ts";
import { gatherFaults } from "./faults.ts";
import { check, fitting, readBoxes, readCount, readShown, someBoxes, type FilteredEvent } from "./filter-boxes.ts";
import { findLabelFaults } from "./labels.ts";
import { findOverlaps, readLines } from "./lines-of-text.ts";
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
  page: string;
  date: { first: string };
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
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(output);
  const dist = join(project, "dist");
  const { events } = JSON.parse(readFileSync(join(dist, "data/timeline.json"), "utf8")) as { events: Event[] };
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => /^timeline[./].*\.html$|^timeline\.html$/.test(name))
    .sort();
  return { site: fromDisk(dist), events, pages, remove };
}

const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id);
const isDrawn = ({ date }: Event): boolean => date.first >= "1997";

/** What stands on something else, or beyond its edge, on the open page. */
const findFaults = async (page: Page, margin: number): Promise<string[]> => [
  ...(await page.evaluate(findBeyondEdge, margin)),
  ...(await page.locator("svg.timeline:visible").evaluateAll(findLabelFaults)),
  ...findOverlaps(await page.evaluate(readLines)),
];

for (const size of SIZES) {
  test.describe(`a generated timeline of ${size} ${size === 1 ? "event" : "events"}`, () => {
    test.describe.configure({ mode: "default" });
    let generated: Generated;
    test.beforeAll(() => {
      generated = generate(size);
    });
    test.afterAll(() => generated.remove());

    for (const colorScheme of ["light", "dark"] as const) {
      test(`has no label on another and scrolls nowhere sideways, from 320 to 1,440 px, ${colorScheme}`, async ({
        page,
      }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        const faults = gatherFaults();
        for (const one of generated.pages) {
          await page.goto(generated.site.addressOf(one));
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            await expect(page.locator("svg.timeline:visible")).toHaveCount(1);
            faults.add(`${one} at ${width} px`, ...(await findFaults(page, 0)));
          }
        }
        expect(faults.told()).toEqual([]);
      });
    }
  });
}
