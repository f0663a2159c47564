import type { BrowserContext, Locator, Page } from "@playwright/test";
import { findAxeFaults } from "./axe.ts";
import { gatherFaults } from "./faults.ts";
import { ARTICLE, FRONT, addressedPages, everyTransport, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const BRIEF = "briefs/russia-belarus-talks-december-2019.html";
const NARROW = { width: 320, height: 640 };

const site = fromDisk();

const openPreviews = (page: Page): Locator => page.locator("[popover]:popover-open");
const links = (page: Page): Locator => page.locator("main a[interestfor]:visible");

/** The one preview that is open. */
async function openOne(page: Page): Promise<Locator> {
  const open = openPreviews(page);
  await expect(open).toHaveCount(1);
  return open;
}

/** Presses a place with a finger for so long, as a browser’s own gesture. */
async function press(context: BrowserContext, page: Page, link: Locator, duration: number): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (box === null) throw new Error("The link is not there.");
  const session = await context.newCDPSession(page);
  await session.send("Input.synthesizeTapGesture", {
    x: Math.round(box.x + Math.min(8, box.width / 2)),
    y: Math.round(box.y + box.height / 2),
    duration,
    gestureSourceType: "touch",
  });
}

/** What a preview says: the name that its link leads to. */
async function expectAbout(link: Locator, preview: Locator): Promise<void> {
  await expect(preview).toHaveId((await link.getAttribute("interestfor")) ?? "");
  const href = (await link.getAttribute("href")) ?? "";
  const slug = /([a-z0-9-]+)\.html$/.exec(href)?.[1] ?? "";
  await expect(preview).toHaveId(`about_${slug}`);
  expect((await preview.innerText()).length).toBeGreaterThan(20);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a name shows who it is to the mouse, from a server, a sub-path and the disk", async ({
      page,
      server,
      carried,
    }) => {
      for (const transport of everyTransport(server, carried)) {
        await page.mouse.move(2, 2);
        await page.goto(transport.addressOf(ARTICLE));
        const link = links(page).first();
        await link.hover();
        await expectAbout(link, await openOne(page));
      }
    });

    test("the pointer can enter the preview, and Escape closes it", async ({ page }) => {
      await page.goto(site.addressOf(ARTICLE));
      await links(page).first().hover();
      const preview = await openOne(page);
      const box = await preview.boundingBox();
      if (box === null) throw new Error("The preview has no place.");
      await page.mouse.move(box.x + 12, box.y + 12, { steps: 6 });
      await page.waitForTimeout(900);
      await openOne(page);
      await page.keyboard.press("Escape");
      await expect(openPreviews(page)).toHaveCount(0);
      await page.mouse.move(2, 2);
      await links(page).first().hover();
      await openOne(page);
      await page.mouse.move(2, 2);
      await expect(openPreviews(page)).toHaveCount(0);
    });

    test("a name shows who it is to the keyboard, and Escape closes that", async ({ page }) => {
      for (const one of [ARTICLE, BRIEF]) {
        await page.goto(site.addressOf(one));
        const link = links(page).nth(1);
        await link.focus();
        await expectAbout(link, await openOne(page));
        await page.keyboard.press("Escape");
        await expect(openPreviews(page)).toHaveCount(0);
        await expect(link).toBeFocused();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Shift+Tab");
        await openOne(page);
      }
    });

    test("a name shows who it is to a finger that rests on it, and keeps it to be read", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: NARROW, hasTouch: true, isMobile: true });
      const page = await context.newPage();
      const address = site.addressOf(ARTICLE);
      await page.goto(address);
      const link = links(page).nth(2);
      await press(context, page, link, 900);
      await expectAbout(link, await openOne(page));
      await page.waitForTimeout(3000);
      await openOne(page);
      expect(page.url()).toBe(address);
      await page.touchscreen.tap(NARROW.width - 4, 4);
      await expect(openPreviews(page)).toHaveCount(0);
      await context.close();
    });
  });
}

for (const width of [320, 768, 1440]) {
  test(`at ${width} px each preview stands beside its link, covers nothing of it and stays in the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    const faults = gatherFaults();
    for (const one of [ARTICLE, BRIEF, FRONT]) {
      await page.goto(site.addressOf(one));
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        // How long a browser waits is tried above; here it would only take time.
        sheet.replaceSync("[interestfor] { interest-delay: 0s }");
        document.adoptedStyleSheets = [sheet];
      });
      const all = links(page);
      const step = Math.max(1, Math.floor((await all.count()) / 6));
      for (let index = 0; index < (await all.count()); index += step) {
        const link = all.nth(index);
        await link.scrollIntoViewIfNeeded();
        await page.mouse.move(2, 2);
        await link.focus();
        const preview = await openOne(page);
        const [box, own] = [await preview.boundingBox(), await link.boundingBox()];
        if (box === null || own === null) throw new Error("Nothing to see.");
        const where = `${await link.innerText()} at ${index}`;
        if (box.y < own.y + own.height && box.y + box.height > own.y) faults.add(one, `${where}: lies on its link`);
        const gap = box.y < own.y ? own.y - (box.y + box.height) : box.y - (own.y + own.height);
        if (gap > 20) faults.add(one, `${where}: stands ${gap} px from its link`);
        if (box.x < 0 || box.x + box.width > width + 0.5) faults.add(one, `${where}: leaves the window sideways`);
        if (box.y < -0.5 || box.y + box.height > 640.5) faults.add(one, `${where}: leaves the window`);
        if (box.height > 200 || box.width < 120) faults.add(one, `${where}: is ${box.width} by ${box.height} px`);
        await page.keyboard.press("Escape");
      }
    }
    expect(faults.told()).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds no fault with a preview open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const one of [ARTICLE, BRIEF]) {
      await page.goto(site.addressOf(one));
      await links(page).first().focus();
      await openOne(page);
      expect((await findAxeFaults(page)).faults).toEqual([]);
      await openOne(page);
    }
  });
}

test("each preview is on its page once, is asked for there, and is neither read nor printed unasked", async ({
  page,
}) => {
  let previews = 0;
  for (const one of addressedPages) {
    await page.goto(site.addressOf(one));
    const ids = await page.locator("[popover]").evaluateAll((all) => all.map((each) => each.id));
    const asked = await page
      .locator("[interestfor]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("interestfor") ?? ""));
    expect(ids.toSorted(), one).toEqual([...new Set(asked)].toSorted());
    expect(await page.locator("[popover]:visible").count(), one).toBe(0);
    previews += ids.length;
  }
  expect(previews).toBeGreaterThan(50);
  await page.goto(site.addressOf(ARTICLE));
  await links(page).first().focus();
  const preview = await openOne(page);
  await page.emulateMedia({ media: "print" });
  await expect(preview).toBeHidden();
});

test("a browser that knows no previews has the plain link and nothing else to read", async ({ page }) => {
  await page.goto(site.addressOf(ARTICLE));
  await page.locator("[popover]").evaluateAll((all) => all.forEach((each) => each.removeAttribute("popover")));
  const rule = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((one) => one.cssText.includes("not selector(:popover-open)")),
  );
  expect(rule).toBe(true);
});
