import { findBeyondEdge } from "./beyond-edge.ts";
import { findOverlaps, readLines } from "./lines-of-text.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const WIDTHS = [320, 390, 768, 1100, 1440, 1600];
const HEIGHT = 900;
/** From here on the evidence stands in a column of its own. */
const WIDE = 1440;

const site = fromDisk();

test("no page scrolls sideways or loses anything at its edge, from 320 to 1,600 px", async ({ page }) => {
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      expect.soft(await page.evaluate(findBeyondEdge), `${one} at ${width} px`).toEqual([]);
    }
  }
});

test("no line of text stands on another, from 320 to 1,600 px", async ({ page }) => {
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const lines = await page.evaluate(readLines);
      expect(lines.length).toBeGreaterThan(4);
      expect.soft(findOverlaps(lines), `${one} at ${width} px`).toEqual([]);
    }
  }
});

test("a reader's own text spacing (WCAG 1.4.12) cuts, covers and pushes out nothing at 320 px", async ({ page }) => {
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
    expect.soft(await page.evaluate(findBeyondEdge), one).toEqual([]);
    expect.soft(findOverlaps(await page.evaluate(readLines)), one).toEqual([]);
    const cut = await page.locator("body *:not(.skip)").evaluateAll((all) =>
      all
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow) && !(element instanceof SVGElement))
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
          return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect.soft(cut, one).toEqual([]);
  }
});

test("in the wide layout no note of evidence runs into the next", async ({ page }) => {
  await page.setViewportSize({ width: WIDE, height: HEIGHT });
  let counted = 0;
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const notes = await page.locator(".notes:visible").evaluateAll((all) =>
      all.map((note) => {
        const { top, bottom, left } = note.getBoundingClientRect();
        return { top, bottom, left, says: note.textContent.slice(0, 40) };
      }),
    );
    counted += notes.length;
    notes.slice(1).forEach((note, index) => {
      const before = notes[index];
      if (before === undefined) return;
      expect.soft(note.left, `${one}: “${note.says}” stands in the column of evidence`).toBeCloseTo(before.left, 0);
      expect.soft(note.top, `${one}: “${note.says}” begins below “${before.says}”`).toBeGreaterThanOrEqual(before.bottom);
    });
  }
  expect(counted).toBeGreaterThan(200);
});

test("in the wide layout evidence begins within a line of its claim", async ({ page }) => {
  await page.setViewportSize({ width: WIDE, height: HEIGHT });
  let counted = 0;
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const pairs = await page.locator(".row:has(> .notes)").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const firstLine = (element: Element): DOMRect | undefined => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()].find((box) => box.width > 1);
        };
        const notes = row.querySelector(":scope > .notes");
        const claim = [...row.children].find((child) => !child.matches(".label, .notes"));
        if (!notes || !claim) return [];
        const [from, to] = [firstLine(notes), firstLine(claim)];
        const line = parseFloat(getComputedStyle(claim).lineHeight);
        if (!from || !to) return [];
        return [{ says: claim.textContent.slice(0, 40), off: from.top - to.top, line, right: from.left - to.left }];
      }),
    );
    counted += pairs.length;
    for (const { says, off, line, right } of pairs) {
      expect.soft(Math.abs(off), `${one}: “${says}”`).toBeLessThanOrEqual(line);
      expect.soft(right, `${one}: “${says}” has its evidence at its right`).toBeGreaterThan(0);
    }
  }
  expect(counted).toBeGreaterThan(200);
});

test("no sentence runs into the next for want of a space", async ({ page }) => {
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const text = await page.locator("body").innerText();
    const joined = text.match(/.{0,30}(?:\p{Ll}[.;:,]\p{Lu}|[’\p{Ll}][;,]\p{Ll}).{0,30}/gu) ?? [];
    expect.soft(joined, one).toEqual([]);
  }
});
