import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ARTICLE, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";
import { readSourceUnits } from "./source-units.ts";

const RECEIVED = resolve(import.meta.dirname, "../../content/articles/leaders-discuss-deeper-integration.txt");
const SENTENCES = Array.from({ length: 18 }, (_, index) => `s${index + 1}`);

/** Of the received text only white space and the direction of a double quotation mark may be changed. */
const folded = (text: string): string => text.replaceAll(/\s/g, "").replaceAll(/[“”]/g, '"');

test.beforeEach(async ({ page }) => {
  await page.goto(fromDisk().addressOf(ARTICLE));
});

test("the article has exactly 18 sentences, s1 to s18, in order, between headline and foot", async ({ page }) => {
  const units = await page.evaluate(readSourceUnits);
  const ids = units.map(({ id }) => id);
  expect(ids.filter((id) => /^s\d+$/.test(id))).toEqual(SENTENCES);
  expect(ids).toEqual(["headline", ...SENTENCES.slice(0, 11), "heading-1", ...SENTENCES.slice(11), "foot"]);
  for (const { id, words } of units) expect(words, id).not.toBe("");
});

test("the article carries every word of the received text, in its order, and no other", async ({ page }) => {
  const units = await page.evaluate(readSourceUnits);
  const received = readFileSync(RECEIVED, "utf8");
  expect(folded(received).length).toBeGreaterThan(2_000);
  expect(folded(units.map(({ words }) => words).join(" "))).toBe(folded(received));
});

test("each sentence stands in the received text, white space and all", async ({ page }) => {
  const units = await page.evaluate(readSourceUnits);
  const received = readFileSync(RECEIVED, "utf8").replaceAll(/[“”]/g, '"');
  for (const { id, words } of units) expect.soft(received, id).toContain(words.trim().replaceAll(/[“”]/g, '"'));
});

test("headline and heading are headings, and the sentences are not", async ({ page }) => {
  await expect(page.locator("h1")).toHaveAttribute("id", "headline");
  await expect(page.locator("#heading-1")).toHaveRole("heading");
  await expect(page.locator("#heading-1")).toHaveText("Russian pressure");
  for (const id of SENTENCES) await expect(page.locator(`#${id}`)).not.toHaveRole("heading");
});

test("s5 is the photo caption, and is told apart", async ({ page }) => {
  await expect(page.locator("#s5")).toContainText("Demonstrators protest closer integration with Russia");
  await expect(page.locator(".row:has(> #s5) .speaker")).toHaveText("Photo caption");
  const border = (id: string): Promise<string> =>
    page.locator(id).evaluate((element) => getComputedStyle(element).borderInlineStartStyle);
  expect(await border("#s5")).not.toBe(await border("#s6"));
});

test("paragraphs are set apart, and on a wide page nothing within one is", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const gaps = await page.locator("article > .row").evaluateAll((rows) =>
    rows.slice(1).map((row, at) => {
      const [words, before] = [row, rows[at]].map((one) => one?.querySelector(".words")?.getBoundingClientRect());
      return { isFirst: row.classList.contains("first"), gap: Math.round((words?.top ?? 0) - (before?.bottom ?? 0)) };
    }),
  );
  expect(gaps.some(({ isFirst }) => !isFirst)).toBe(true);
  for (const { isFirst, gap } of gaps) expect(gap > 8, JSON.stringify(gaps)).toBe(isFirst);
  for (const { isFirst, gap } of gaps) if (!isFirst) expect(gap).toBe(0);
});

test("the foot line is in Ukrainian and said to be no part of the report", async ({ page }) => {
  await expect(page.locator("#foot")).toHaveAttribute("lang", "uk");
  await expect(page.locator("#foot")).toHaveText("Мережа Правди");
  await expect(page.locator(".row:has(> #foot) .notes")).toContainText("no part of the report");
});

test("s15 shows [sic] behind its slip, marked as ours", async ({ page }) => {
  const sic = page.locator("#s15 .sic");
  await expect(sic).toBeVisible();
  await expect(sic).toHaveText("[sic]");
  await expect(sic).toHaveAttribute("data-editorial");
  await expect(page.locator("#s15")).toHaveText(/gave worked \[sic\] in close contact/);
});

test("the SHA-256 that the page shows is that of the received text", async ({ page }) => {
  const hash = createHash("sha256").update(readFileSync(RECEIVED)).digest("hex");
  await expect(page.getByText(hash, { exact: true })).toBeVisible();
});

test("every sentence has a permalink that lands on it, a speaker, and what of ours uses it", async ({ page }) => {
  for (const id of SENTENCES) {
    const row = page.locator(`.row:has(> #${id})`);
    await expect(row.locator(".speaker")).not.toBeEmpty();
    await expect(row.locator(".notes")).not.toBeEmpty();
    await row.getByRole("link", { name: `Link to ${id}`, exact: true }).click();
    await expect(page.locator(":target")).toHaveId(id);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});
