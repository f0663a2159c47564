import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { parse } from "yaml";
import { gatherFaults } from "./faults.ts";
import { TIMELINE, fromDisk } from "./pages.ts";
import { SHEETS, layOnSheet } from "./sheets.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();

const REFERENCES = resolve(import.meta.dirname, "../../content/references.yaml");
/** The works cited, by key. */
const works = parse(readFileSync(REFERENCES, "utf8")) as Readonly<Record<string, { url: string }>>;

/** Text without any white space: a PDF keeps places, not spaces. */
const solid = (text: string): string => text.replace(/\s/g, "");

/** The text of each sheet of the timeline as it is printed. */
async function printedOn(page: Page, format: string): Promise<string[]> {
  await page.goto(site.addressOf(TIMELINE));
  const bytes = await page.pdf({ format });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return solid(items.map((item) => ("str" in item ? item.str : "")).join(""));
    }),
  );
}

/** Runs in the page: the entries with their height, and the texts of each that have to stand together. */
const readEntries = (entries: readonly Element[]) =>
  entries.map((entry) => ({
    id: entry.id,
    height: entry.getBoundingClientRect().height,
    title: entry.querySelector("h3")?.textContent ?? "",
    rows: [...entry.querySelectorAll(".row")].map((row) =>
      [...row.querySelectorAll(".claim, q, .reference")].map((one) => {
        const text = one.cloneNode(true) as Element;
        for (const number of text.querySelectorAll("sup")) number.remove();
        return text.textContent;
      }),
    ),
  }));

for (const { format, width, room } of SHEETS.filter((sheet) => sheet.format !== "A5")) {
  test.describe(`the timeline on ${format}`, () => {
    test.use({ viewport: { width, height: 1000 } });

    test("keeps the drawing on one sheet, with its legend", async ({ page }) => {
      await layOnSheet(page, site.addressOf(TIMELINE));
      const drawing = page.locator("figure");
      const labels = (await drawing.locator("text:visible, figcaption").allTextContents()).map(solid);
      expect(labels.length).toBeGreaterThan(40);
      const sheets = await printedOn(page, format);
      expect(sheets.filter((sheet) => labels.every((label) => sheet.includes(label)))).toHaveLength(1);
    });

    test("breaks no entry that a sheet can hold, and none within a claim and its evidence", async ({ page }) => {
      await layOnSheet(page, site.addressOf(TIMELINE));
      const entries = await page.locator(".entry").evaluateAll(readEntries);
      const sheets = await printedOn(page, format);
      expect(sheets.length).toBeGreaterThan(10);
      const together = (texts: readonly string[]): boolean =>
        sheets.some((sheet) => texts.map(solid).every((text) => sheet.includes(text)));
      const faults = gatherFaults();
      let whole = 0;
      for (const { id, height, title, rows } of entries) {
        expect(rows.flat().length, id).toBeGreaterThan(1);
        for (const [index, row] of rows.entries()) {
          if (!together(index === 0 ? [title, ...row] : row)) faults.add(id, "a claim is parted from its evidence");
        }
        if (!together([title, ...(rows.find((row) => row.length > 0) ?? [])])) faults.add(id, "its title stands alone");
        if (height > room) continue;
        whole += 1;
        if (!together([title, ...rows.flat()])) faults.add(id, `broken, though only ${height.toFixed()} px high`);
      }
      expect(faults.told()).toEqual([]);
      expect(whole).toBeGreaterThanOrEqual(entries.length - 2);
    });

    test("prints the address of each reference", async ({ page }) => {
      await layOnSheet(page, site.addressOf(TIMELINE));
      const references = await page.locator(".reference").evaluateAll((all) =>
        all.map((one) => ({
          text: one.textContent,
          key: one.querySelector("a")?.getAttribute("href")?.split("#")[1] ?? "",
        })),
      );
      expect(references.length).toBeGreaterThan(50);
      const printed = (await printedOn(page, format)).join("");
      const missing = references
        .map(({ text, key }) => `${text} ${works[key]?.url.replace(/^https?:\/\//, "")}`)
        .filter((one) => !printed.includes(solid(one)));
      expect(missing).toEqual([]);
    });
  });
}
