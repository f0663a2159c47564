import assert from "node:assert/strict";
import { describe, test } from "node:test";
import Parser from "rss-parser";
import { atomOf } from "../../src/publishing/feeds/atom.ts";
import type { Feed } from "../../src/publishing/feeds/feed.ts";
import { jsonFeedOf } from "../../src/publishing/feeds/json-feed.ts";
import { rssOf } from "../../src/publishing/feeds/rss.ts";
import { faultsOfJsonFeed, faultsOfXml } from "../published/validate.ts";

const SELF = "https://brief.example/feeds/some";

/** Words that would break a file that did not escape them. */
const AWKWARD = "Oil & gas < 5 > 3, “a union” ]]> Менск \u2028 🛢";

const entry: Feed["entries"][number] = {
  url: "https://brief.example/briefs/a.html",
  title: AWKWARD,
  summary: AWKWARD,
  html: `<p>${AWKWARD.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;")} <q cite="https://brief.example/a.html#s1">words</q></p>`,
  published: new Date("2026-11-23"),
  updated: new Date("2026-11-27"),
};
const feed: Feed = {
  title: AWKWARD,
  description: AWKWARD,
  language: "en",
  home: "https://brief.example/index.html",
  author: "A & B",
  rights: "CC BY 4.0 & others",
  updated: new Date("2026-11-27"),
  entries: [entry],
};
const undated: Feed = { ...feed, entries: [{ ...entry, published: undefined, updated: new Date("2026-11-01") }] };
const empty: Feed = { ...feed, entries: [] };

for (const [name, some] of Object.entries({ "with an entry": feed, "with one of no day": undated, empty })) {
  describe(`a feed ${name}`, () => {
    test("is RSS 2.0", async () => assert.deepEqual(await faultsOfXml(rssOf(some, SELF), "rss"), []));
    test("is Atom", async () => assert.deepEqual(await faultsOfXml(atomOf(some, SELF), "atom"), []));
    test("is a JSON Feed 1.1", () => assert.deepEqual(faultsOfJsonFeed(jsonFeedOf(some, SELF)), []));
  });
}

test("another’s parser reads the same words out of RSS and Atom as were put in", async () => {
  for (const file of [rssOf(feed, SELF), atomOf(feed, SELF)]) {
    const read = await new Parser().parseString(file);
    assert.equal(read.title?.trim(), AWKWARD);
    assert.equal(read.items.length, 1);
    const [item] = read.items;
    assert.equal(item?.title?.trim(), AWKWARD);
    assert.equal(item?.link, entry.url);
    const html = (item?.["content:encoded"] ?? item?.content ?? "") as string;
    assert.equal(html.trim(), entry.html);
    assert.equal(item?.isoDate, "2026-11-23T00:00:00.000Z");
  }
});

test("a day that is not known is given out in no form; Atom alone has to say since when an entry is as it is", () => {
  assert.doesNotMatch(rssOf(undated, SELF), /pubDate/);
  assert.doesNotMatch(atomOf(undated, SELF), /<published>/);
  assert.match(atomOf(undated, SELF), /<entry>[^]*<updated>2026-11-01T00:00:00.000Z<\/updated>/);
  assert.doesNotMatch(jsonFeedOf(undated, SELF), /date_published/);
});

test("no feed knows the clock: an empty one has the day that it is given, and no other", () => {
  for (const write of [rssOf, atomOf, jsonFeedOf]) {
    const days = [...write(empty, SELF).matchAll(/\d{4}-\d\d-\d\d(?=T)|\d\d \w{3} \d{4}/g)].map(([day]) => day);
    for (const day of days) assert.ok(["2026-11-27", "27 Nov 2026"].includes(day), day);
    assert.equal(days.length, write === jsonFeedOf ? 0 : 1);
  }
});

/** A change that makes a right feed wrong. */
const wrongs: Record<string, [RegExp, string]> = {
  "an Atom feed without its id": [/<id>[^<]*<\/id>/, ""],
  "an Atom feed without a title": [/<title[^]*?<\/title>/, ""],
  "an entry with a date of no zone": [/<updated>2026-11-27T00:00:00.000Z/, "<updated>2026-11-27T00:00:00"],
  "a relative address": [/href="https:\/\/brief.example\/briefs/, 'href="briefs'],
  "an element that is not closed": [/<\/feed>/, ""],
};

for (const [name, [find, write]] of Object.entries(wrongs)) {
  test(`${name} is refused`, async () => {
    const right = atomOf(feed, SELF);
    assert.match(right, find);
    const faults = await faultsOfXml(right.replace(find, write), "atom").catch((error: unknown) => [String(error)]);
    assert.notDeepEqual(faults, []);
  });
}

test("RSS without what it requires is refused, and so is a JSON Feed", async () => {
  const rss = rssOf(feed, SELF);
  for (const name of ["link", "description", "guid"]) {
    const without = rss.replace(new RegExp(`<${name}[ >][^]*?</${name}>`), "");
    assert.notEqual(without, rss);
    assert.notDeepEqual(await faultsOfXml(without, "rss"), [], name);
  }
  const json = JSON.parse(jsonFeedOf(feed, SELF)) as { version?: string; items: { id?: string }[] };
  assert.notDeepEqual(faultsOfJsonFeed(JSON.stringify({ ...json, version: undefined })), []);
  assert.notDeepEqual(faultsOfJsonFeed(JSON.stringify({ ...json, items: [{ ...json.items[0], id: undefined }] })), []);
});
