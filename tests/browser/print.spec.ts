import type { Page } from "@playwright/test";
import { findBeyondEdge } from "./beyond-edge.ts";
import { findBrokenWords } from "./broken-words.ts";
import { gatherFaults } from "./faults.ts";
import { findOverlaps, readLines } from "./lines-of-text.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();

const PX_PER_MM = 96 / 25.4;
/** The margin that print.css keeps at the sides. */
const MARGIN = 16 * PX_PER_MM;
/** The tint behind a quotation may reach into the margin by its padding: nothing is cut off there. */
const TINT = 4;

/** Sheets, in CSS pixels. A media query sees the whole sheet, margins and all. */
const SHEETS = [
  { format: "A4", width: Math.round(210 * PX_PER_MM) },
  { format: "Letter", width: Math.round(215.9 * PX_PER_MM) },
  { format: "A5", width: Math.round(148 * PX_PER_MM) },
] as const;

/** Opens a page as it would lie on a sheet: the viewport is the sheet. */
async function layOnSheet(page: Page, one: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.goto(site.addressOf(one));
  await page.evaluate((margin) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { margin-inline: ${margin}px }`);
    document.adoptedStyleSheets = [sheet];
  }, MARGIN);
}

for (const { format, width } of SHEETS) {
  test.describe(`on ${format}`, () => {
    test.use({ viewport: { width, height: 1000 } });

    test("no page has anything wider than the sheet", async ({ page }) => {
      const faults = gatherFaults();
      for (const one of everyPage) {
        await layOnSheet(page, one);
        faults.add(one, ...(await page.evaluate(findBeyondEdge, MARGIN - TINT)));
      }
      expect(faults.told()).toEqual([]);
    });

    test("no line stands on another, no word is broken, and text has at least half the sheet", async ({ page }) => {
      const faults = gatherFaults();
      for (const one of everyPage) {
        await layOnSheet(page, one);
        faults.add(one, ...findOverlaps(await page.evaluate(readLines)));
        faults.add(one, ...(await page.evaluate(findBrokenWords)));
        const narrow = await page.locator(".row > :not(.label), h1, h2, h3").evaluateAll((all) => {
          const room = document.body.getBoundingClientRect().width;
          return all
            .map((block) => ({ block, width: block.getBoundingClientRect().width }))
            .filter(({ block, width }) => block.checkVisibility() && width < room / 2)
            .map(({ block, width }) => {
              const name = [block.localName, ...block.classList].join(".");
              return `${name} has ${width.toFixed()} px of ${room.toFixed()}`;
            });
        });
        faults.add(one, ...narrow);
      }
      expect(faults.told()).toEqual([]);
    });
  });
}

test("every page prints to PDF", async ({ page }) => {
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString("latin1"), one).toBe("%PDF-");
    expect(pdf.length, one).toBeGreaterThan(5_000);
  }
});

test("ink on paper: dark on white, whatever the reader's colour scheme", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const { color, backgroundColor } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect({ color, backgroundColor }, one).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
  }
});
