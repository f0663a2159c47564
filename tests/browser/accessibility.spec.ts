import type { Page } from "@playwright/test";
import { findAxeFaults } from "./axe.ts";
import { contrastOf } from "./contrast.ts";
import { gatherFaults } from "./faults.ts";
import { NEW_LOOKS, markNewLooks } from "./looks.ts";
import { FRONT, TIMELINE, everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const site = fromDisk();

/** Each page in one of two halves, so that two of them can be walked at a time. */
const HALVES = [
  { name: "every page", pages: everyPage.filter((_, index) => index % 2 === 0) },
  { name: "every other page", pages: everyPage.filter((_, index) => index % 2 === 1) },
];

const COLOURS = ["light", "dark"] as const;

/**
 * Contrast takes three quarters of axe's time. What has the colours, the ground and the size of something that was
 * judged before on the same page is not judged again.
 */
async function findFaintWords(page: Page, known: Set<string>): Promise<string[]> {
  if ((await markNewLooks(page, known)) === 0) return [];
  return (await findAxeFaults(page, "colours", [NEW_LOOKS])).faults;
}

for (const { name, pages } of HALVES) {
  test(`axe finds no fault, the filters open, against WCAG 2.0 to 2.2, A and AA, and its best practice, at 390 and 1,440 px, and no contrast too low in any look that a page has there, light and dark: ${name}`, async ({
    page,
  }) => {
    const faults = gatherFaults();
    for (const one of pages) {
      const known = { light: new Set<string>(), dark: new Set<string>() };
      await page.goto(site.addressOf(one));
      // The filters; nothing else is folded.
      await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        const found = await findAxeFaults(page, "structure");
        expect(found.passed, one).toBeGreaterThan(10);
        faults.add(`${one} at ${width} px`, ...found.faults);
        for (const colorScheme of COLOURS) {
          await page.emulateMedia({ colorScheme });
          faults.add(`${one} at ${width} px, ${colorScheme}`, ...(await findFaintWords(page, known[colorScheme])));
        }
      }
      for (const looks of Object.values(known)) expect(looks.size, one).toBeGreaterThan(5);
    }
    expect(faults.told()).toEqual([]);
  });
}

test("a word too faint for its ground is found among words of looks that were judged", async ({ page }) => {
  const known = new Set<string>();
  await page.goto(site.addressOf(FRONT));
  expect(await findFaintWords(page, known)).toEqual([]);
  expect(await markNewLooks(page, known)).toBe(0);
  const faint = page.locator("main p").first();
  await faint.evaluate((one) => (one.style.color = "#aaa"));
  expect((await findFaintWords(page, known)).length).toBeGreaterThan(0);
  await faint.evaluate((one) => one.style.removeProperty("color"));
  await page.locator("main").evaluate((one) => (one.style.backgroundColor = "#888"));
  expect((await findFaintWords(page, known)).length).toBeGreaterThan(0);
});

test("nothing on any page moves by itself, so that a wish for less motion has nothing to still (WCAG 2.2.2, 2.3.3)", async ({
  opened,
}) => {
  const faults = gatherFaults();
  for (const one of everyPage) {
    const page = await opened(one);
    const moving = await page.locator("*").evaluateAll((all) =>
      all.flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const still = animationName === "none" && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === "auto";
        return still ? [] : [element.outerHTML.slice(0, 60)];
      }),
    );
    faults.add(one, ...moving);
  }
  expect(faults.told()).toEqual([]);
});

test("the first Tab shows the skip link, and Enter leads past the navigation", async ({ page }) => {
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    const skip = page.locator("a.skip");
    const hidden = await skip.boundingBox();
    expect(hidden?.width, one).toBeLessThanOrEqual(1);
    await page.keyboard.press("Tab");
    await expect(skip, one).toBeFocused();
    const shown = await skip.boundingBox();
    expect(shown?.height, one).toBeGreaterThanOrEqual(24);
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath), one).toBe("none");
    await page.keyboard.press("Enter");
    await expect(page, one).toHaveURL(`${site.addressOf(one)}#main_text`);
    await page.keyboard.press("Tab");
    const next = await page.evaluate(() => {
      const main = document.querySelector("#main_text");
      const focusable = main?.querySelectorAll("a[href]").length ?? 0;
      return { focusable, inMain: main?.contains(document.activeElement) === true };
    });
    expect(next.inMain, one).toBe(next.focusable > 0);
  }
});

/** What Tab stops at. */
const FOCUSABLE = ":is(a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1']))";

/** What the focused element looks like, whether it is in sight, and what lies over it. */
interface Focus {
  index: number;
  name: string;
  look: string;
  outlined: boolean;
  inSight: boolean;
  coveredBy: string | undefined;
}

declare global {
  interface Window {
    walked: Focus[];
    readFocus: () => void;
  }
}

/** Presses Tab so many times, and gives what had the focus after each: read in the page, as the next key comes down. */
async function walk(page: Page, times: number): Promise<Focus[]> {
  await page.evaluate((focusable) => {
    const order = [...document.querySelectorAll(focusable)];
    window.walked = [];
    window.readFocus = () => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const shape = element.querySelector("rect");
      const drawn = shape === null ? undefined : getComputedStyle(shape);
      const box = element.getBoundingClientRect();
      const across = box.right > 0 && box.left < innerWidth;
      const [line = box] = (shape ?? element).getClientRects();
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      const isFree = top === null || element.contains(top) || top.contains(element);
      window.walked.push({
        index: order.indexOf(element),
        name: `${element.localName} “${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}”`,
        look: `${drawn?.stroke} ${drawn?.strokeWidth}`,
        outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
        inSight: across && box.bottom > 0 && box.top < innerHeight,
        coveredBy: isFree ? undefined : top.outerHTML.slice(0, 80),
      });
    };
    document.addEventListener("keydown", window.readFocus, { capture: true });
  }, FOCUSABLE);
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down("Tab")));
  return page.evaluate(() => {
    window.readFocus();
    // Before the first key nothing had been reached.
    return window.walked.slice(1);
  });
}

/** The order of a page is the same at any width; at the wide one those are walked that have controls of their own. */
const WALKED = [
  ...HALVES.map((half) => ({ width: 390, ...half })),
  { width: 1440, name: "the pages with controls", pages: [FRONT, TIMELINE, "search.html"] },
];

for (const { width, name, pages } of WALKED) {
  test(`Tab reaches every link and control in the order of the page, each with a focus that is seen and free (WCAG 2.4.3, 2.4.7, 2.4.11): ${name} at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults = gatherFaults();
    for (const one of pages) {
      await page.goto(site.addressOf(one));
      const stops = await page.locator(FOCUSABLE).evaluateAll((all) =>
        all.flatMap((element, index) => {
          const shape = element.querySelector("rect");
          const drawn = shape === null ? undefined : getComputedStyle(shape);
          const look = `${drawn?.stroke} ${drawn?.strokeWidth}`;
          return element.checkVisibility() ? [{ index, look }] : [];
        }),
      );
      const walked = await walk(page, stops.length);
      for (const [at, focus] of walked.entries()) {
        if (!focus.outlined && focus.look === stops[at]?.look) {
          faults.add(one, `${focus.name} does not show its focus`);
        }
        if (!focus.inSight) faults.add(one, `${focus.name} is focused out of sight`);
        if (focus.coveredBy !== undefined) faults.add(one, `${focus.name} is covered by ${focus.coveredBy}`);
      }
      expect(
        walked.map(({ index }) => index),
        one,
      ).toEqual(stops.map(({ index }) => index));
    }
    expect(faults.told()).toEqual([]);
  });
}

/** A thing to hit, in CSS pixels. */
interface Target {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

const LEAST = 24;
/** A hair of room for the rounding of scaled drawings. */
const ROUNDING = 0.05;

const isSmall = ({ width, height }: Target): boolean => Math.min(width, height) < LEAST - ROUNDING;

/** WCAG 2.5.8: a small target's circle of 24 px touches no other target, nor another small target's circle. */
function isCrowded(one: Target, other: Target): boolean {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  const dx = Math.max(other.left - x, 0, x - other.left - other.width);
  const dy = Math.max(other.top - y, 0, y - other.top - other.height);
  if (Math.hypot(dx, dy) < LEAST / 2 - ROUNDING) return true;
  const between = Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y);
  return isSmall(other) && between < LEAST - ROUNDING;
}

/** What a finger aims at. */
const TARGETS = ":is(a[href], button, input, summary):visible";

test("targets are 24 px large, or spaced so, but for those within a line of other text (WCAG 2.5.8)", async ({
  page,
}) => {
  const faults = gatherFaults();
  let counted = 0;
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    for (const width of [320, 390, 768, 1120, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const targets: Target[] = await page.locator(TARGETS).evaluateAll((all) =>
        all.flatMap((element) => {
          const block = element.parentElement?.closest("p, li, td, th, dd, dt, h1, h2, h3, h4, div, figcaption, label");
          const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, "") ?? "";
          const isInline = getComputedStyle(element).display === "inline" && element.closest("svg") === null;
          if (isInline && words(block) !== words(element)) return [];
          const hit = element.querySelector("rect") ?? element.closest("label") ?? element;
          const { left, top, width, height } = hit.getBoundingClientRect();
          return [
            { name: (element.getAttribute("aria-label") ?? element.textContent).trim(), left, top, width, height },
          ];
        }),
      );
      counted += targets.length;
      for (const target of targets.filter(isSmall)) {
        const near = targets.find((other) => other !== target && isCrowded(target, other));
        if (near === undefined) continue;
        const size = `${target.width.toFixed(1)} × ${target.height.toFixed(1)} px`;
        faults.add(`${one} at ${width} px`, `“${target.name}” (${size}) stands too near to “${near.name}”`);
      }
    }
  }
  expect(counted).toBeGreaterThan(3000);
  expect(faults.told()).toEqual([]);
});

for (const forcedColors of ["none", "active"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    const colours = forcedColors === "active" ? `forced colours, ${colorScheme}` : `${colorScheme} colours`;

    test(`the drawing's labels have a contrast of 4.5, its marks of 3 and two kinds, in ${colours}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors });
      const faults = gatherFaults();
      for (const one of [FRONT, TIMELINE]) {
        await page.goto(site.addressOf(one));
        const drawing = page.locator("svg.timeline:visible");
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const marks = await drawing.locator("a").evaluateAll((all) =>
          all.map((mark) => {
            const [shape, number] = [mark.querySelector("rect"), mark.querySelector("text")];
            if (!shape || !number) throw new Error("a mark without shape or number");
            const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
            const look = `${fill}, ${strokeWidth}, ${strokeDasharray}`;
            const kind = mark.classList.contains("said") ? "solid" : "outlined";
            return { kind, fill, stroke, look, ink: getComputedStyle(number).fill };
          }),
        );
        expect(marks.length).toBeGreaterThanOrEqual(29);
        const looksOf = (kind: string): Set<string> =>
          new Set(marks.filter((mark) => mark.kind === kind).map(({ look }) => look));
        const [solid, outlined] = [looksOf("solid"), looksOf("outlined")];
        expect(Math.min(solid.size, outlined.size)).toBeGreaterThan(0);
        if (!solid.isDisjointFrom(outlined)) faults.add(one, "what the article speaks of looks like background");
        for (const { kind, fill, stroke, ink } of marks) {
          const number = contrastOf(ink, fill);
          if (number < 4.5) faults.add(one, `${kind} mark: number ${ink} on ${fill}, contrast ${number.toFixed(1)}`);
          const edge = contrastOf(stroke, paper);
          if (edge < 3) faults.add(one, `${kind} mark: edge ${stroke} on ${paper}, contrast ${edge.toFixed(1)}`);
        }
        const labels = await drawing
          .locator("text:not(a text)")
          .evaluateAll((all) => all.map((label) => getComputedStyle(label).fill));
        for (const ink of labels) {
          const contrast = contrastOf(ink, paper);
          if (contrast < 4.5) faults.add(one, `label: ${ink} on ${paper}, contrast ${contrast.toFixed(1)}`);
        }
      }
      expect(faults.told()).toEqual([]);
    });
  }
}
