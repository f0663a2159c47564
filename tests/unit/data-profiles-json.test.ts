import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { profilesData } from "../../src/data/profiles-json.ts";
import { profilesSchema } from "../../src/data/profiles-schema.ts";
import { dateOf } from "../../src/dates/parse.ts";
import { en } from "../../src/words/en.ts";
import { damage, faultsBy } from "../timeline-validator.ts";
import { damages } from "./data-profiles-json.cases.ts";
import { ENDS_SCRIPT, joinProfiles } from "./profiles-content.ts";

const dossier = await joinProfiles();
const data = profilesData(dossier, en);
const written: unknown = JSON.parse(JSON.stringify(data));
const faults = faultsBy(profilesSchema());

function profileOf(slug: string) {
  const profile = data.profiles.find((one) => one.slug === slug);
  if (profile === undefined) throw new Error(`${slug} is not in the file`);
  return profile;
}

describe("data/profiles.json", () => {
  test("is as its schema says, which lies beside it", () => {
    assert.deepEqual(faults(written), []);
    assert.equal(data.$schema, "profiles.schema.json");
  });

  for (const one of damages) {
    test(`${one.name} is against the schema`, () => {
      const found = faults(damage(written, one));
      assert.ok(
        found.some((fault) => fault.startsWith(`${one.told} `)),
        JSON.stringify(found),
      );
    });
  }

  test("holds every profile, A–Z, with its page where it has one", () => {
    assert.deepEqual(
      data.profiles.map((one) => [one.slug, one.kind, one.page]),
      [
        ["anna-bell", "person", "profiles/anna-bell.html"],
        ["ferry-company", "organisation", "profiles/ferry-company.html"],
        ["league", "organisation", undefined],
        ["norland", "state", "profiles/norland.html"],
        ["pier", "place", "profiles/pier.html"],
        ["mayor", "person", undefined],
        ["town", "place", undefined],
      ],
    );
  });

  test("marks a summary as the editor’s, and rests it on all claims of the profile’s own", () => {
    assert.deepEqual(profileOf("anna-bell").summary, {
      text: "Ran the ferry.",
      by: "editor",
      restsOn: ["f1", "f2", "f3", "f4", "f5"],
    });
    assert.deepEqual(profileOf("league").summary.restsOn, ["league.1"]);
  });

  test("gives the office with its dates, and whether it had ended", () => {
    const { role } = profileOf("anna-bell");
    assert.deepEqual(
      [role?.from, role?.to, role?.past, role?.claim.id, role?.claim.text],
      ["1990-02", "2001-03-05", true, "f1", "Head of the Ferry Company"],
    );
    const [anna] = dossier.profiles;
    assert.ok(anna?.office !== undefined);
    const lasting = { ...anna, office: { ...anna.office, from: dateOf("1990~"), to: undefined } };
    const [again] = profilesData({ ...dossier, profiles: [lasting] }, en).profiles;
    assert.deepEqual([again?.role?.from, again?.role?.to, again?.role?.past], ["1990~", undefined, false]);
    assert.equal(profileOf("norland").role, undefined);
  });

  test("parts the names that an article has from those that the editor set", () => {
    assert.deepEqual(profileOf("anna-bell").names, {
      forms: [{ name: "Anna Bell", article: "ferry", sentences: [{ sentence: "s1", page: "articles/ferry.html#s1" }] }],
      aliases: ["Bell"],
      spellings: [{ name: ENDS_SCRIPT, by: "editor" }],
      native: [
        { name: "Анна Белл", language: "ru", by: "editor" },
        { name: "Анна Белл", language: "be", by: "editor" },
      ],
    });
  });

  test("gives each fact its evidence", () => {
    const { facts } = profileOf("anna-bell");
    assert.deepEqual(
      facts.map((one) => [one.id, one.text, one.background, one.evidence.map((piece) => piece.by)]),
      [
        ["f2", "Ran the ferry", true, ["reference"]],
        ["f3", "Said that it could not go on", false, ["quotation"]],
        ["f4", "Asked for another ferry", false, ["quotation"]],
      ],
    );
  });

  test("has each tie at both ends, with the same claim at the same address", () => {
    const all = data.profiles.flatMap(({ slug, ties }) => ties.map((tie) => ({ slug, ...tie })));
    const oneWay = (direction: "subject" | "object") =>
      all
        .filter((one) => one.direction === direction)
        .map(({ slug, direction: _, profile, ...tie }) => {
          const [subject, object] = direction === "subject" ? [slug, profile.slug] : [profile.slug, slug];
          return { subject, object, ...tie };
        })
        .toSorted((a, b) => (a.page < b.page ? -1 : 1));
    assert.equal(all.length, 2 * dossier.ties.length);
    assert.deepEqual(oneWay("subject"), oneWay("object"));
    assert.deepEqual(
      oneWay("object").map(({ subject, kind, object, from, to, past, page }) => [
        ...[subject, kind, object, from, to, past],
        page,
      ]),
      [
        ["anna-bell", "holds-office-in", "ferry-company", "1990-02", "2001-03-05", true, "profiles/anna-bell.html#f1"],
        ["anna-bell", "member-of", "league", "1999", undefined, false, "profiles/anna-bell.html#f5"],
        ["ferry-company", "owns", "pier", "1980~", undefined, false, "profiles/ferry-company.html#f2"],
        ["ferry-company", "party-to", "league", "1998-04-01", "2000-01-01", true, "profiles/ferry-company.html#f3"],
        ["ferry-company", "member-of", "norland", undefined, undefined, false, "profiles/ferry-company.html#f4"],
        ["norland", "party-to", "league", "1997", undefined, false, "profiles/norland.html#f3"],
      ],
    );
    assert.deepEqual(profileOf("league").ties.at(-1)?.profile, {
      slug: "anna-bell",
      name: "Anna Bell",
      page: "profiles/anna-bell.html",
    });
  });

  test("gives what somebody says sentence by sentence, in its voice, and what is not sure of it", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(profileOf("anna-bell").statements)), [
      {
        article: "ferry",
        sentence: "s1",
        page: "articles/ferry.html#s1",
        voice: "quoting",
        speaker: "Anna Bell",
        selector: {
          type: "TextQuoteSelector",
          exact: "“The ferry can’t run any more,” Anna Bell said on Monday.",
        },
      },
      {
        article: "ferry",
        sentence: "s3",
        page: "articles/ferry.html#s3",
        voice: "paraphrased",
        speaker: "Anna Bell",
        note: "of which town is not said",
        selector: {
          type: "TextQuoteSelector",
          exact: "She asked the town for another one, and the town paid 40 crowns.",
        },
      },
    ]);
  });

  test("gives positions, events and mentions with their addresses", () => {
    assert.deepEqual(
      profileOf("anna-bell").positions.map(({ issue, actor, stance, page, claim }) => [
        ...[issue, actor.slug, stance, page],
        claim.text,
      ]),
      [["Another ferry", "anna-bell", "asked", "briefs/ferry.html#c7", "Anna Bell asked for another ferry."]],
    );
    assert.deepEqual(profileOf("mayor").events, [
      {
        id: "2001-03-09-opening",
        date: "2001-03-09",
        kind: "institution",
        title: "The bridge is opened",
        page: "timeline.html#2001-03-09-opening",
      },
    ]);
    assert.deepEqual(profileOf("anna-bell").mentions, [
      { kind: "article", sentence: "s1", page: "articles/ferry.html#s1", as: ["Anna Bell"] },
      { kind: "brief", claim: "c1", page: "briefs/ferry.html#c1", as: ["Anna Bell"] },
      { kind: "brief", claim: "c7", page: "briefs/ferry.html#c7", as: ["Anna Bell"] },
    ]);
  });

  test("tells what is not said, where a place lies, and the item of Wikidata with its reason", () => {
    assert.deepEqual(profileOf("anna-bell").notSaid, ["When she was born."]);
    assert.deepEqual(profileOf("anna-bell").wikidata, {
      id: "Q42",
      url: "https://www.wikidata.org/entity/Q42",
      match: "Name and office are the same.",
    });
    const { longitude = 0, latitude = 0 } = profileOf("pier").coordinates ?? {};
    assert.deepEqual([Math.round(longitude), Math.round(latitude)], [28, 54]);
    assert.deepEqual([profileOf("town").coordinates, profileOf("town").wikidata], [undefined, undefined]);
  });

  test("counts what it lists", () => {
    const { counts } = profileOf("anna-bell");
    assert.deepEqual(counts, { facts: 3, ties: 2, statements: 2, positions: 1, events: 0, mentions: 3 });
  });
});
