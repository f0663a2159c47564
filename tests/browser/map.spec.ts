import { contrastOf } from "./contrast.ts";
import { gatherFaults } from "./faults.ts";
import { fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const MAP = "map.html";
const WIDTHS = [320, 390, 768, 1120, 1440];

const site = fromDisk();

test("no name on the map stands on a name, a dot, an arrow or the edge, and each is 10 px high at least", async ({
  page,
}) => {
  const faults = gatherFaults();
  await page.goto(site.addressOf(MAP));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.locator("svg.map").evaluate((drawing) => {
      const edge = drawing.getBoundingClientRect();
      const boxOf = (element: Element) => ({ of: element.closest("a"), box: element.getBoundingClientRect() });
      const names = [...drawing.querySelectorAll("text")].map((text) => {
        const { of, box } = boxOf(text);
        // A font's box is higher than its letters.
        const margin = box.height * 0.15;
        const { left, right, top, bottom } = box;
        return { of, says: text.textContent.trim(), box: { left, right, top: top + margin, bottom: bottom - margin } };
      });
      const marks = [...drawing.querySelectorAll(".dot, .arrow")].map(boxOf);
      type Edges = Pick<DOMRect, "left" | "right" | "top" | "bottom">;
      const touch = (a: Edges, b: Edges): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const size = (drawing as SVGSVGElement).getScreenCTM()?.a ?? 0;
      return names.flatMap(({ says, box }, index) => [
        ...names.slice(index + 1).flatMap((other) => (touch(box, other.box) ? [`“${says}” on “${other.says}”`] : [])),
        ...marks.flatMap((mark) => (touch(box, mark.box) ? [`“${says}” on the mark ${mark.of?.ariaLabel}`] : [])),
        ...(box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom
          ? [`“${says}” is cut at the edge`]
          : []),
        ...(size * parseFloat(getComputedStyle(drawing).fontSize) < 10 ? [`“${says}” is too small`] : []),
      ]);
    });
    faults.add(`at ${width} px`, ...found);
  }
  expect(faults.told()).toEqual([]);
});

test.describe("with JavaScript off, from the disk", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [320, 1440]) {
    test(`the keyboard reaches each place of the map and lands on its events, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.addressOf(MAP));
      const marks = page.locator("svg.map a");
      const count = await marks.count();
      expect(count).toBe(6);
      for (let index = 0; index < count; index += 1) {
        const mark = marks.nth(index);
        const name = (await mark.locator("text").textContent())?.trim() ?? "";
        await mark.focus();
        const underline = await mark.locator("text").evaluate((text) => getComputedStyle(text).textDecorationLine);
        expect(underline, `${name}: the focus is seen`).toContain("underline");
        await page.keyboard.press("Enter");
        await expect(page.locator(":target h3")).toHaveText(name);
        await expect(page.locator(":target h3")).toBeInViewport();
        expect(await page.locator(":target li a").count(), name).toBeGreaterThan(0);
      }
    });
  }

  test("a screen reader is told what the map shows, where the words stand, and how many events each place has", async ({
    page,
  }) => {
    await page.goto(site.addressOf(MAP));
    await expect(
      page.getByRole("group", { name: "A map of 6 places. The list below says the same in words." }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Minsk: 2 events" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sochi: beyond the map, to the south-east; 1 event" })).toBeVisible();
  });
});

for (const forcedColors of ["none", "active"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const colours = forcedColors === "active" ? `forced colours, ${colorScheme}` : `${colorScheme} colours`;

    test(`names have a contrast of 4.5 and lines that mean something one of 3, in ${colours}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.goto(site.addressOf(MAP));
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const inks = await page
        .locator("svg.map text")
        .evaluateAll((all) => all.map((text) => [text.textContent.trim(), getComputedStyle(text).fill] as const));
      expect(inks.length).toBe(7);
      const sea = await page.locator("svg.map .sea").evaluate((one) => getComputedStyle(one).fill);
      for (const [name, ink] of inks) {
        expect(Math.min(contrastOf(ink, paper), contrastOf(ink, sea)), name).toBeGreaterThanOrEqual(4.5);
      }
      const strokes = await page
        .locator("svg.map :is(.coast, .outline, .arrow)")
        .evaluateAll((all) => all.map((line) => [line.getAttribute("class"), getComputedStyle(line).stroke] as const));
      const dots = await page
        .locator("svg.map .dot")
        .evaluateAll((all) => all.map((dot) => ["dot", getComputedStyle(dot).fill] as const));
      expect(strokes.length + dots.length).toBe(8);
      for (const [name, ink] of [...strokes, ...dots]) {
        expect(contrastOf(ink, paper), name ?? "").toBeGreaterThanOrEqual(3);
      }
    });
  }
}

test("printed, the map stands whole on one sheet with its list", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1000 });
  await page.goto(site.addressOf(MAP));
  const figure = page.locator("figure");
  expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe("avoid");
  expect(await figure.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(900);
  await expect(page.locator(".place")).toHaveCount(6);
});
