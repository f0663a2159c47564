import { findBeyondEdge } from "./beyond-edge.ts";
import { findBrokenWords } from "./broken-words.ts";
import { gatherFaults } from "./faults.ts";
import { readLines } from "./lines-of-text.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { MARGIN, SHEETS, layOnSheet } from "./sheets.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();

/** The tint behind a quotation may reach into the margin by its padding: nothing is cut off there. */
const TINT = 4;

/** Runs in the page: blocks of text that have less than half of the sheet. */
const narrowOf = (all: readonly Element[]): string[] => {
  const room = document.body.getBoundingClientRect().width;
  return all
    .map((block) => ({ block, width: block.getBoundingClientRect().width }))
    .filter(({ block, width }) => block.checkVisibility() && width < room / 2)
    .map(({ block, width }) => {
      const name = [block.localName, ...block.classList].join(".");
      return `${name} has ${width.toFixed()} px of ${room.toFixed()}`;
    });
};

for (const { format, width } of SHEETS) {
  test.describe(`on ${format}`, () => {
    // One walk over all pages finds what both tests ask for: to lay a page out takes longer than to look at it.
    test.describe.configure({ mode: "default" });
    const [wide, unclear] = [gatherFaults(), gatherFaults()];

    test.beforeAll(async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 1000 } });
      for (const one of everyPage) {
        await layOnSheet(page, site.addressOf(one));
        wide.add(one, ...(await page.evaluate(findBeyondEdge, MARGIN - TINT)));
        unclear.add(one, ...(await page.evaluate(readLines)).overlaps, ...(await page.evaluate(findBrokenWords)));
        const blocks = page.locator(".row > :not(.label):not(td *), h1, h2, h3");
        unclear.add(one, ...(await blocks.evaluateAll(narrowOf)));
      }
      await page.close();
    });

    test("no page has anything wider than the sheet", () => {
      expect(wide.told()).toEqual([]);
    });

    test("no line stands on another, no word is broken, and text has at least half the sheet", () => {
      expect(unclear.told()).toEqual([]);
    });
  });
}

/** So much of a sheet has a cell of the table of positions at least. */
const CELL = 1 / 4;

test("on A4 and Letter the positions are a table with room in its cells, on A5 lists", async ({ page }) => {
  for (const { format, width } of SHEETS) {
    await page.setViewportSize({ width, height: 1000 });
    for (const one of everyPage.filter((page) => page.startsWith("briefs/"))) {
      await layOnSheet(page, site.addressOf(one));
      const cells = await page.locator("td:has(.row)").evaluateAll((all) =>
        all.map((cell) => ({
          share: cell.getBoundingClientRect().width / document.body.getBoundingClientRect().width,
          display: getComputedStyle(cell).display,
        })),
      );
      expect(cells.length, one).toBeGreaterThan(5);
      for (const { share, display } of cells) {
        expect(display, `${one} on ${format}`).toBe(format === "A5" ? "block" : "table-cell");
        expect(share, `${one} on ${format}`).toBeGreaterThan(CELL);
      }
    }
  }
});

test("on paper every claim has its short id, as data/verification.json lists it, beside the number of its sentence", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  const faults = gatherFaults();
  let counted = 0;
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const claims = await page.locator(".claim").evaluateAll((all) =>
      all.map((claim) => {
        // In an entry of the timeline the number of the entry comes from its place in the list.
        const entry = claim.closest<HTMLLIElement>(".entry");
        const printed = getComputedStyle(claim, "::after")
          .content.replace("counter(list-item)", `${entry?.value}`)
          .replaceAll('"', "")
          .replace(/\s/g, "");
        const number = claim.querySelector("sup");
        const row = claim.closest(".row");
        return {
          id: `${entry ? `${entry.value}.` : ""}${claim.getAttribute("data-id")}`,
          printed,
          numberGone: number === null || !number.checkVisibility(),
          sentences: [...(row?.querySelectorAll(".quoted") ?? [])].map(
            (quoted) => quoted.querySelector(".label a")?.textContent ?? "",
          ),
        };
      }),
    );
    counted += claims.length;
    for (const { id, printed, numberGone, sentences } of claims) {
      if (id === "" || printed !== id) faults.add(one, `claim ${id} is printed as “${printed}”`);
      if (!numberGone) faults.add(one, `claim ${id} keeps its number of the screen`);
      if (!sentences.every((name) => /^(?:s\d+|headline|heading)$/.test(name))) {
        faults.add(one, `claim ${id} lacks the number of its sentence`);
      }
    }
  }
  expect(counted).toBeGreaterThan(250);
  expect(faults.told()).toEqual([]);
});

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
