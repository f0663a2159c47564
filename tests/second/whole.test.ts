import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { toString } from "hast-util-to-string";
import { parse } from "yaml";
import { sayDate } from "../../src/dates/say.ts";
import { readPage } from "../../src/after-build/pages.ts";
import { routes } from "../../src/urls/routes.ts";
import { uk } from "../../src/words/uk.ts";
import { findHtmlFaults } from "../built/html-rules.ts";
import { checkInScript, checkOfficially } from "../editions/epub-book.ts";
import { elementsOf } from "../unit/staged-page.ts";
import { CONTENT, filesBelow, secondDossier, secondSite, textsOf } from "./second-site.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SITE = secondSite();
const files = filesBelow(SITE);
const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith("editions/"));
const read = (file: string): string => readFileSync(join(SITE, file), "utf8");
const dossier = await secondDossier();

test("every article, brief and profile has its page, and the site has every edition", () => {
  const { articles, briefs, profiles } = dossier;
  const wanted = [...articles, ...briefs, ...profiles].flatMap(({ href }) =>
    href === undefined ? [] : [href.slice(1)],
  );
  assert.ok(articles.length >= 3 && briefs.length === 2 && profiles.length >= 7);
  for (const file of wanted) assert.ok(files.includes(file), file);
  const endings = files.filter((file) => file.startsWith("editions/")).map((file) => file.split(".").at(-1));
  assert.deepEqual(endings.toSorted(), ["editions/SHA256SUMS", "epub", "html", "md", "txt", "zip"]);
});

test("what the articles do not say of a profile stands where it is told of, on its page or in its row", () => {
  const said = dossier.profiles.flatMap(({ address, href, notSaid }) => notSaid.map((one) => ({ address, href, one })));
  assert.deepEqual([...new Set(said.map(({ href }) => href === undefined))].toSorted(), [false, true]);
  for (const { address, one } of said) assert.ok(read(address.slice(1).split("#")[0] ?? "").includes(one), one);
});

test("each article, brief and profile names the day of its own story at its head, not of the newest", async () => {
  const { articles, briefs, profiles } = dossier;
  const own = [
    ...[...articles, ...profiles].map(({ href, asOf }) => ({ href, asOf })),
    ...briefs.map(({ href, events }) => ({ href, asOf: events })),
  ];
  const days = new Set<string | undefined>();
  for (const { href, asOf } of own) {
    if (href === undefined) continue;
    const { tree } = await readPage(SITE, href);
    const heads = elementsOf(tree, (one) => one.tagName === "header");
    const said = /Станом на .*? року/.exec(heads.map(toString).join(" "))?.[0];
    assert.equal(said, asOf && uk.asOf(sayDate(asOf, uk)), href);
    days.add(said);
  }
  assert.ok(days.size > 1);
});

test("an article of which a sentence is not published says so, and has no word of it in any file", () => {
  const { slug, href, sentences, withheld } = dossier.articles.find((one) => !one.fullText) ?? assert.fail();
  assert.deepEqual([sentences, withheld], [7, 1]);
  const page = read(href.slice(1));
  assert.ok(page.includes(uk.article.publishedOf(6, 7)) && page.includes(uk.article.deviationsIntro(1, false)));
  assert.ok(read("sources.html").includes(uk.article.publishedOf(6, 7)));
  const hidden = dossier.texts.get(slug)?.flatMap((block) => block.sentences.filter((one) => !one.published)) ?? [];
  assert.equal(hidden.length, 1);
  const texts = textsOf(SITE);
  assert.ok([...texts.values()].some((text) => text.includes("הקרח באגם")));
  for (const [file, text] of texts) for (const one of hidden) assert.ok(!text.includes(one.text), file);
  for (const other of dossier.articles.filter((one) => one.fullText)) {
    assert.ok(!read(other.href.slice(1)).includes(uk.article.extent));
  }
});

test("a brief in Markdown says the terms of those articles alone to whose sentences it leads", () => {
  const told: number[] = [];
  for (const { slug } of dossier.briefs) {
    const text = read(routes.briefInMarkdown(slug).slice(1));
    const [, front = ""] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const { articles } = parse(front) as { articles: unknown };
    const wanted = dossier.articles.filter(({ href }) => text.includes(`..${href}#s`));
    assert.deepEqual(
      articles,
      wanted.map(({ title, licence }) => ({ title, licence })),
    );
    told.push(wanted.length);
  }
  assert.ok(told.every((one) => one > 0) && told.some((one) => one < dossier.articles.length), String(told));
});

test("each brief counts its own events, in its drawings as in its lists", async () => {
  for (const { slug, href, timeline } of dossier.briefs) {
    const named = timeline.map(({ title }, index) => `${index + 1}: ${title}`);
    for (const route of [href, routes.briefTimeline(slug)]) {
      const { tree } = await readPage(SITE, route);
      const drawn = elementsOf(tree, ({ tagName }) => tagName === "title")
        .map(toString)
        .filter((one) => /^\d/.test(one));
      const beyond = drawn
        .map((one) => one.split(", ")[0] ?? "")
        .filter((one) => !named.some((name) => name.startsWith(one)));
      assert.deepEqual(beyond, [], route);
      assert.ok(drawn.length > 0, route);
    }
    const { tree } = await readPage(SITE, routes.briefTimeline(slug));
    const entries = elementsOf(tree, ({ tagName, properties }) => tagName === "li" && "value" in properties);
    assert.deepEqual(
      entries.map(({ properties }) => Number(properties["value"])),
      timeline.map((_, index) => index + 1),
    );
  }
});

test("a copy of the site holds against its content", () => {
  const env = { ...process.env, CONTENT_DIR: CONTENT };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/verify.ts", SITE], {
    ...{ cwd: ROOT, encoding: "utf8", env },
  });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /^5 editions hold the same quotations\.$/m);
});

test("html-validate finds nothing wrong with any page, nor with the single file", async () => {
  assert.ok(pages.length >= 20);
  for (const page of pages) assert.deepEqual(await findHtmlFaults(read(page)), [], page);
  assert.deepEqual(await findHtmlFaults(read("editions/звірка.html"), "book"), []);
});

test("EPUBCheck finds nothing wrong with the e-book", async () => {
  const book = readFileSync(join(SITE, "editions/звірка.epub"));
  assert.deepEqual(await checkInScript(book), []);
  assert.deepEqual(checkOfficially(book), []);
});

test("without an address there is no canonical address, no feed and no sitemap", () => {
  for (const file of ["sitemap.xml", "feed.xml", "atom.xml", "feed.json"])
    assert.ok(!existsSync(join(SITE, file)), file);
  assert.deepEqual(
    files.filter((file) => /feed|rss|atom|sitemap|\.xml$/.test(file)),
    [],
  );
  for (const page of pages) assert.doesNotMatch(read(page), /rel="?canonical|og:url|application\/(?:rss|atom)/, page);
});

test("old addresses lead on: of an article, a brief, a profile, and an event on the timeline", async () => {
  for (const [from, to] of [
    ["articles/debt.html", "ferry-debt.html"],
    ["briefs/ferry-stops.html", "why-the-ferry-stopped.html"],
    ["profiles/gonta.html", "marta-gonta.html"],
  ] as const) {
    assert.match(read(from), new RegExp(`http-equiv=refresh content="0; url=${to}"`));
  }
  const { ids } = await readPage(SITE, "/timeline.html");
  const entry = ids.get("2021-03-ferry-stops");
  assert.ok(entry?.children.some((one) => one.type === "element" && one.properties["id"] === "2021-03-02-ferry-stops"));
});

test("a correction stands on the page that it was made to, and on the method page", () => {
  for (const page of ["timeline.html", "method.html"]) {
    assert.match(read(page), /Статті називають різні дні, і подію датовано місяцем/, page);
  }
  assert.match(read("profiles/marta-gonta.html"), /Вона міська голова Лозової Пристані\./);
});

test("both briefs lead to the profile that they share, and its page leads to both", async () => {
  const shared = dossier.profiles.find(({ slug }) => slug === "marta-gonta");
  assert.deepEqual(
    new Set(shared?.mentions.filter(({ kind }) => kind === "brief").map(({ title }) => title)),
    new Set(dossier.briefs.map(({ title }) => title)),
  );
  const hrefsOn = async (page: string): Promise<string[]> =>
    elementsOf((await readPage(SITE, page)).tree, ({ tagName }) => tagName === "a").map(({ properties }) =>
      String(properties["href"]),
    );
  const profile = await hrefsOn("/profiles/marta-gonta.html");
  for (const { slug, href } of dossier.briefs) {
    assert.ok((await hrefsOn(href)).includes("../profiles/marta-gonta.html"), href);
    assert.ok(
      profile.some((one) => one.startsWith(`../briefs/${slug}.html#`)),
      `no way from the profile to ${slug}`,
    );
  }
});

test("where two articles disagree, each is named beside its own words", async () => {
  const { ids } = await readPage(SITE, "/timeline.html");
  const shown = toString(ids.get("2021-03-ferry-stops") ?? assert.fail());
  assert.match(shown, /Статті розходяться/);
  assert.match(shown, /The Lake Courier, \d+ березня 2021 року\s+Стаття, як факт/);
  assert.match(shown, /מכתב האגם, \d+ березня 2021 року\s+Стаття, як факт/);
});

/** The text of the elements of a page that a test picks. */
const textsOn = async (page: string, test: Parameters<typeof elementsOf>[1]): Promise<string[]> =>
  elementsOf((await readPage(SITE, page)).tree, test).map((one) => toString(one).replace(/\s+/g, " ").trim());

const SEVERAL: { page: string; tag: string; says: string[] }[] = [
  { page: "/index.html", tag: "p", says: ["Події по 19 березня 2021 року", "Події по 5 березня 2021 року"] },
  { page: "/index.html", tag: "a", says: ["Найновіший огляд"] },
  { page: "/briefs/ferry-returns.html", tag: "p", says: ["Станом на 19 березня 2021 року"] },
  { page: "/briefs/ferry-returns.html", tag: "h2", says: ["Чого в статті не сказано"] },
  { page: "/briefs/why-the-ferry-stopped.html", tag: "p", says: ["Станом на 5 березня 2021 року"] },
  { page: "/briefs/why-the-ferry-stopped.html", tag: "h2", says: ["Чого в статтях не сказано"] },
  { page: "/briefs/why-the-ferry-stopped/timeline.html", tag: "p", says: ["Станом на 5 березня 2021 року"] },
  { page: "/profiles/marta-gonta.html", tag: "h2", says: ["Висловлювання у статтях", "Чого в статтях не сказано"] },
  { page: "/timeline.html", tag: "p", says: ["Станом на 19 березня 2021 року", "Немає у статтях"] },
];
for (const { page, tag, says } of SEVERAL) {
  test(`with several briefs and articles, ${page} says of which day and of how many it speaks: ${says.join("; ")}`, async () => {
    const texts = await textsOn(page, ({ tagName }) => tagName === tag);
    for (const one of says) assert.ok(texts.includes(one), `${one} is none of: ${texts.join(" | ")}`);
  });
}

test("a statement whose words name a day is not said to have none", async () => {
  const undated = (page: string): Promise<string[]> =>
    textsOn(page, (one) => toString(one).trim() === "день не названо");
  assert.equal((await undated("/profiles/yurii-veres.html")).length, 0);
  assert.equal((await undated("/profiles/marta-gonta.html")).length, 3);
});

test("a brief of one article names it once, at its head; one of two names each beside its words", async () => {
  const namedBeside = async (page: string): Promise<string[]> =>
    elementsOf(
      (await readPage(SITE, page)).tree,
      ({ tagName, properties }) => tagName === "p" && String(properties["className"]).includes("quoted"),
    ).flatMap((one) =>
      elementsOf({ type: "root", children: [one] }, ({ tagName }) => tagName === "cite").map((cite) => toString(cite)),
    );
  const { title, source = assert.fail() } =
    dossier.articles.find(({ slug }) => slug === "ferry-returns") ?? assert.fail();
  const day = sayDate(source.day ?? assert.fail(), uk);
  const report = source.publisher === undefined ? uk.disagreements.report(day) : `${source.publisher}, ${day}`;
  assert.ok(!(await namedBeside("/briefs/ferry-returns.html")).includes(report));
  assert.ok((await textsOn("/briefs/ferry-returns.html", ({ tagName }) => tagName === "a")).includes(title));
  assert.equal(new Set(await namedBeside("/briefs/why-the-ferry-stopped.html")).size, 2);
  assert.ok((await namedBeside("/timeline.html")).includes(report));
});
