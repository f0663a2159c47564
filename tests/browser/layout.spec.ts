import { findBeyondEdge } from "./beyond-edge.ts";
import { findBrokenWords } from "./broken-words.ts";
import { gatherFaults } from "./faults.ts";
import { readLines } from "./lines-of-text.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const WIDTHS = [320, 390, 768, 1100, 1120, 1440, 1600];
/** Widths at which the evidence stands in a column of its own. */
const WIDE = [1120, 1440];
const HEIGHT = 900;

const site = fromDisk();

/** Runs in the page: where each note of evidence stands. */
const notesOf = (all: readonly Element[]) =>
  all.map((note) => {
    const { top, bottom, left } = note.getBoundingClientRect();
    return { top, bottom, left, says: note.textContent.slice(0, 40) };
  });

/** Runs in the page: whether what stands beside each claim is level with it. */
const pairsOf = (rows: readonly Element[]) =>
  rows.map((row) => {
    const lineOf = (element: Element | null | undefined): DOMRect | undefined => {
      if (!element) return undefined;
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].find((box) => box.width > 1);
    };
    const claim = [...row.children].find((child) => !child.matches(".label, .notes"));
    const [note, text] = [lineOf(row.querySelector(":scope > .notes")), lineOf(claim)];
    const line = claim ? parseFloat(getComputedStyle(claim).lineHeight) : 0;
    const beside = note && text && Math.abs(note.top - text.top) <= line && note.left > text.left;
    const empty = row.querySelector(":scope > .notes")?.textContent.trim() === "";
    return { says: row.textContent.trim().slice(0, 60), beside: beside === true, empty };
  });

test.describe("at every width", () => {
  // One walk over all pages finds what each of the tests asks for: to lay a page out takes longer than to look at it.
  test.describe.configure({ mode: "default" });
  const [edges, lines, notes, pairs] = [gatherFaults(), gatherFaults(), gatherFaults(), gatherFaults()];
  const counted = { fewestLines: Infinity, notes: 0, pairs: 0 };

  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage();
    for (const one of everyPage) {
      await page.goto(site.addressOf(one));
      for (const width of WIDTHS) {
        const where = `${one} at ${width} px`;
        await page.setViewportSize({ width, height: HEIGHT });
        edges.add(where, ...(await page.evaluate(findBeyondEdge, 0)));
        const read = await page.evaluate(readLines);
        counted.fewestLines = Math.min(counted.fewestLines, read.lines);
        lines.add(where, ...read.overlaps, ...(await page.evaluate(findBrokenWords)));
        if (!WIDE.includes(width)) continue;
        const standing = await page.locator(".notes:visible:not(td .notes)").evaluateAll(notesOf);
        counted.notes += standing.length;
        standing.slice(1).forEach((note, index) => {
          const before = standing[index];
          if (before === undefined) return;
          if (Math.abs(note.left - before.left) > 1) notes.add(where, `“${note.says}” stands in no column of notes`);
          if (note.top < before.bottom) notes.add(where, `“${note.says}” begins before “${before.says}” ends`);
        });
        const rows = await page.locator(".row:has(> .notes):not(td .row)").evaluateAll(pairsOf);
        counted.pairs += rows.length;
        for (const { says, beside, empty } of rows) {
          if (empty) pairs.add(where, `“${says}” has an empty note beside it`);
          else if (!beside) pairs.add(where, `“${says}” is not level with its evidence`);
        }
      }
    }
    await page.close();
  });

  test("no page scrolls sideways or loses anything at its edge, from 320 to 1,600 px", () => {
    expect(edges.told()).toEqual([]);
  });

  test("no line of text stands on another and no word is broken, from 320 to 1,600 px", () => {
    expect(counted.fewestLines).toBeGreaterThan(4);
    expect(lines.told()).toEqual([]);
  });

  test("in the wide layout no note of evidence runs into the next", () => {
    expect(counted.notes).toBeGreaterThan(400);
    expect(notes.told()).toEqual([]);
  });

  test("in the wide layout evidence begins at the right of its claim, within a line of it", () => {
    expect(counted.pairs).toBeGreaterThan(400);
    expect(pairs.told()).toEqual([]);
  });
});

test("a reader's own text spacing (WCAG 1.4.12) cuts, covers and pushes out nothing at 320 px", async ({ page }) => {
  const faults = gatherFaults();
  await page.setViewportSize({ width: 320, height: HEIGHT });
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    });
    const cut = await page.locator("body *:not(.skip, svg *)").evaluateAll((all) =>
      all
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
          return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        })
        .map((element) => `cut: ${element.outerHTML.slice(0, 80)}`),
    );
    faults.add(one, ...cut, ...(await page.evaluate(findBeyondEdge, 0)));
    faults.add(one, ...(await page.evaluate(readLines)).overlaps);
  }
  expect(faults.told()).toEqual([]);
});

test("no sentence runs into the next for want of a space", async ({ opened }) => {
  const faults = gatherFaults();
  for (const one of everyPage) {
    const page = await opened(one);
    const text = await page.locator("body").innerText();
    // "Belarus.The", "source’s,with"; but not "nacburo.com" or "s15".
    faults.add(one, ...(text.match(/.{0,30}(?:\p{Ll}[.;:,]\p{Lu}|\p{Ll}[;,]\p{Ll}).{0,20}/gu) ?? []));
  }
  expect(faults.told()).toEqual([]);
});
