import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf } from "../../src/after-build/pages.ts";
import { routes } from "../../src/urls/routes.ts";
import { readReport } from "../built/report.ts";
import { ADDRESS, publishedSite } from "./published-site.ts";
import { faultsOfXml } from "./validate.ts";

const SITE = publishedSite();
const xml = readFileSync(join(SITE, routes.sitemap), "utf8");
const entries = [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g)];
const lastmod = new Map(entries.map(([, address = "", day]) => [address.slice(ADDRESS.length), day]));

test("the sitemap is one of the protocol 0.9", async () => {
  assert.deepEqual(await faultsOfXml(xml, "sitemap"), []);
  assert.notDeepEqual(await faultsOfXml(xml.replace("2026-11-27", "27 November"), "sitemap"), []);
  assert.notDeepEqual(await faultsOfXml(xml.replace(`<loc>${ADDRESS}`, "<loc>"), "sitemap"), []);
});

test("it names every page that may be listed, by its full address, once, and no other", async () => {
  const pages = (await filesOf(SITE)).filter((one) => one.endsWith(".html") && !one.startsWith("/editions/"));
  const unlisted = pages.filter(
    (route) =>
      route === routes.notFound ||
      /<meta[^>]*(?:noindex|http-equiv="?refresh)/i.test(readFileSync(join(SITE, route), "utf8")),
  );
  assert.ok(unlisted.includes(routes.notFound));
  assert.deepEqual([...lastmod.keys()].sort(), pages.filter((one) => !unlisted.includes(one)).sort());
  assert.equal(entries.length, lastmod.size);
});

test("a day of change is given where the content knows one, and nowhere else", () => {
  assert.deepEqual(Object.fromEntries([...lastmod].filter(([, day]) => day !== undefined)), {
    "/briefs/russia-belarus-talks-december-2019.html": "2026-11-27",
    "/timeline.html": "2026-11-28",
    "/method.html": "2026-12-01",
  });
});

test("robots.txt names the sitemap, and lets everything be read", () => {
  const robots = readFileSync(join(SITE, routes.robots), "utf8");
  assert.match(robots, new RegExp(`^Sitemap: ${ADDRESS}/sitemap.xml$`, "m"));
  assert.doesNotMatch(robots, /Disallow/);
});

test("the report lists what was published, with its hash", () => {
  const listed = readReport(SITE).files.map(({ file }) => `/${file}`);
  const feeds = Object.values(routes.feeds).flatMap((forms) => Object.values(forms));
  for (const route of [...feeds, routes.sitemap, routes.robots, routes.llms]) assert.ok(listed.includes(route), route);
});

test("a site without an address has neither feed nor sitemap, and names none", () => {
  const shipped = join(import.meta.dirname, "../../dist");
  assert.ok(!existsSync(join(shipped, "feeds")) && !existsSync(join(shipped, routes.sitemap)));
  for (const page of ["index.html", "method.html", "editions.html", "robots.txt", "llms.txt"])
    assert.doesNotMatch(readFileSync(join(shipped, page), "utf8"), /feeds\/|sitemap/i, page);
});
