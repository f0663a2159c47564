import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { unpack } from "../../src/editions/packed.ts";
import { attackedSite } from "../attack/attacked-site.ts";
import { expect, test } from "./site-test.ts";

/** Without the pages' own policy, under which nothing of another's could run: it is the second wall. */
test.use({ bypassCSP: true });

const { folder, placed, tried } = attackedSite();
/** Editions have no description of each page, and a book no foot; the articles they have whole. */
const inArticles = tried.filter(({ field }) => field === "articles text").map(({ mark }) => mark);
const EPUB = mkdtempSync(join(tmpdir(), "verbatim-attacked-book-"));

/** The one edition with an ending; their names are made of the site's title, which is attacked too. */
const edition = (ending: string): string =>
  join(folder, "editions", readdirSync(join(folder, "editions")).find((one) => one.endsWith(ending)) ?? "");

test.beforeAll(() => {
  for (const [path, bytes] of unpack(readFileSync(edition(".epub")))) {
    mkdirSync(dirname(join(EPUB, path)), { recursive: true });
    writeFileSync(join(EPUB, path), bytes);
  }
});
test.afterAll(() => rmSync(EPUB, { recursive: true, force: true }));

const filesIn = (place: string, ending: RegExp): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => ending.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort();

/** Notes what a page does by itself: a dialogue, a request that leaves the disk. */
function watch(page: Page): string[] {
  const done: string[] = [];
  page.on("dialog", async (dialog) => {
    done.push(`${page.url()}: ${dialog.type()} ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) done.push(`${page.url()}: request ${request.url()}`);
  });
  page.on("popup", (popup) => done.push(`${page.url()}: window ${popup.url()}`));
  return done;
}

/** What an open page has that could run, load or send, by the browser's own tree; and all its words. */
const readPage = (page: Page): Promise<{ active: string[]; words: string }> =>
  page.evaluate(() => {
    const ALLOWED_SCRIPTS = ["application/ld+json", "application/json", "module"];
    const active: string[] = [];
    const words: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      if (
        /^(?:iframe|frame|frameset|object|embed|applet|portal|form|base|template|input:image|marquee|video|audio|source|track)$/.test(
          name,
        )
      )
        active.push(`<${name}>`);
      const isPart = /^search\/part-\d+\.js$/.test(element.getAttribute("src") ?? "");
      if (name === "script" && !isPart && !ALLOWED_SCRIPTS.includes(element.getAttribute("type") ?? ""))
        active.push("<script>");
      if (name === "meta" && /refresh/i.test(element.getAttribute("http-equiv") ?? "")) active.push("<meta refresh>");
      if (
        name === "link" &&
        /stylesheet|import|pre|modulepreload/i.test(element.getAttribute("rel") ?? "") &&
        !/\.xhtml$/.test(location.pathname)
      )
        active.push("<link>");
      for (const { name: attribute, value } of element.attributes) {
        words.push(value);
        if (/^on/i.test(attribute) || attribute === "style" || attribute === "srcdoc" || attribute === "ping")
          active.push(`<${name} ${attribute}>`);
        if (/^(?:href|xlink:href|src|action|formaction|data|poster|srcset|cite)$/i.test(attribute)) {
          const scheme = /^\s*([a-z][a-z0-9+.-]*):/i
            .exec(value.replaceAll(/[\s\u0000-\u001f]/g, ""))?.[1]
            ?.toLowerCase();
          if (scheme !== undefined && !["http", "https", "file"].includes(scheme) && !/^data:image\//.test(value))
            active.push(`<${name} ${attribute}=${value.slice(0, 60)}>`);
          if (attribute !== "href" && attribute !== "cite" && /^(?:https?:)?\/\//.test(value))
            active.push(`<${name} ${attribute}=${value}>`);
        }
      }
    }
    return { active, words: `${document.documentElement.textContent} ${words.join(" ")}` };
  });

/** Opens every file, and gives what any of them did or has, and the words of all. */
async function openAll(
  page: Page,
  files: readonly string[],
  place: string,
): Promise<{ found: string[]; words: string }> {
  const found = watch(page);
  const words: string[] = [];
  for (const file of files) {
    await page.goto(pathToFileURL(file).href);
    const read = await readPage(page);
    found.push(...read.active.map((one) => `${relative(place, file)}: ${one}`));
    words.push(read.words);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  }
  return { found, words: words.join(" ") };
}

test("no attack on any field runs, loads or stands in a page but as text, and each that was let through can be read", async ({
  page,
}) => {
  // Old addresses are left at once, as they are declared to be.
  const pages = filesIn(folder, /\.html$/).filter((file) => !/\/editions\/|\/old-\w+\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(40);
  const { found, words } = await openAll(page, pages, folder);
  expect(found).toEqual([]);
  expect(placed.filter((mark) => !words.includes(mark))).toEqual([]);
});

test("nor in the single file", async ({ page }) => {
  const { found, words } = await openAll(page, [edition(".html")], folder);
  expect(found).toEqual([]);
  expect(inArticles.filter((mark) => !words.includes(mark))).toEqual([]);
});

test("nor in the feeds, as a reader of them would show it", async ({ page }) => {
  const place = mkdtempSync(join(tmpdir(), "verbatim-attacked-feeds-"));
  const shown = filesIn(join(folder, "feeds"), /\.json$/).map((file) => {
    const { items } = JSON.parse(readFileSync(file, "utf8")) as { items: { title: string; content_html: string }[] };
    const html = join(place, `${basename(file)}.html`);
    writeFileSync(html, `<!doctype html><title>x</title>${items.map((one) => one.content_html).join("\n")}`);
    return html;
  });
  expect(shown.length).toBe(2);
  const { found, words } = await openAll(page, shown, place);
  expect(found).toEqual([]);
  expect(words).toMatch(/\bz[a-z]{5,}z\b/);
  rmSync(place, { recursive: true });
});

test("nor in the e-book", async ({ page }) => {
  const files = filesIn(EPUB, /\.xhtml$/);
  expect(files.length).toBeGreaterThan(40);
  const { found, words } = await openAll(page, files, EPUB);
  expect(found).toEqual([]);
  expect(inArticles.filter((mark) => !words.includes(mark))).toEqual([]);
});

test("an attack that does stand in a page is found: it runs, loads, or is seen", async ({ page }) => {
  const place = mkdtempSync(join(tmpdir(), "verbatim-attack-"));
  const told: Record<string, RegExp> = {
    "<script>alert(1)</script>": /alert 1/,
    "<img src=x onerror=alert(2)>": /alert 2/,
    "<img src=https://attack.example/a.png>": /request https:\/\/attack\.example/,
    "<a href=javascript:alert(3)>x</a>": /javascript:alert\(3\)/,
    "<p style=color:red>x</p>": /<p style>/,
    "<form></form>": /<form>/,
    "<meta http-equiv=refresh content=99>": /refresh/,
  };
  for (const [attack, sign] of Object.entries(told)) {
    const file = join(place, "page.html");
    writeFileSync(file, `<!doctype html><title>x</title>${attack}`);
    const { found } = await openAll(page, [file], place);
    expect(found.join("\n"), attack).toMatch(sign);
    page.removeAllListeners();
  }
  rmSync(place, { recursive: true });
});
