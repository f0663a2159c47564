import type { Page } from "@playwright/test";

const PX_PER_MM = 96 / 25.4;
/** The margins that print.css keeps at the sides, and at head and foot, in CSS pixels. */
export const MARGIN = 16 * PX_PER_MM;
const HEAD_AND_FOOT = 2 * 18 * PX_PER_MM;

/** A sheet of paper, in CSS pixels; `room` is its height between the margins. */
export interface Sheet {
  format: "A4" | "Letter" | "A5";
  width: number;
  room: number;
}

const sheet = (format: Sheet["format"], width: number, height: number): Sheet => ({
  format,
  width: Math.round(width * PX_PER_MM),
  room: Math.floor(height * PX_PER_MM - HEAD_AND_FOOT),
});

/** Sheets that the pages are printed on. A media query sees the whole sheet, margins and all. */
export const SHEETS: readonly Sheet[] = [sheet("A4", 210, 297), sheet("Letter", 215.9, 279.4), sheet("A5", 148, 210)];

/** Opens a page as it would lie on a sheet: the viewport is the sheet. */
export async function layOnSheet(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
  await page.evaluate((margin) => {
    const style = new CSSStyleSheet();
    style.replaceSync(`body { margin-inline: ${margin}px }`);
    document.adoptedStyleSheets = [style];
  }, MARGIN);
}
