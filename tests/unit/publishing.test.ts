import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { publishedOf } from "../../src/cli/published.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { feedsOf } from "../../src/publishing/feeds/feeds.ts";
import { isIndexable } from "../../src/publishing/indexable.ts";
import { llmsOf } from "../../src/publishing/llms.ts";
import { robotsOf } from "../../src/publishing/robots.ts";
import { sitemapOf } from "../../src/publishing/sitemap.ts";
import { besidePages } from "../../src/publishing/facts.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { faultsOfXml } from "../published/validate.ts";
import { joinSmallSiteWith } from "./data-content.ts";
import { stagePage, stagePages } from "./staged-page.ts";

const ADDRESS = "https://brief.example/below";
const LOG = `
- { date: "2026-12-02", entry: event/2001-03-09-opening, wrong: It opened., right: It was opened., since: "2026-11-30" }
- { date: "2026-12-01", entry: brief/bridge, wrong: Five piers., right: Two., since: "2026-12-01" }
- { date: "2026-12-02", entry: profile/town, wrong: A ferry., right: A bridge., since: "2026-11-30" }
- { date: "2026-12-01", entry: article/ferry, wrong: By the mayor., right: By Anna Bell., since: "2026-11-30" }
- { date: "2026-12-03", entry: site, wrong: Four pages., right: Five., since: "2026-11-30" }
`;
const withLog = (log: string, address?: string): Promise<Dossier> =>
  joinSmallSiteWith([{ file: "content/corrections.yaml", write: log }], address);
const dossier = await withLog(LOG, `${ADDRESS}/`);
const published = publishedOf(dossier);
const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

describe("corrections in the dossier", () => {
  test("stand the newest first, and of one day the one further down the file first", () => {
    assert.deepEqual(
      dossier.corrections.map(({ id }) => id),
      [
        ...["correction-2026-12-03", "correction-2026-12-02-2", "correction-2026-12-02"],
        ...["correction-2026-12-01-2", "correction-2026-12-01"],
      ],
    );
  });

  test("stand with the entry to which each was made, and with no other", () => {
    const all = [dossier.briefs, dossier.events, dossier.profiles, dossier.articles];
    const with1 = all.flatMap((some) => some.filter((one) => one.corrections.length > 0));
    assert.deepEqual(with1.map((one) => one.slug).sort(), ["2001-03-09-opening", "bridge", "ferry", "town"]);
    assert.equal(dossier.briefs.find((one) => one.slug === "bridge")?.corrections[0]?.right, "Two.");
  });

  test("keep their ids when another is written behind them", async () => {
    const longer = await withLog(
      `${LOG}- { date: "2026-12-02", entry: site, wrong: Six., right: Five., since: "2026-11-30" }\n`,
    );
    const right = new Map(longer.corrections.map((one) => [one.id, one.right]));
    for (const one of dossier.corrections) assert.equal(right.get(one.id), one.right);
  });

  test("make the content newer, and are part of its hash", async () => {
    assert.equal(dossier.newest?.edtf, "2026-12-03");
    assert.notEqual(dossier.sha256, (await withLog("")).sha256);
  });
});

describe("what the content says for programs elsewhere", () => {
  test("an address has no slash at its end", () => assert.equal(published.address, ADDRESS));

  test("a brief’s day is that on which it was written, and it changed when it was corrected", () => {
    const bridge = published.briefs.find(({ slug }) => slug === "bridge");
    const { written } = bridge?.dates ?? {};
    assert.equal(day(bridge?.published), written);
    assert.equal(day(bridge?.updated), "2026-12-01");
  });

  test("a date that names no day is given out as none; the first day that it may mean says since when at the latest", async () => {
    for (const [written, updated] of [
      ["2001-03", "2001-03-01"],
      ["2001-03-10~", "2001-03-10"],
      ["2001", "2001-01-01"],
    ]) {
      const changes = {
        file: "content/briefs/ferry.md",
        find: 'written: "2001-03-10"',
        write: `written: "${written}"`,
      };
      const { briefs } = publishedOf(await joinSmallSiteWith([changes]));
      const ferry = briefs.find(({ slug }) => slug === "ferry");
      assert.equal(ferry?.published, undefined, written);
      assert.equal(day(ferry?.updated), updated);
    }
  });

  test("a page is known to have changed by what was corrected on it; the method page shows all corrections", () => {
    const changed = Object.fromEntries([...published.changed].map(([route, date]) => [route, day(date)]));
    assert.equal(changed["/timeline.html"], "2026-12-02");
    assert.equal(changed["/profiles.html"], "2026-12-02");
    assert.equal(changed["/articles/ferry.html"], "2026-12-01");
    assert.equal(changed["/method.html"], "2026-12-03");
    assert.equal(changed["/index.html"], undefined);
  });
});

const NOINDEX = '<title>T</title><meta name="robots" content="noindex">';
const MOVED = '<title>T</title><meta http-equiv="refresh" content="0; url=b.html">';
const pages = [
  ...stagePages({ "/index.html": "", "/404.html": "", "/briefs/a.html": "", "/briefs/запис.html": "" }),
  ...[stagePage("/cite.html", "", NOINDEX), stagePage("/briefs/old.html", "", MOVED)],
];

describe("the sitemap", () => {
  test("leaves out the page for unknown addresses, one that leads on, and one that asks not to be listed", () => {
    assert.deepEqual(
      pages.filter(isIndexable).map(({ route }) => route),
      ["/index.html", "/briefs/a.html", "/briefs/запис.html"],
    );
  });

  test("is one file as long as it can be, its addresses encoded", async () => {
    const files = sitemapOf(pages, ADDRESS, { changed: new Map([["/briefs/a.html", new Date("2026-12-01")]]) });
    assert.deepEqual([...files.keys()], ["/sitemap.xml"]);
    const xml = files.get("/sitemap.xml") ?? "";
    assert.deepEqual(await faultsOfXml(xml, "sitemap"), []);
    assert.ok(xml.includes(`<loc>${ADDRESS}/briefs/a.html</loc><lastmod>2026-12-01</lastmod>`), xml);
    assert.ok(xml.includes("/briefs/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81.html</loc></url>"), xml);
  });

  test("is an index of several where there are too many pages, each page in one of them", async () => {
    const files = sitemapOf(pages, ADDRESS, { changed: new Map() }, 2);
    assert.deepEqual([...files.keys()], ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
    for (const xml of files.values()) assert.deepEqual(await faultsOfXml(xml, "sitemap"), []);
    assert.match(files.get("/sitemap.xml") ?? "", /<sitemapindex[^]*sitemap-2.xml/);
    const parts = [...files].slice(1).map(([, xml]) => (xml.match(/<url>/g) ?? []).length);
    assert.deepEqual(parts, [2, 1]);
  });
});

test("robots.txt names a sitemap only where there is one", () => {
  assert.equal(robotsOf(undefined), "User-agent: *\nAllow: /\n");
  assert.equal(robotsOf(ADDRESS), `User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}/sitemap.xml\n`);
});

describe("llms.txt", () => {
  const book = { facts: editionFactsOf(dossier), words: wordsOf(dossier.site), folder: "", pages };
  const files = new Set([...besidePages(published), "/data/timeline.json", "/method.html"]);

  test("begins as llmstxt.org wants it: a title, a quotation, then lists of links under headings", () => {
    const lines = llmsOf({ book, published }, files).split("\n");
    assert.equal(lines[0], "# Base");
    assert.match(lines[2] ?? "", /^> /);
    const listed = lines.slice(lines.indexOf("## Briefs")).filter((line) => line !== "");
    for (const line of listed)
      assert.match(line, /^(?:## \S.*|- \[[^\]]+\]\(https:\/\/brief\.example\/below\/[^)]+\): \S.*)$/);
  });

  test("names only files that are there, by relative addresses where the site has none", () => {
    const text = llmsOf({ book, published: { ...published, address: undefined } }, files);
    assert.match(text, /\]\(briefs\/bridge\.md\): /);
    assert.match(text, /\]\(data\/timeline\.json\): /);
    assert.doesNotMatch(text, /calendar|https:/);
  });

  test("says that an article is not under the licence, and has no words of one", () => {
    const text = llmsOf({ book, published }, files);
    assert.match(text, /Not established/);
    assert.doesNotMatch(text, /The mayor opened the bridge/);
  });
});

test("a feed without entries has the newest day of the content", () => {
  const book = { facts: editionFactsOf(dossier), words: wordsOf(dossier.site), folder: "", pages: [] };
  const none = { ...published, briefs: [], corrections: [] };
  const { briefs, corrections } = feedsOf({ book, published: none }, ADDRESS);
  for (const feed of [briefs, corrections]) {
    assert.deepEqual(feed.entries, []);
    assert.equal(day(feed.updated), "2026-12-03");
  }
});
