import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { timelineData } from "../../src/data/timeline-json.ts";
import { timelineSchema } from "../../src/data/timeline-schema.ts";
import { en } from "../../src/words/en.ts";
import { damage, damages, faultsBy } from "../timeline-validator.ts";
import { AWKWARD, joinSmallSite } from "./data-content.ts";

const dossier = await joinSmallSite();
const written = JSON.stringify(timelineData(dossier, en));
const data = timelineData(dossier, en);
const eventOf = (id: string) => data.events.find((one) => one.id === id);
const faults = faultsBy(timelineSchema());

describe("data/timeline.json", () => {
  test("is as its schema says", () => {
    assert.deepEqual(faults(JSON.parse(written)), []);
  });

  for (const one of damages) {
    test(`${one.name} is against the schema`, () => {
      const found = faults(damage(JSON.parse(written), one));
      assert.ok(
        found.some((fault) => fault.startsWith(`${one.told} `)),
        JSON.stringify(found),
      );
    });
  }

  test("holds every event, in the order of the page", () => {
    assert.deepEqual(
      data.events.map((one) => [one.number, one.id, one.page]),
      dossier.events.map((one, at) => [at + 1, one.slug, `timeline.html#${one.slug}`]),
    );
    assert.equal(data.events.length, 9);
  });

  test("gives a date as exact as it is, with the days it covers", () => {
    const told = data.events.map(({ date }) => [
      date.edtf,
      date.words,
      date.first,
      date.last,
      date.shape,
      date.approximate,
    ]);
    assert.deepEqual(told, [
      ["2000", "2000", "2000-01-01", "2000-12-31", "point", false],
      ["2000~", "about 2000", "2000-01-01", "2000-12-31", "point", true],
      ["2001-01/2001-02", "January–February 2001", "2001-01-01", "2001-02-28", "interval", false],
      ["2001-02", "February 2001", "2001-02-01", "2001-02-28", "point", false],
      ["2001-03-01/2001-03-03", "1–3 March 2001", "2001-03-01", "2001-03-03", "interval", false],
      ["{2001-03-05,2001-03-07}", "5 March 2001 and 7 March 2001", "2001-03-05", "2001-03-07", "set", false],
      ["2001-03-06", "6 March 2001", "2001-03-06", "2001-03-06", "point", false],
      ["2001-03-08~", "about 8 March 2001", "2001-03-08", "2001-03-08", "point", true],
      ["2001-03-09", "9 March 2001", "2001-03-09", "2001-03-09", "point", false],
    ]);
    assert.deepEqual(
      eventOf("2001-03-05-visits")?.date.points.map((one) => [one.edtf, one.precision]),
      [
        ["2001-03-05", "day"],
        ["2001-03-07", "day"],
      ],
    );
  });

  test("tells how a date was worked out, and of no other", () => {
    assert.deepEqual(eventOf("2001-03-09-opening")?.date.derived, {
      words: "Friday",
      article: "bridge",
      sentence: "s1",
      page: "articles/bridge.html#s1",
      rule: "The Friday of the report.",
    });
    assert.equal(data.events.filter((one) => one.date.derived !== undefined).length, 1);
  });

  test("gives each claim its evidence: the words with their place, or the work", () => {
    const [quoted, named] = eventOf("2001-03-09-opening")?.claims ?? [];
    assert.equal(quoted?.background, false);
    assert.deepEqual(quoted?.evidence[0], {
      by: "quotation",
      verdict: "verified",
      article: "bridge",
      speaker: "reporter",
      voice: "reported",
      words: [
        {
          sentence: "s1",
          selector: [
            { type: "TextQuoteSelector", exact: "The mayor opened the bridge on Friday" },
            { type: "TextPositionSelector", start: 14, end: 51 },
          ],
        },
      ],
      dates: [{ words: "Friday", date: "2001-03-09", rule: "The Friday of the report." }],
      beyond: [],
    });
    assert.equal(named?.background, true);
    assert.deepEqual(named?.evidence[0], {
      by: "reference",
      reference: "gazette",
      publisher: "Gazette",
      kind: "newspaper",
      title: "Bridge opens",
      date: undefined,
      url: "https://example.org/bridge",
    });
  });

  test("keeps the sides of a conflict apart, and what the article does not say", () => {
    const event = eventOf("2001-03-06-signs");
    assert.equal(event?.title, AWKWARD);
    assert.deepEqual(
      event?.conflicts.map(({ about, sides }) => [about, sides.map((side) => side.map((one) => one.text))]),
      [["Their colour.", [["They were red."], ["They were green."]]]],
    );
    assert.deepEqual(event?.notSaid, ["Who put them up."]);
  });

  test("names the licence of our prose, and says that quoted words are not under it", () => {
    assert.equal(data.licence.prose, "CC BY 4.0");
    assert.match(data.licence.quotations, /not under this licence/);
    assert.equal(data.articles.find((one) => one.article === "bridge")?.licence, "Not established.");
  });
});
