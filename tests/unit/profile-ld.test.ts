import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { profileGraph, profileLd } from "../../src/data/profile-ld.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { Dossier, Evidence, Profile } from "../../src/dossier/dossier.ts";
import { en } from "../../src/words/en.ts";
import { authorless, profiles, terms } from "./profile-ld.cases.ts";
import { ENDS_SCRIPT, joinProfiles } from "./profiles-content.ts";

type Node = Record<string, unknown>;
type Paged = Profile & { href: string };

const dossier = await joinProfiles();

function pagedOf(slug: string, { profiles: all }: Dossier = dossier): Paged {
  const profile = all.find((one) => one.slug === slug);
  if (profile?.href === undefined) throw new Error(`${slug} has no page`);
  return { ...profile, href: profile.href };
}

/** The graph of a profile as others read it: the profile itself, and what stands beside it. */
function graphOf(profile: Paged, from: Dossier = dossier): { self: Node; others: Node[] } {
  const graph = profileGraph(profile, from, en);
  assert.equal(graph["@context"], "https://schema.org");
  const [self = {}, ...others] = JSON.parse(JSON.stringify(graph["@graph"])) as Node[];
  return { self, others };
}

const selfOf = (slug: string): Node => graphOf(pagedOf(slug)).self;
const claimsOf = (self: Node): Node[] => self["subjectOf"] as Node[];
const citationsOf = (slug: string): Node[] => claimsOf(selfOf(slug)).flatMap((one) => one["citation"] as Node[]);
const withDates = (from: string | undefined, to: string | undefined) => ({
  from: from === undefined ? undefined : dateOf(from),
  to: to === undefined ? undefined : dateOf(to),
});

describe("JSON-LD of a profile", () => {
  for (const { slug, type, claims } of profiles) {
    test(`${slug} is a ${type} with every claim of its own`, () => {
      const profile = pagedOf(slug);
      const self = graphOf(profile).self;
      assert.equal(self["@type"], type);
      assert.equal(self["name"], profile.name);
      assert.equal(self["description"], profile.summary);
      assert.deepEqual(
        claimsOf(self).map((one) => [one["@type"], one["@id"]]),
        claims.map((id) => ["Claim", `#${id}`]),
      );
    });

    test(`${slug} has for each claim the sources that it has`, () => {
      const profile = pagedOf(slug);
      const { self, others } = graphOf(profile);
      const own = dossier.claims.filter((one) => one.href.startsWith(`${profile.href}#`));
      for (const [at, { text, evidence }] of own.entries()) {
        const claim = claimsOf(self)[at] ?? {};
        assert.equal(claim["text"], text);
        const told = (claim["citation"] as Node[]).map((one) =>
          one["@type"] === "Quotation" ? one["text"] : others.find((other) => other["@id"] === one["@id"])?.["url"],
        );
        const wanted = evidence.flatMap((one) =>
          one.kind === "quoted" ? one.parts.flat().map((piece) => piece.text) : [one.reference.url],
        );
        assert.ok(wanted.length > 0);
        assert.deepEqual(told, wanted);
      }
    });
  }

  test("gives other spellings and native forms once each, and of other names none", () => {
    assert.deepEqual(selfOf("anna-bell")["alternateName"], [ENDS_SCRIPT, "Анна Белл"]);
    assert.equal(selfOf("norland")["alternateName"], undefined);
  });

  test("is the same as an item of Wikidata only where the file says so", () => {
    assert.equal(selfOf("anna-bell")["sameAs"], "https://www.wikidata.org/entity/Q42");
    for (const { slug } of profiles) if (slug !== "anna-bell") assert.ok(!("sameAs" in selfOf(slug)));
  });

  test("tells where a place lies, and of nothing else", () => {
    const { longitude, latitude } = selfOf("pier")["geo"] as { longitude: number; latitude: number };
    assert.deepEqual([Math.round(longitude), Math.round(latitude)], [28, 54]);
    for (const { slug } of profiles) if (slug !== "pier") assert.ok(!("geo" in selfOf(slug)));
  });

  for (const { promise, from, to, term } of terms) {
    test(`an office: ${promise}`, () => {
      const anna = pagedOf("anna-bell");
      assert.ok(anna.office !== undefined);
      const { self } = graphOf({ ...anna, office: { block: anna.office.block, ...withDates(from, to) } });
      const role = { "@type": "Role", jobTitle: "Head of the Ferry Company" };
      assert.deepEqual(self["jobTitle"], term === undefined ? undefined : { ...role, ...term });
    });

    test(`a membership and a holding: ${promise}`, () => {
      const company = pagedOf("ferry-company");
      const dates = { ...withDates(from, to), past: to !== undefined };
      const { self } = graphOf({ ...company, ties: company.ties.map((tie) => ({ ...tie, ...dates })) });
      const league = { "@type": "Organization", "@id": "../profiles.html#league", name: "League" };
      const pier = { "@type": "Place", "@id": "pier.html", name: "Old Pier" };
      assert.deepEqual(
        [self["memberOf"], self["owns"]],
        term === undefined
          ? [undefined, undefined]
          : [[{ "@type": "OrganizationRole", memberOf: league, ...term }], [{ "@type": "Role", owns: pier, ...term }]],
      );
    });
  }

  test("has a membership only of who is its subject, and in schema.org may have one", () => {
    const memberOf = selfOf("anna-bell")["memberOf"] as Node[];
    assert.deepEqual(
      memberOf.map((one) => (one["memberOf"] as Node)["name"]),
      ["League"],
    );
    const { self } = graphOf({ ...pagedOf("ferry-company"), ties: pagedOf("anna-bell").ties });
    assert.ok(!("memberOf" in self));
    for (const slug of ["norland", "pier"]) {
      assert.ok(pagedOf(slug).ties.length > 0);
      assert.ok(!("memberOf" in selfOf(slug)) && !("owns" in selfOf(slug)), slug);
    }
  });

  test("names a work by its short title as another name, and dates it only where the day is exact", () => {
    const works = graphOf(pagedOf("anna-bell")).others.filter((one) => one["@type"] === "CreativeWork");
    assert.deepEqual(
      works.map((one) => [one["@id"], one["alternateName"], one["datePublished"]]),
      [
        ["../sources.html#gazette", "Bridge opens", undefined],
        ["../sources.html#almanac", "On the ferry", "2000"],
        ["../sources.html#letter", "A letter", undefined],
      ],
    );
    assert.deepEqual(works[1]?.["publisher"], { "@type": "Organization", name: "Almanac" });
    for (const one of works) assert.ok(!("name" in one));
  });

  test("names a held article, without a date of publication", () => {
    const { others } = graphOf(pagedOf("anna-bell"));
    assert.deepEqual(others.at(-2), { "@type": "NewsArticle", "@id": "../articles/ferry.html", name: "Ferry Stops" });
  });

  test("ends with the way from the front page to its own", () => {
    const { others } = graphOf(pagedOf("anna-bell"));
    const item = (position: number, name: string, address?: string) => ({
      "@type": "ListItem",
      position,
      name,
      ...(address !== undefined && { item: address }),
    });
    assert.deepEqual(others.at(-1), {
      "@type": "BreadcrumbList",
      itemListElement: [
        item(1, "Base", "../index.html"),
        item(2, en.pages.profiles, "../profiles.html"),
        item(3, "Anna Bell"),
      ],
    });
  });

  test("gives quoted words with their sentence and their article", () => {
    const [first, second] = citationsOf("pier").filter((one) => one["@type"] === "Quotation");
    const isPartOf = { "@id": "../articles/ferry.html" };
    assert.deepEqual([first?.["url"], first?.["isPartOf"]], ["../articles/ferry.html#s5", isPartOf]);
    assert.deepEqual([second?.["url"], second?.["isPartOf"]], ["../articles/ferry.html#s6", isPartOf]);
  });

  test("has an author of quoted words only where a profile’s own are quoted", () => {
    const told = citationsOf("anna-bell").flatMap((one) => (one["author"] === undefined ? [] : [one["text"]]));
    assert.deepEqual(told, ["The ferry can’t run any more"]);
    assert.ok(citationsOf("anna-bell").some((one) => one["text"] === "She asked the town for another one"));
    assert.ok(citationsOf("pier").every((one) => !("author" in one)));
  });

  for (const { promise, speaker = {}, marked = false } of authorless) {
    test(promise, () => {
      const anna = pagedOf("anna-bell");
      const change = (one: Evidence): Evidence =>
        one.kind === "reference"
          ? one
          : {
              ...one,
              speaker: { ...one.speaker, ...speaker },
              parts: one.parts.map((part) => part.map((piece) => ({ ...piece, marked }))),
            };
      const facts = anna.facts.map((block) => ({
        ...block,
        claims: block.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(change) })),
      }));
      assert.doesNotMatch(JSON.stringify(graphOf({ ...anna, facts }).self), /"author"/);
    });
  }

  test("has full addresses where the site has one, and else such as resolve to the same", async () => {
    const address = "https://example.org/base";
    const there = await joinProfiles(`${address}/`);
    const addressesIn = (value: unknown): string[] =>
      JSON.stringify(value)
        .match(/"(?:@id|url)":"[^"]*"/g)
        ?.map((one) => one.replace(/^"[^"]*":"|"$/g, "")) ?? [];
    for (const { slug } of profiles) {
      const page = `${address}/profiles/${slug}.html`;
      const full = addressesIn(profileGraph(pagedOf(slug, there), there, en));
      const near = addressesIn(profileGraph(pagedOf(slug), dossier, en));
      assert.deepEqual(
        near.map((one) => new URL(one, page).href),
        full,
      );
      assert.equal(full[0], page);
      assert.ok(full.every((one) => one.startsWith("https://")));
    }
  });

  test("as text has no sign that could end a script element, and says the same", () => {
    const anna = pagedOf("anna-bell");
    const text = profileLd(anna, dossier, en);
    assert.doesNotMatch(text, /</);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(profileGraph(anna, dossier, en))));
    assert.ok(JSON.stringify(JSON.parse(text)).includes(ENDS_SCRIPT));
  });
});
