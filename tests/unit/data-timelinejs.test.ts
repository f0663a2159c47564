import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { timelineJs } from "../../src/data/timelinejs.ts";
import { en } from "../../src/words/en.ts";
import { joinSmallSite } from "./data-content.ts";

const dossier = await joinSmallSite();
const data = timelineJs(dossier, en);
const slideOf = (id: string) => data.events.find((one) => one.unique_id === id);

/** A date, and the parts that TimelineJS3 gets: none finer than it is. */
const dates: readonly [string, object, object | undefined, string][] = [
  ["2000-plan", { year: 2000 }, undefined, "2000"],
  ["2000-idea", { year: 2000 }, undefined, "about 2000"],
  ["2001-01-survey", { year: 2001, month: 1 }, { year: 2001, month: 2 }, "January–February 2001"],
  ["2001-02-money", { year: 2001, month: 2 }, undefined, "February 2001"],
  ["2001-03-01-fair", { year: 2001, month: 3, day: 1 }, { year: 2001, month: 3, day: 3 }, "1–3 March 2001"],
  ["2001-03-05-visits", { year: 2001, month: 3, day: 5 }, undefined, "5 March 2001 and 7 March 2001"],
  ["2001-03-08-eve", { year: 2001, month: 3, day: 8 }, undefined, "about 8 March 2001"],
];

/** A date without its words and without what it does not know. */
const bare = (date: { display_date: string } | undefined): unknown => {
  if (date === undefined) return undefined;
  const { display_date: _words, ...parts } = date;
  return JSON.parse(JSON.stringify(parts));
};

describe("data/timeline-timelinejs.json", () => {
  test("holds every event, in order of time, under its own id", () => {
    assert.deepEqual(
      data.events.map((one) => one.unique_id),
      dossier.events.map((one) => one.slug),
    );
  });

  for (const [id, start, end, words] of dates) {
    test(`${id} has no finer date than is known, and the words of the page`, () => {
      const slide = slideOf(id);
      assert.deepEqual(bare(slide?.start_date), start);
      assert.deepEqual(bare(slide?.end_date), end);
      assert.equal(slide?.display_date, words);
    });
  }

  test("says behind each claim who says so and where, or who published it", () => {
    assert.equal(
      slideOf("2001-03-09-opening")?.text.text,
      "<p>The mayor opened it on a Friday <small>Bridge Opens, as fact (s1)</small></p>" +
        "<p>The town paid for it <small>Background: Gazette</small></p>",
    );
  });

  test("says on its first slide under what terms its words are, and groups events by kind", () => {
    assert.ok(data.title.text.text.includes(en.takeAway.quoted));
    assert.ok(data.title.text.text.includes(en.footer.licence("CC BY 4.0")));
    assert.equal(slideOf("2001-03-09-opening")?.group, en.timeline.kinds.institution);
  });

  test("escapes what is no mark-up of its own", () => {
    assert.equal(slideOf("2001-03-06-signs")?.text.headline, "=Signs &#x3C;b>of&#x3C;/b> &#x26; more, or; =less \\ so");
    const site = { ...dossier.site, title: "<i>x</i>", description: "<script>y</script>" };
    const odd = timelineJs({ ...dossier, site }, en).title.text;
    assert.doesNotMatch(odd.headline + odd.text, /<(?!\/?p>)/);
  });

  test("links to the event's page only where the site has an address", async () => {
    assert.doesNotMatch(JSON.stringify(data), /<a /);
    const placed = timelineJs(await joinSmallSite("https://brief.example"), en);
    assert.match(
      placed.events.at(-1)?.text.text ?? "",
      /<a href="https:\/\/brief.example\/timeline.html#2001-03-09-opening">/,
    );
  });
});
