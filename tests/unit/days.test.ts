import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { optionalPages } from "../../src/components/site/optional-pages.ts";
import { dateOf } from "../../src/dates/parse.ts";
import { daysOf, type ToldOf } from "../../src/dossier/days.ts";
import type { Brief, Dossier } from "../../src/dossier/dossier.ts";
import { surroundingsOf } from "../../src/shown/surroundings.ts";
import { worksOf } from "../../src/citations/works.ts";
import { en } from "../../src/words/en.ts";
import { joinSmallSiteWith } from "./data-content.ts";

const brief = (name: string, events: string, timeline: string[]): Brief =>
  ({
    href: `/briefs/${name}.html`,
    events: dateOf(events),
    articles: [{ href: `/articles/${name}.html` }, { href: "/articles/both.html" }],
    timeline: timeline.map((href) => ({ href })),
  }) as unknown as Brief;

/** Two stories, of 2019 and 2026, that read one article in common and tell of one event in common. */
const old = brief("old", "2019-12-20", ["#past", "#shared"]);
const recent = brief("new", "2026-03-12", ["#shared"]);

interface Told {
  mentions?: string[];
  events?: string[];
  ties?: string[];
}

const told = (slug: string, { mentions = [], events = [], ties = [] }: Told): ToldOf =>
  ({
    slug,
    mentions: mentions.map((href) => ({ href })),
    events: events.map((href) => ({ href })),
    ties: ties.map((other) => ({ subject: { slug }, object: { slug: other } })),
  }) as unknown as ToldOf;

/** Others, to whom the profile in question may be tied. */
const others = [
  told("named-of-old", { mentions: ["/briefs/old.html#c1"] }),
  told("named-lately", { mentions: ["/articles/new.html#s1"] }),
  told("among-of-old", { events: ["#past"] }),
];

const cases: readonly (Told & { promise: string; day: string | undefined })[] = [
  { promise: "a profile that a brief names has that brief’s", mentions: ["/briefs/old.html#c1"], day: "2019-12-20" },
  {
    promise: "one that the article of a brief names, too",
    mentions: ["/articles/old.html#s4", "/articles/old.html#s5"],
    day: "2019-12-20",
  },
  {
    promise: "one that several name has the last, whichever is read first",
    mentions: ["/articles/new.html#s1", "/briefs/old.html#c1"],
    day: "2026-03-12",
  },
  { promise: "one that an article of both names, too", mentions: ["/articles/both.html#s1"], day: "2026-03-12" },
  {
    promise: "one that a brief names has its day, whatever events it takes part in",
    mentions: ["/briefs/old.html#c1", "#shared"],
    events: ["#shared"],
    day: "2019-12-20",
  },
  {
    promise: "one that takes part in an event has that of the brief that tells of it",
    events: ["#past"],
    day: "2019-12-20",
  },
  { promise: "one that an event names, too", mentions: ["#past"], day: "2019-12-20" },
  { promise: "of an event that two briefs tell of, the last", events: ["#past", "#shared"], day: "2026-03-12" },
  {
    promise: "one in no brief’s event has that of whom it is tied to",
    events: ["#none"],
    ties: ["named-of-old"],
    day: "2019-12-20",
  },
  { promise: "of several, the last", ties: ["named-lately", "named-of-old"], day: "2026-03-12" },
  {
    promise: "one in an event has the event’s, whomever it is tied to",
    events: ["#past"],
    ties: ["named-lately"],
    day: "2019-12-20",
  },
  { promise: "one that is tied to whom no brief names has none", ties: ["among-of-old"], day: undefined },
  { promise: "one that no brief has to do with has none", mentions: ["#none"], events: ["#none"], day: undefined },
];

describe("the day of a profile, among several briefs:", () => {
  for (const { promise, day, ...one } of cases) {
    test(promise, () => {
      for (const briefs of [
        [old, recent],
        [recent, old],
      ]) {
        assert.equal(
          daysOf(briefs)
            .ofProfiles([...others, told("one", one)])
            .get("one")?.edtf,
          day,
        );
      }
    });

    test(`${promise}; of a single brief it is the brief’s all the same`, () => {
      assert.equal(
        daysOf([recent])
          .ofProfiles([...others, told("one", one)])
          .get("one")?.edtf,
        "2026-03-12",
      );
    });
  }
});

test("the day of some events is the last of the briefs that tell of any, and none where several briefs tell of none", () => {
  const dayOf = (briefs: Brief[], ...hrefs: string[]) => daysOf(briefs).ofEvents(hrefs.map((href) => ({ href })))?.edtf;
  assert.equal(dayOf([recent, old], "#past", "#none"), "2019-12-20");
  assert.equal(dayOf([recent, old], "#past", "#shared"), "2026-03-12");
  assert.equal(dayOf([recent, old], "#none"), undefined);
  assert.equal(dayOf([old], "#none"), "2019-12-20");
  assert.equal(dayOf([]), undefined);
});

const write = (file: string, text: string) => ({ file: `content/${file}`, write: text });
const profile = (slug: string, more: string) =>
  write(`profiles/${slug}.md`, `---\nname: ${slug}\n${more}\n---\n\n- [It is there](evidence:gazette).\n`);

/** A site of two briefs, of 5 and 9 March 2001; the events on its map are of the first alone. */
const dossier: Dossier = await joinSmallSiteWith([
  { file: "content/briefs/ferry.md", find: 'events: "2001-03-09"', write: 'events: "2001-03-05"' },
  {
    file: "content/site.yaml",
    find: "terms:",
    write: 'map: { outline: norland, country: "112", frame: [pier] }\nterms:',
  },
  { file: "content/events/2001-03-09-opening.md", find: "place: town\n", write: "" },
  profile("norland", "kind: state\nsummary: A state."),
  profile("pier", "kind: place\nsummary: A pier.\ncity: Minsk, BY"),
  profile(
    "clerk",
    "kind: person\nsummary: A clerk.\nrole: { claim: Clerk, in: norland, evidence: [{ reference: gazette }] }",
  ),
  write(
    "events/2001-03-05-last-trip.md",
    '---\ntitle: The last trip\ndate: "2001-03-05"\nkind: talks\nactors: []\nplace: pier\n---\n\n[The ferry was old](evidence:ferry "The ferry was old").\n',
  ),
]);
const dayOf = (slug: string) => dossier.profiles.find((one) => one.slug === slug)?.asOf?.edtf;

describe("on a site of two briefs", () => {
  test("each profile, article and the map have the day of the brief that tells of them, the site the last", () => {
    assert.deepEqual(["anna-bell", "mayor", "pier", "clerk"].map(dayOf), [
      "2001-03-05",
      "2001-03-09",
      "2001-03-05",
      undefined,
    ]);
    assert.deepEqual(dossier.articles.map(({ slug, asOf }) => [slug, asOf?.edtf]).sort(), [
      ["bridge", "2001-03-09"],
      ["ferry", "2001-03-05"],
    ]);
    const pages = optionalPages(dossier, en).map(({ name, asOf }) => [name, asOf?.edtf]);
    assert.deepEqual([pages, dossier.asOf?.edtf], [[["map", "2001-03-05"]], "2001-03-09"]);
  });

  test("a page that can tell of no day shows none round it, and is cited without one", () => {
    const clerk = dossier.profiles.find((one) => one.slug === "clerk");
    assert.ok(clerk !== undefined);
    assert.equal(surroundingsOf(dossier, clerk).frame.asOf, undefined);
    assert.equal(surroundingsOf(dossier).frame.asOf?.edtf, "2001-03-09");
    const notes = new Map(worksOf(dossier, en).map(({ item }) => [item.id, item.note]));
    assert.match(notes.get("profile-clerk") ?? "", /^Date of writing not known/);
    assert.match(notes.get("profile-anna-bell") ?? "", /^As of 5 March 2001; date of writing not known/);
  });
});
