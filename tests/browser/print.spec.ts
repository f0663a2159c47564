import { findBeyondEdge } from "./beyond-edge.ts";
import { findBrokenWords } from "./broken-words.ts";
import { gatherFaults } from "./faults.ts";
import { findOverlaps, readLines } from "./lines-of-text.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();

/** Sheets with their width less the margins that print.css sets (16 mm each), in CSS pixels. */
const SHEETS = [
  { format: "A4", width: Math.round(((210 - 32) / 25.4) * 96) },
  { format: "Letter", width: Math.round(((215.9 - 32) / 25.4) * 96) },
] as const;

for (const { format, width } of SHEETS) {
  test.describe(`on ${format}`, () => {
    test.use({ viewport: { width, height: 1000 } });

    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ media: "print" });
    });

    test("no page has anything wider than the sheet", async ({ page }) => {
      const faults = gatherFaults();
      for (const one of everyPage) {
        await page.goto(site.addressOf(one));
        faults.add(one, ...(await page.evaluate(findBeyondEdge)));
      }
      expect(faults.told()).toEqual([]);
    });

    test("no line stands on another, no word is broken, and text has at least half the sheet", async ({ page }) => {
      const faults = gatherFaults();
      for (const one of everyPage) {
        await page.goto(site.addressOf(one));
        faults.add(one, ...findOverlaps(await page.evaluate(readLines)));
        faults.add(one, ...(await page.evaluate(findBrokenWords)));
        const narrow = await page.locator(".row > :not(.label), h1, h2, h3").evaluateAll((all) =>
          all
            .filter((block) => block.checkVisibility() && block.getBoundingClientRect().width < innerWidth / 2)
            .map((block) => {
              const width = Math.round(block.getBoundingClientRect().width);
              return `${block.localName} “${block.textContent.trim().slice(0, 40)}” has ${width} px of ${innerWidth}`;
            }),
        );
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
