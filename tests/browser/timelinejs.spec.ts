import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { DIST } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const ORIGIN = "http://timelinejs.test";
const require = createRequire(import.meta.url);
const PACKAGE = dirname(require.resolve("@knight-lab/timelinejs/package.json"));

interface Slide {
  unique_id: string;
  text: { headline: string };
  start_date?: { display_date: string };
}
const file = JSON.parse(readFileSync(join(DIST, "data/timeline-timelinejs.json"), "utf8")) as {
  title: Slide;
  events: (Slide & { display_date: string })[];
};

/** What the test uses of the library's global. */
interface Library {
  Timeline: new (
    element: string,
    data: unknown,
    options: { hash_bookmark: boolean },
  ) => {
    config: { events: Slide[]; messages: { errors: string[] } };
  };
}

/** Opens data in TimelineJS; gives what the library made of it, once it shows so many markers. */
async function open(page: Page, data: object, markers: number) {
  // The library fetches styles of its own: its folder stands in for a server, and the page is one of its.
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const html = '<!doctype html><div id="timeline" style="width: 1200px; height: 700px"></div>';
    if (pathname === "/") await route.fulfill({ contentType: "text/html", body: html });
    else await route.fulfill({ path: join(PACKAGE, "dist", pathname) });
  });
  await page.goto(ORIGIN);
  await page.addStyleTag({ url: `${ORIGIN}/css/timeline.css` });
  await page.addScriptTag({ url: `${ORIGIN}/js/timeline.js` });
  const timeline = await page.evaluateHandle((given) => {
    const { TL } = globalThis as unknown as { TL: Library };
    return new TL.Timeline("timeline", given, { hash_bookmark: false });
  }, data);
  await expect(page.locator(".tl-timemarker")).toHaveCount(markers);
  return timeline.evaluate(({ config }) => ({
    ids: config.events.map((event) => event.unique_id),
    errors: config.messages.errors,
  }));
}

test("TimelineJS itself opens the file: no error, every event a slide and a marker, each with its words and date", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  const opened = await open(page, file, file.events.length);
  expect(opened).toEqual({ ids: file.events.map((event) => event.unique_id), errors: [] });
  await expect(page.locator(".tl-slide")).toHaveCount(file.events.length + 1);
  const slides = await page.locator(".tl-slide").evaluateAll((all) => all.map((slide) => slide.textContent));
  for (const { text, display_date: date } of file.events) {
    const slide = slides.find((one) => one.includes(text.headline));
    expect(slide, text.headline).toBeDefined();
    expect(slide, text.headline).toContain(date);
  }
  expect(complaints).toEqual([]);
});

test("TimelineJS leaves out an event without a date, and so would be seen to miss it", async ({ page }) => {
  const [first, ...others] = file.events;
  const { ids } = await open(
    page,
    { ...file, events: [{ ...first, start_date: undefined }, ...others] },
    others.length,
  );
  expect(ids).toEqual(others.map((event) => event.unique_id));
});
