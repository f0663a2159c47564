import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages, copyProject } from "../copied-project.ts";
import { writeDesk } from "../generated/desk.ts";
import { findAxeFaults } from "./axe.ts";
import { findBeyondEdge } from "./beyond-edge.ts";
import { gatherFaults } from "./faults.ts";
import { fromDisk, TIMELINE, type Transport } from "./pages.ts";
import { expect, test } from "./site-test.ts";

test.describe("long lists and several briefs, from a disk and without scripts", () => {
  test.describe.configure({ mode: "default" });
  let site: Transport;
  const made: string[] = [];
  test.beforeAll(() => {
    const content = mkdtempSync(join(tmpdir(), "verbatim-lists-"));
    writeDesk(content, { articles: 26, briefs: 13, profiles: 260, works: 10, corrections: 0, disagreements: 2 });
    const project = copyProject(content);
    made.push(content, project);
    site = fromDisk(buildPages(project));
  });
  test.afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

  /** Every kind of page that only a site with long lists or several briefs has. */
  const PAGES = [
    ...["index.html", "profiles.html", "lists/names-1.html", "lists/person-1.html"],
    ...["sources.html", "disagreements.html", TIMELINE, "articles/report-1.html"],
    ...["briefs/harbour-1.html", "briefs/harbour-1/timeline.html", "briefs/harbour-1/profiles.html"],
  ];

  test("fit from 320 to 1,440 px, and have no fault that axe can find, in light and dark", async ({ page }) => {
    test.slow();
    const faults = gatherFaults();
    for (const one of PAGES) {
      await page.goto(site.addressOf(one));
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        faults.add(`${one} at ${width} px`, ...(await page.evaluate(findBeyondEdge, 0)));
      }
      faults.add(one, ...(await findAxeFaults(page)).faults);
      await page.emulateMedia({ colorScheme: "dark" });
      faults.add(`${one}, dark`, ...(await findAxeFaults(page, "colours")).faults);
      await page.emulateMedia({ colorScheme: "light" });
    }
    expect(faults.told()).toEqual([]);
  });

  test("set accounts of two articles beside each other on a wide page, one below the other on a narrow one", async ({
    page,
  }) => {
    await page.goto(site.addressOf(TIMELINE));
    const topsAt = async (width: number): Promise<number[]> => {
      await page.setViewportSize({ width, height: 900 });
      const sides = page.locator(".sides > .row");
      return sides.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    };
    const [first = 0, second = 1] = await topsAt(1440);
    expect(first).toBe(second);
    const [above = 1, below = 0] = await topsAt(390);
    expect(above).toBeLessThan(below);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("lead from the page of a list to a part, from there to the next, and to what it lists", async ({ page }) => {
      await page.goto(site.addressOf("profiles.html"));
      await page.getByRole("link", { name: /^Profiles A–Z, 1–/ }).click();
      await expect(page).toHaveURL(/lists\/names-1\.html$/);
      await page.locator("a[rel=next]").click();
      await expect(page).toHaveURL(/lists\/names-2\.html$/);
      const name = page.locator("th[scope=row] > a").first();
      const said = (await name.textContent()) ?? "";
      await name.click();
      await expect(page.locator(":target, h1").first()).toContainText(said);
    });

    test("lead from the front page to each brief, and from a brief to its own timeline and profiles", async ({
      page,
    }) => {
      await page.goto(site.addressOf("index.html"));
      await page.getByRole("link", { name: "The harbour of town 1", exact: true }).click();
      await page.getByRole("link", { name: /^Timeline of this brief/ }).click();
      await expect(page.locator(".entry")).toHaveCount(1);
      await page.getByRole("link", { name: /^The brief:/ }).click();
      await page.getByRole("link", { name: /^Who and what is named/ }).click();
      await expect(page.getByRole("link", { name: /^[A-Z][a-z]+n$/ })).toHaveCount(20);
    });
  });
});
