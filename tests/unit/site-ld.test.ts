import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articleLd } from "../../src/data/article-ld.ts";
import { briefLd } from "../../src/data/brief-ld.ts";
import { frontLd } from "../../src/data/front-ld.ts";
import { eventNode } from "../../src/data/ld-events.ts";
import { licenceAddress } from "../../src/data/ld-site.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { en } from "../../src/words/en.ts";
import { AWKWARD, joinSmallSite } from "./data-content.ts";
import { licences, times } from "./site-ld.cases.ts";

type Node = Record<string, unknown>;

const ADDRESS = "https://example.org/base";
const dossier = await joinSmallSite();
const published = await joinSmallSite(ADDRESS);
const nodesIn = (text: string): Node[] => (JSON.parse(text) as { "@graph": Node[] })["@graph"];
const ofType = (nodes: readonly Node[], type: string): Node[] => nodes.filter((one) => one["@type"] === type);

function firstsOf({ briefs: [brief], articles: [article], events: [event] }: Dossier) {
  assert.ok(brief !== undefined && article !== undefined && event !== undefined);
  return { brief, article, event };
}
const { brief, article, event } = firstsOf(dossier);
const known = dateOf("2001-03-10");

describe("when an event was, in the words of schema.org", () => {
  for (const { promise, date, time } of times) {
    test(promise, () => {
      const { startDate, endDate, description } = JSON.parse(
        JSON.stringify(eventNode({ ...event, date: dateOf(date) }, en, (route) => route)),
      ) as Record<string, string>;
      assert.deepEqual(JSON.parse(JSON.stringify({ startDate, endDate, description })), time);
    });
  }
});

describe("JSON-LD of the front page", () => {
  const nodes = nodesIn(frontLd(dossier, en));

  test("holds the site, its newest brief and every event of the timeline, in its order", () => {
    assert.deepEqual(
      nodes.slice(0, 2).map((one) => [one["@type"], one["@id"]]),
      [
        ["WebSite", "index.html"],
        ["Report", brief.href.slice(1)],
      ],
    );
    assert.deepEqual(
      ofType(nodes, "Event").map((one) => [one["@id"], one["name"]]),
      dossier.events.map(({ href, title }) => [href.slice(1), title]),
    );
    assert.ok(dossier.events.some(({ title }) => title === AWKWARD));
  });

  test("names places and profiles by their addresses", () => {
    const told = ofType(nodes, "Event").flatMap((one) => one["about"] ?? []) as Node[];
    assert.ok(told.length > 0);
    for (const one of told) assert.match(String(one["@id"]), /^profiles(?:\/[a-z-]+)?\.html/);
  });

  test("has full addresses where the site names its own", () => {
    const full = nodesIn(frontLd(published, en));
    assert.deepEqual(
      full.map((one) => one["@id"]),
      nodes.map((one) => `${ADDRESS}/${String(one["@id"])}`),
    );
  });

  test("has the licence of our prose where that has an address, and its brief is a part of it", () => {
    const [site, report] = nodes;
    assert.equal(site?.["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert.deepEqual(report?.["isPartOf"], { "@id": site?.["@id"] });
    const reserved = { ...dossier, site: { ...dossier.site, licence: "All rights reserved" } };
    assert.equal("license" in (nodesIn(frontLd(reserved, en))[0] ?? {}), false);
  });

  test("of a site without a brief holds the site and its events", () => {
    const without = nodesIn(frontLd({ ...dossier, briefs: [] }, en));
    assert.deepEqual(ofType(without, "Report"), []);
    assert.equal(without.length, nodes.length - 1);
  });
});

describe("JSON-LD of a brief", () => {
  const reportOf = (given = brief, from = dossier): Node => nodesIn(briefLd(given, from, en))[0] ?? {};

  test("is a Report that is based on its articles, of which no date of publication is claimed", () => {
    const { headline, description, inLanguage, isBasedOn } = reportOf();
    assert.deepEqual([headline, description, inLanguage], [brief.title, brief.description, "en"]);
    assert.deepEqual(
      isBasedOn,
      brief.articles.map(({ title, slug }) => ({
        "@type": "NewsArticle",
        "@id": `../articles/${slug}.html`,
        name: title,
      })),
    );
  });

  test("cites each work on which a claim of its own rests once, and no other", () => {
    const own = dossier.claims.filter(({ href }) => href.startsWith(brief.href));
    const works = own.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === "reference" ? one.reference.key : [])),
    );
    const cited = (reportOf()["citation"] ?? []) as Node[];
    assert.deepEqual(
      cited.map((one) => one["@id"]),
      [...new Set(works)].map((key) => `../sources.html#${key}`),
    );
  });

  test("says when it was written as exactly as that is known", () => {
    assert.equal(reportOf({ ...brief, written: dateOf("2026-11") })["dateCreated"], "2026-11");
    for (const edtf of ["2026-11~", "2026-10/2026-11"]) {
      assert.equal("dateCreated" in reportOf({ ...brief, written: dateOf(edtf) }), false, edtf);
    }
  });
});

describe("JSON-LD of an article", () => {
  const nodeOf = (given = article): Node => nodesIn(articleLd(given, dossier, en))[0] ?? {};

  test("says no more than is known: no date of publication, no publisher, no licence", () => {
    assert.deepEqual(nodeOf({ ...article, published: undefined, publisher: undefined }), {
      "@type": "NewsArticle",
      "@id": `${article.slug}.html`,
      headline: article.title,
      inLanguage: article.language,
    });
  });

  test("says who published it and when, where that is known", () => {
    const { publisher, datePublished } = nodeOf({ ...article, published: known, publisher: "Gazette" });
    assert.deepEqual([publisher, datePublished], [{ "@type": "Organization", name: "Gazette" }, "2001-03-10"]);
    assert.equal("datePublished" in nodeOf({ ...article, published: dateOf("2001-03~") }), false);
  });
});

for (const { licence, address } of licences) {
  test(`the licence “${licence}” ${address === undefined ? "has no address" : `has the address ${address}`}`, () => {
    assert.equal(licenceAddress(licence), address);
  });
}

test("no word of the content can end the element that holds the data", () => {
  const { title } = { title: "</script><script>alert(1)</script>" };
  const texts = [
    frontLd({ ...dossier, events: [{ ...event, title }] }, en),
    briefLd({ ...brief, title, description: title }, dossier, en),
    articleLd({ ...article, title }, dossier, en),
  ];
  for (const text of texts) {
    assert.ok(!text.includes("<"), text);
    assert.ok(JSON.stringify(nodesIn(text)).includes(title));
  }
});
