import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();
const brief = everyPage.find((page) => page.startsWith("briefs/")) ?? "";

test.describe("the table of positions", () => {
  test.use({ javaScriptEnabled: false });

  test("on a wide screen is a table: an issue a row, an actor a column, each cell under its actor", async ({
    page,
  }) => {
    await page.goto(site.addressOf(brief));
    const actors = await page.getByRole("columnheader").all();
    expect(actors.length).toBeGreaterThanOrEqual(3);
    const rows = await page.getByRole("table").locator("tbody").getByRole("row").all();
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const row of rows) {
      await expect(row.getByRole("rowheader")).not.toBeEmpty();
      const cells = await row.getByRole("cell").all();
      expect(cells).toHaveLength(actors.length - 1);
      for (const [index, cell] of cells.entries()) {
        const [head, box] = [await actors[index + 1]?.boundingBox(), await cell.boundingBox()];
        expect(Math.abs((head?.x ?? 0) - (box?.x ?? -1))).toBeLessThan(1);
      }
    }
  });

  test("on a narrow screen is lists, every one under the name of its actor", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(site.addressOf(brief));
    const actors = (await page.locator("thead th").allTextContents()).slice(1).map((name) => name.trim());
    const cells = await page.locator("td:has(.actor)").all();
    expect(cells.length).toBeGreaterThanOrEqual(12);
    let below = 0;
    for (const [index, cell] of cells.entries()) {
      await expect(cell.locator(".actor")).toBeVisible();
      await expect(cell.locator(".actor")).toHaveText(actors[index % actors.length] ?? "");
      const box = await cell.boundingBox();
      expect(box?.y ?? 0).toBeGreaterThanOrEqual(below);
      below = (box?.y ?? 0) + (box?.height ?? 0) - 1;
    }
  });

  test("a cell shows what is said and the words that say it, or that the article does not", async ({ page }) => {
    await page.goto(site.addressOf(brief));
    let silent = 0;
    for (const cell of await page.locator("td:has(.actor)").all()) {
      const rows = await cell.locator(".row").all();
      if (rows.length === 0) {
        silent += 1;
        await expect(cell).toContainText("The article does not say.");
      }
      for (const row of rows) {
        await expect(row.locator(".stance")).toBeVisible();
        await expect(row.locator(".text")).toBeVisible();
        await expect(row.locator(".notes q").first()).toBeVisible();
        await expect(row.locator(".notes .speaker").first()).toBeVisible();
      }
    }
    expect(silent).toBeGreaterThan(0);
  });

  test("every sentence of the article stands in a cell, or below the table with the reason why not", async ({
    page,
  }) => {
    await page.goto(site.addressOf(brief));
    const inCells = await page.locator("td .quoted .label a").allTextContents();
    const apart = await page.locator(".apart li a").allTextContents();
    for (const text of await page.locator(".apart li").allTextContents()) expect(text).toMatch(/s\d+\s*: \S+/);
    const named = new Set([...inCells, ...apart].map((name) => name.trim()));
    for (let number = 1; number <= 18; number += 1) expect([...named], `s${number}`).toContain(`s${number}`);
    expect(apart.filter((id) => inCells.includes(id))).toEqual([]);
  });
});
