import assert from "node:assert/strict";
import { test } from "node:test";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { parseDate, type EventDate } from "../../src/dates/parse.ts";
import { newestDate } from "../../src/dossier/newest.ts";
import { joinSmallSite } from "./data-content.ts";

const dossier = await joinSmallSite();

function dateOf(text: string): EventDate {
  const date = parseDate(text);
  if (typeof date === "string") throw new Error(date);
  return date;
}

/** The facts of the same content under another title, or with another time in the environment. */
const facts = (title: string, epoch = "") => editionFactsOf({ ...dossier, site: { ...dossier.site, title } }, epoch);

for (const [title, name] of [
  ["Verbatim", "verbatim"],
  ["Who said what: 20 December", "who-said-what-20-december"],
  ["Записка 2019 & co", "записка-2019-co"],
  ["ﬁle", "file"],
  ["…", "site"],
  ["A title of many words, longer than any file should be named after", "a-title-of-many-words-longer-than-any-fi"],
  ["A title that is cut off right at the end - of a word", "a-title-that-is-cut-off-right-at-the-end"],
] as const) {
  test(`an edition of ${title} is called ${name}`, () => assert.equal(facts(title).name, name));
}

test("files inside an edition carry the newest date of the content", () => {
  const newest = dossier.newest;
  assert.ok(newest !== undefined);
  assert.equal(facts("A").stamp.getTime(), newest.first);
  assert.equal(facts("A").date?.edtf, newest.edtf);
});

test("SOURCE_DATE_EPOCH goes before it, and changes no date that is told", () => {
  const dated = facts("A", "1700000000");
  assert.equal(dated.stamp.toISOString(), "2023-11-14T22:13:20.000Z");
  assert.deepEqual(dated.date, facts("A").date);
});

test("a time that no zip file can tell becomes the first that it can", () => {
  assert.equal(facts("A", "0").stamp.toISOString(), "1980-01-01T00:00:00.000Z");
});

test("a SOURCE_DATE_EPOCH that is no number of seconds is refused, with what is valid", () => {
  for (const wrong of ["yesterday", "-1", "1.5", "2026-11-23", "1 700"]) {
    assert.throws(() => facts("A", wrong), {
      message: `SOURCE_DATE_EPOCH is “${wrong}”; it has to be whole seconds since 1970.`,
    });
  }
});

test("the newest date is the one that begins last, whatever it is the date of", () => {
  const brief = { written: dateOf("2026-11-23"), sourcesRead: dateOf("2026-11"), events: dateOf("2019-12-20") };
  assert.equal(newestDate([brief], [{ date: dateOf("2019-12-20") }], [])?.edtf, "2026-11-23");
  assert.equal(newestDate([brief], [{ date: dateOf("2027") }], [])?.edtf, "2027");
  assert.equal(newestDate([], [{ date: dateOf("1997-04-02") }, { date: dateOf("1994") }], [])?.edtf, "1997-04-02");
  assert.equal(newestDate([brief], [], [{ date: dateOf("2026-12-01") }])?.edtf, "2026-12-01");
  assert.equal(newestDate([], [], []), undefined);
});
