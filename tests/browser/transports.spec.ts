import type { BrowserContext, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DIST,
  FRONT,
  NOT_FOUND,
  SEARCH,
  addressedPages,
  everyPage,
  everyTransport,
  fromDisk,
  overHttp,
} from "./pages.ts";
import { expect, test } from "./site-test.ts";

/** The icon is the browser's own request, and the one that may fail: a host need have no favicon.ico. */
const ICON = /\/(?:icon\.svg|favicon\.ico)$/;

/** What came of opening one address: what a reader sees, and what the browser fetched and complained of. */
interface Visit {
  text: string;
  scripts: number;
  requests: string[];
  complaints: string[];
}

async function visitWith(context: BrowserContext): Promise<(address: string) => Promise<Visit>> {
  const page: Page = await context.newPage();
  let requests: string[] = [];
  let complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" && !ICON.test(message.location().url)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return async (address) => {
    requests = [];
    complaints = [];
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate(() => ({
      text: document.body.innerText,
      scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
    }));
    return { ...seen, requests: requests.filter((url) => !ICON.test(url)), complaints };
  };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("every page reads the same from a root, a sub-path, the disk and a carried folder, in one request and without complaint", async ({
      context,
      server,
      carried,
    }) => {
      const visit = await visitWith(context);
      const transports = everyTransport(server, carried);
      // One transport after the other: from one to the next the browser begins a new process.
      const texts = new Map<string, string[]>(everyPage.map((page) => [page, []]));
      for (const transport of transports) {
        for (const page of everyPage) {
          const address = transport.addressOf(page);
          const { text, ...rest } = await visit(address);
          expect.soft(rest, address).toEqual({ scripts: page === SEARCH ? 2 : 0, requests: [address], complaints: [] });
          texts.get(page)?.push(text);
        }
      }
      for (const [page, [first = "", ...others]] of texts) {
        expect.soft(first.length, page).toBeGreaterThan(150);
        expect.soft(others, page).toEqual(transports.slice(1).map(() => first));
      }
    });

    test("the ways into the site lead on in a carried folder, page by page", async ({ page, carried }) => {
      const site = fromDisk(carried);
      await page.goto(site.addressOf(FRONT));
      const ways = await page.getByRole("navigation").getByRole("link").count();
      expect(ways).toBeGreaterThanOrEqual(5);
      for (let way = 0; way < ways; way += 1) {
        await page.getByRole("navigation").getByRole("link").nth(way).click();
        await expect(page.locator("h1")).toBeVisible();
        await page.getByRole("banner").getByRole("link").first().click();
        await expect(page).toHaveURL(site.addressOf(FRONT));
      }
    });
  });
}

test("an unknown address, at any depth, answers 404 with a page that stands alone", async ({ context, server }) => {
  const page = await context.newPage();
  await page.goto(overHttp(server, "/").addressOf(NOT_FOUND));
  const text = await page.locator("body").innerText();
  for (const base of ["/", "/some/sub/path/"] as const) {
    for (const unknown of ["no-such-page.html", "no/such/folder/page.html", "profiles/nobody.html"]) {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const address = overHttp(server, base).addressOf(unknown);
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(404);
      expect.soft(await page.locator("body").innerText(), address).toBe(text);
      expect
        .soft(
          requests.filter((url) => !url.endsWith("/favicon.ico")),
          address,
        )
        .toEqual([address]);
      page.removeAllListeners("request");
    }
  }
  const links = await page
    .locator("[href], [src]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? ""));
  expect(links.filter((one) => !/^(?:#|\/|https?:)/.test(one))).toEqual([]);
});

test("no page but the search holds a script element but a data block; none an event attribute or an address that fetches from outside", () => {
  for (const page of everyPage) {
    const html = readFileSync(join(DIST, page), "utf8");
    if (page !== SEARCH) expect.soft(html, page).not.toMatch(/<script\b(?! type="?application\/ld\+json"?>)/i);
    expect.soft(html, page).not.toMatch(/<[^>]+\son[a-z]+\s*=/i);
    expect
      .soft(html, page)
      .not.toMatch(/<(?:img|link|iframe|source|object|embed|use)\b[^>]*(?:src|href|data)="(?:https?:)?\/\//i);
    // What a script calls URL is no address in a style.
    const styled = html.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
    expect.soft(styled, page).not.toMatch(/@import|url\((?!["']?data:)/i);
  }
  expect(addressedPages.length).toBeGreaterThanOrEqual(20);
});
