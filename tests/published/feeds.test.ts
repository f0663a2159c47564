import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Nodes } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import Parser from "rss-parser";
import { visit } from "unist-util-visit";
import { parse } from "yaml";
import { filesOf, readPages } from "../../src/after-build/pages.ts";
import { checkFeeds } from "../../src/publishing/feeds/check-feeds.ts";
import { routes } from "../../src/urls/routes.ts";
import { readReport } from "../built/report.ts";
import { ADDRESS, publishedSite } from "./published-site.ts";
import { faultsOfJsonFeed, faultsOfXml } from "./validate.ts";

const SITE = publishedSite();
const CONTENT = join(SITE, "../content");
const BRIEF = "briefs/russia-belarus-talks-december-2019.html";
const read = (route: string): string => readFileSync(join(SITE, route), "utf8");
const fold = (words: string): string => words.replace(/\s+/g, " ").trim();
const parser = rehype().data("settings", { fragment: true });

interface JsonFeed {
  feed_url: string;
  home_page_url: string;
  items: { id: string; title: string; content_html: string; date_published?: string; date_modified: string }[];
}
const jsonOf = (name: keyof typeof routes.feeds): JsonFeed => JSON.parse(read(routes.feeds[name].json)) as JsonFeed;
const [brief] = jsonOf("briefs").items;
assert.ok(brief);
const corrections = parse(readFileSync(join(CONTENT, "corrections.yaml"), "utf8")) as { date: string; right: string }[];

const pages = await readPages(SITE);
const files = new Set(await filesOf(SITE));
const all = new Map(
  Object.values(routes.feeds)
    .flatMap((forms) => Object.values(forms))
    .map((route) => [route, read(route)]),
);

for (const name of ["briefs", "corrections"] as const) {
  describe(`the feed of ${name}`, () => {
    const { rss, atom, json } = routes.feeds[name];
    test("is valid in each of its forms", async () => {
      assert.deepEqual(await faultsOfXml(read(rss), "rss"), []);
      assert.deepEqual(await faultsOfXml(read(atom), "atom"), []);
      assert.deepEqual(faultsOfJsonFeed(read(json)), []);
    });

    test("says the same in each of its forms, as another’s parser reads them", async () => {
      const items = jsonOf(name).items;
      for (const route of [rss, atom]) {
        const feed = await new Parser().parseString(read(route));
        assert.deepEqual(
          feed.items.map((one) => [
            one.link,
            one.title?.trim(),
            ((one["content:encoded"] ?? one.content ?? "") as string).trim(),
          ]),
          items.map((one) => [one.id, one.title, one.content_html]),
        );
      }
    });

    test("names itself by the address at which it lies, and is the one file of that form", () => {
      assert.equal(jsonOf(name).feed_url, ADDRESS + json);
      for (const route of [rss, atom]) assert.ok(read(route).includes(`href="${ADDRESS}${route}" rel="self"`));
    });

    test("has only addresses that are full, and those within the site land", () => {
      const byRoute = new Map(pages.map((page) => [page.route, page]));
      const found = [...read(rss).matchAll(/(?:href|cite|src)="([^"]*)"|<(?:link|guid[^>]*)>([^<]*)</g)];
      assert.ok(found.length > 6);
      for (const [, attribute, text] of found) {
        const address = attribute ?? text ?? "";
        assert.match(address, /^https?:\/\//);
        if (!address.startsWith(ADDRESS)) continue;
        const [route = "", fragment] = address.slice(ADDRESS.length).split("#");
        assert.ok(files.has(route), address);
        if (fragment !== undefined) assert.ok(byRoute.get(route)?.ids.has(fragment), address);
      }
    });
  });
}

test("each brief is an entry, whole: every claim of its page and every word that is quoted there", () => {
  const words = fold(toString(parser.parse(brief.content_html)).replace(/\[(?:\d+|sic)\] ?/g, ""));
  const claims = readReport(SITE).claims.filter(({ page }) => page.startsWith(BRIEF));
  assert.ok(claims.length > 20);
  for (const { text, evidence } of claims) {
    assert.ok(words.includes(fold(text.replaceAll(/[“”]/g, ""))) || words.includes(fold(text)), text);
    for (const { words: quoted = [] } of evidence) {
      for (const { selector } of quoted) assert.ok(words.includes(fold(selector[0].exact)), selector[0].exact);
    }
  }
});

test("its day is that on which it was written, and it was changed when it was corrected", () => {
  assert.equal(brief.date_published, "2026-11-23T00:00:00.000Z");
  assert.equal(brief.date_modified, "2026-11-27T00:00:00.000Z");
  assert.match(read(routes.feeds.briefs.rss), /<pubDate>Mon, 23 Nov 2026 00:00:00 GMT<\/pubDate>/);
});

test("an entry has nothing that clashes with another or that a reader would not let through", () => {
  for (const { content_html: html } of [brief, ...jsonOf("corrections").items]) {
    visit(parser.parse(html), "element", ({ tagName, properties }) => {
      assert.doesNotMatch(tagName, /script|style|svg|img|iframe|form|input|button|object/);
      const allowed = [
        "href",
        "cite",
        ...(properties["dataEditorial"] === undefined ? [] : ["className", "dataEditorial"]),
      ];
      assert.deepEqual(
        Object.keys(properties).filter((one) => !allowed.includes(one)),
        [],
      );
    });
  }
});

/** The words of an entry but those of its quotations. */
function outsideQuotations(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "q") return " ";
  return "children" in node ? node.children.map(outsideQuotations).join("") : "";
}

test("no sentence of the article stands in a feed, in llms.txt or beside the brief but as a quotation", () => {
  const article = readFileSync(join(CONTENT, "articles/leaders-discuss-deeper-integration.md"), "utf8");
  const [, body = ""] = article.split(/^---$/m).slice(1);
  const sentences = body
    .split("\n")
    .filter((line) => line.length > 40 && !line.startsWith("#"))
    .map(fold);
  assert.equal(sentences.length, 18);
  const bare = [brief, ...jsonOf("corrections").items].map((one) =>
    fold(outsideQuotations(parser.parse(one.content_html))),
  );
  for (const sentence of sentences) {
    for (const text of [...bare, fold(read(routes.llms))]) assert.ok(!text.includes(sentence), sentence);
  }
});

test("each correction is an entry at its own address, the newest first, in the words of the method page", () => {
  const { items } = jsonOf("corrections");
  assert.deepEqual(
    items.map(({ date_published: day }) => day?.slice(0, 10)),
    corrections.map(({ date }) => date).reverse(),
  );
  assert.equal(new Set(items.map(({ id }) => id)).size, corrections.length);
  const newest = corrections.toReversed();
  for (const [index, { content_html: html, id }] of items.entries()) {
    assert.ok(toString(parser.parse(html)).includes(newest[index]?.right ?? "none"));
    assert.ok(id.startsWith(`${ADDRESS}/method.html#correction-2026-`));
  }
});

describe("the gate over the feeds", () => {
  const changed = (from: string, to: string): string[] => {
    const route = routes.feeds.briefs.json;
    const before = all.get(route) ?? "";
    assert.ok(before.includes(from), from);
    return checkFeeds(new Map([[route, before.replace(from, to)]]), ADDRESS, pages, files).map((one) => one.message);
  };
  test("finds nothing wrong with them as they are", () => assert.deepEqual(checkFeeds(all, ADDRESS, pages, files), []));
  test("reports a letter changed in a quotation", () =>
    assert.match(changed("a single defense space", "a single defence space").join(), /quotation does not stand at/));
  test("reports a quotation at another sentence", () =>
    assert.match(changed("integration.html#s15", "integration.html#s4").join(), /quotation does not stand at/));
  test("reports an address that is not full, and one that leads nowhere", () => {
    const link = `href=\\"${ADDRESS}/profiles/russia.html`;
    assert.match(changed(link, 'href=\\"profiles/russia.html').join(), /not a full one/);
    assert.match(changed(link, `href=\\"${ADDRESS}/profiles/rusia.html`).join(), /not there/);
  });
  test("reports an entry that holds nothing", () =>
    assert.match(changed('"content_html": "', '"content_html": "", "was": "').join(), /holds nothing/));
});
