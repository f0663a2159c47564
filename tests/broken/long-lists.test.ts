import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { selectAll } from "hast-util-select";
import { toString } from "hast-util-to-string";
import { checkWeights, weightOf } from "../../src/after-build/check-weights.ts";
import { readPages, type StagedPage } from "../../src/after-build/pages.ts";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { absoluteFrom } from "../../src/urls/relative.ts";
import { homeOfPart, routes } from "../../src/urls/routes.ts";
import { buildPages, copyProject } from "../copied-project.ts";
import { writeDesk, type Desk } from "../generated/desk.ts";

const made: string[] = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds the pages of a generated desk; a link that does not land, or a page over its budget, fails it. */
async function build(desk: Desk): Promise<Map<string, StagedPage>> {
  const content = mkdtempSync(join(tmpdir(), "verbatim-desk-"));
  writeDesk(content, desk);
  const project = copyProject(content);
  made.push(content, project);
  return new Map((await readPages(buildPages(project))).map((page) => [page.route, page]));
}

const at = (pages: ReadonlyMap<string, StagedPage>, route: string): StagedPage => {
  const page = pages.get(route);
  assert.ok(page, `there is no ${route}`);
  return page;
};

const textsOf = ({ tree }: StagedPage, selector: string): string[] =>
  selectAll(selector, tree).map((one) => toString(one).replace(/\s+/g, " ").trim());

const linksOf = ({ route, tree }: StagedPage, selector = "main a"): string[] =>
  selectAll(selector, tree).map(({ properties: { href } }) => absoluteFrom(route, String(href)) ?? "");

/** The parts of a list that have pages of their own, in their order. */
const partsOf = (pages: ReadonlyMap<string, StagedPage>, list: string): StagedPage[] =>
  Array.from({ length: 500 }, (_, index) => pages.get(`/lists/${list}-${index + 1}.html`)).filter(
    (page) => page !== undefined,
  );

describe("a desk of 30 briefs, 60 articles, 400 profiles, 300 works and 300 corrections", () => {
  const desk: Desk = { articles: 60, briefs: 30, profiles: 400, works: 300, corrections: 300, disagreements: 30 };
  let pages = new Map<string, StagedPage>();
  before(async () => {
    pages = await build(desk);
  });

  for (const [list, ids] of [
    ["cited", /^work-\d+$/],
    ["corrections", /^correction-/],
  ] as const) {
    test(`has each entry of the list “${list}” once, on one of its parts`, () => {
      const parts = partsOf(pages, list);
      const found = parts.flatMap((page) => [...page.ids.keys()].filter((id) => ids.test(id)));
      assert.ok(parts.length > 1);
      assert.equal(found.length, 300);
      assert.equal(new Set(found).size, 300);
    });
  }

  test("has each profile once among all A–Z, in that order, and once in the list of its kind", () => {
    const names = partsOf(pages, "names").flatMap((page) => textsOf(page, "th[scope=row] > a"));
    assert.equal(names.length, 400);
    assert.deepEqual(names, names.toSorted(new Intl.Collator("en").compare));
    const entries = ["person", "state", "organisation", "place"].flatMap((kind) =>
      partsOf(pages, kind).flatMap((page) => textsOf(page, ".one strong")),
    );
    assert.deepEqual(entries.toSorted(), names.toSorted());
  });

  test("has each name and event once in the index for who has no script", () => {
    const parts = partsOf(pages, "index");
    const items = parts.flatMap((page) => linksOf(page, ".letter li a"));
    assert.ok(parts.length > 1);
    assert.equal(items.length, 400 + 30);
    assert.equal(new Set(parts.flatMap((page) => textsOf(page, ".letter li a"))).size, 400 + 30);
  });

  test("leads from the page of each list to all its parts, and says what first and last they hold", () => {
    const parts = [...pages.keys()].filter((route) => homeOfPart(route) !== undefined);
    assert.ok(parts.length > 12, `${parts.length} parts`);
    for (const route of parts) assert.ok(linksOf(at(pages, homeOfPart(route) ?? "")).includes(route), route);
    const [first = "", second = ""] = partsOf(pages, "names").map((page) => textsOf(page, "th[scope=row] > a")[0]);
    const told = textsOf(at(pages, routes.profiles), ".row");
    assert.ok(
      told.some((row) => row.startsWith(`${first} – `)),
      first,
    );
    assert.ok(
      told.some((row) => row.startsWith(`${second} – `)),
      second,
    );
  });

  test("leads from part to part, forwards and back", () => {
    for (const list of ["cited", "corrections", "names", "person", "index"]) {
      const parts = partsOf(pages, list);
      const next = parts.flatMap((page) => linksOf(page, "main a[rel=next]"));
      const previous = parts.flatMap((page) => linksOf(page, "main a[rel=prev]"));
      const all = parts.map(({ route }) => route);
      assert.deepEqual([next, previous], [all.slice(1), all.slice(0, -1)], list);
    }
  });

  test("keeps every page within its budget", () => {
    const weights = [...pages.values()].map(({ route, tree }) => ({ route, bytes: weightOf(htmlOf(tree)) }));
    assert.deepEqual(checkWeights(weights), []);
  });

  test("lists twelve briefs before the newest on the front page, and all of them by year on one of their own", () => {
    const front = linksOf(at(pages, routes.home));
    const briefs = Array.from({ length: 30 }, (_, index) => routes.brief(`harbour-${30 - index}`));
    assert.deepEqual(
      front.filter((one) => briefs.includes(one) && one !== briefs[0]),
      briefs.slice(1, 13),
    );
    assert.ok(front.includes(routes.briefs));
    const archive = at(pages, routes.briefs);
    assert.deepEqual(linksOf(archive, "main li a"), briefs);
    assert.deepEqual(textsOf(archive, "main h2"), ["2012", "2011", "2010"]);
  });

  test("has each disagreement of its articles on one page, each account with its article", () => {
    const page = at(pages, routes.disagreements);
    assert.equal(textsOf(page, ".disagreement").length, 30);
    const [first = ""] = textsOf(page, ".disagreement");
    assert.match(first, /How many people came.*Report 1 .*Some 10 people came.*Report 2 .*Nearly 15 people came/);
  });
});

describe("a desk of two briefs and four articles", () => {
  const desk: Desk = { articles: 4, briefs: 2, profiles: 20, works: 12, corrections: 2, disagreements: 1 };
  let pages = new Map<string, StagedPage>();
  before(async () => {
    pages = await build(desk);
  });

  test("has no page that it needs not", () => {
    const further = [...pages.keys()].filter((route) => homeOfPart(route) !== undefined || route === routes.briefs);
    assert.deepEqual(further, []);
    assert.ok(linksOf(at(pages, routes.home)).includes(routes.brief("harbour-1")));
  });

  test("gives each brief a timeline of what it uses, and no more", () => {
    const timeline = at(pages, routes.briefTimeline("harbour-1"));
    assert.deepEqual(textsOf(timeline, ".entry h3"), ["The harbour of town 1 is opened"]);
    assert.ok(linksOf(timeline).includes(routes.brief("harbour-1")));
    assert.ok(linksOf(at(pages, routes.brief("harbour-1"))).includes(timeline.route));
  });

  test("gives each brief the profiles that it names, and no others", () => {
    const named = textsOf(at(pages, routes.briefProfiles("harbour-1")), "strong");
    const article = ["report-1", "report-2"].flatMap((slug) => textsOf(at(pages, routes.article(slug)), "#s3, #s4"));
    for (const one of article.map((sentence) => sentence.split(" ")[0] ?? "")) assert.ok(named.includes(one), one);
    assert.equal(named.length, 20);
  });

  test("sets the accounts of articles that disagree side by side, where the event is told and where its brief lists it", () => {
    const entry = at(pages, routes.timeline);
    assert.deepEqual(
      textsOf(entry, ".sides > .row > .label a").filter((one) => one.startsWith("Report")),
      ["Report 1 on the harbour of town 1", "Report 2 on the harbour of town 1"],
    );
    assert.equal(textsOf(at(pages, routes.brief("harbour-1")), ".disagreement").length, 1);
    assert.equal(textsOf(at(pages, routes.brief("harbour-2")), ".disagreement").length, 0);
  });

  test("tells beside a sentence which sentence of another article says otherwise, as ours", () => {
    const notes = textsOf(at(pages, routes.article("report-1")), ".disputed");
    assert.equal(notes.length, 1);
    assert.match(notes.join(), /How many people came/);
    const links = linksOf(at(pages, routes.article("report-1")), "[data-editorial] .disputed a");
    assert.ok(links.includes(routes.article("report-2")), links.join());
    assert.equal(selectAll(".disputed", at(pages, routes.article("report-3")).tree).length, 0);
  });

  test("heads what names a profile with the article or brief in which it stands", () => {
    const heads = [...pages.values()]
      .filter(({ route }) => /^\/profiles\/[^/]+\.html$/.test(route))
      .flatMap((page) => textsOf(page, ".group h3"));
    assert.ok(heads.includes("In the article: Report 1 on the harbour of town 1"), heads.join("; "));
  });

  test("names the article beside each sentence that bears a claim out", () => {
    const labels = textsOf(at(pages, routes.brief("harbour-1")), ".quoted .by a");
    assert.ok(labels.length > 2);
    for (const label of labels) assert.match(label, /^s\d+ Report [12] on the harbour of town 1$/);
  });
});
