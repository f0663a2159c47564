import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { nameUuid } from "../../src/data/name-uuid.ts";
import { hasCalendar, timelineCalendar } from "../../src/data/timeline-ics.ts";
import { en } from "../../src/words/en.ts";
import { AWKWARD, WITHOUT_DAY, joinSmallSite } from "./data-content.ts";

const dossier = await joinSmallSite();
const calendar = timelineCalendar(dossier, en);
const parsed = new ICAL.Component(ICAL.parse(calendar));
const entries = parsed.getAllSubcomponents("vevent");
const value = (entry: ICAL.Component, name: string): string => String(entry.getFirstPropertyValue(name));

/** An X- property's text: a parser leaves its escapes, since it cannot know the type (RFC 7265, section 5). */
const text = (calendar: ICAL.Component, name: string): string =>
  value(calendar, name).replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

describe("data/timeline.ics", () => {
  test("has an all-day entry for each run of exact days, the end not included", () => {
    assert.deepEqual(
      entries.map((one) => [value(one, "dtstart"), value(one, "dtend"), value(one, "summary")]),
      [
        ["2001-03-01", "2001-03-04", "What came of fair"],
        ["2001-03-05", "2001-03-06", "What came of visits"],
        ["2001-03-07", "2001-03-08", "What came of visits"],
        ["2001-03-06", "2001-03-07", AWKWARD],
        ["2001-03-09", "2001-03-10", "The bridge is opened"],
      ],
    );
    for (const one of entries) {
      assert.equal(one.getFirstProperty("dtstart")?.type, "date");
      assert.equal(one.getFirstProperty("dtend")?.type, "date");
    }
  });

  test("tells in each entry its kind, its place, its claims, and who says so", () => {
    const entry = entries.at(-1);
    assert.ok(entry !== undefined);
    assert.equal(value(entry, "categories"), en.timeline.kind.institution);
    assert.equal(value(entry, "location"), "Town");
    assert.equal(value(entry, "transp"), "TRANSPARENT");
    const description = value(entry, "description");
    const event = dossier.events.find((one) => one.slug === "2001-03-09-opening");
    for (const claim of event?.blocks.flatMap((block) => block.claims) ?? []) {
      assert.ok(description.includes(claim.text), claim.text);
    }
    assert.ok(description.includes("“The mayor opened the bridge on Friday”"));
    assert.ok(description.includes("Gazette"));
  });

  test("is not made where no event has an exact day", () => {
    assert.ok(hasCalendar(dossier));
    const inexact = dossier.events.filter((one) => WITHOUT_DAY.includes(one.slug));
    assert.ok(inexact.length > 0 && !hasCalendar({ ...dossier, events: inexact }));
  });

  test("leaves out what has no exact day, and says so in its description", () => {
    const description = text(parsed, "x-wr-caldesc");
    const [, listed = ""] = description.split(`${en.takeAway.leftOut}\n`);
    const titles = listed.split("\n").map((line) => line.split(": ")[1]);
    assert.deepEqual(
      titles,
      dossier.events.filter((one) => WITHOUT_DAY.includes(one.slug)).map((one) => one.title),
    );
    assert.equal(listed.split("\n")[1], "about 2000: What came of idea");
    assert.ok(description.includes("CC BY 4.0"));
    assert.ok(description.includes(en.takeAway.quoted));
  });

  test("gives each entry a UUID of its own, the same in the next build and after a rewording", () => {
    const uids = entries.map((one) => value(one, "uid"));
    assert.equal(new Set(uids).size, uids.length);
    for (const uid of uids) assert.match(uid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const reworded = { ...dossier, events: dossier.events.map((one) => ({ ...one, title: "Other" })) };
    const others = new ICAL.Component(ICAL.parse(timelineCalendar(reworded, en))).getAllSubcomponents("vevent");
    assert.deepEqual(
      others.map((one) => value(one, "uid")),
      uids,
    );
    const elsewhere = { ...dossier, site: { ...dossier.site, title: "Elsewhere" } };
    assert.ok(uids.every((uid) => !timelineCalendar(elsewhere, en).includes(uid)));
  });

  test("is stamped with the day on which the newest brief was written, not by the clock", () => {
    for (const one of entries) assert.equal(value(one, "dtstamp"), "2001-03-10T00:00:00Z");
    const unread = timelineCalendar({ ...dossier, briefs: [] }, en);
    assert.ok(unread.includes("DTSTAMP:20010309T000000Z"));
  });

  test("folds its lines at 75 octets, and ends each with CRLF", () => {
    assert.ok(calendar.endsWith("END:VCALENDAR\r\n"));
    const lines = calendar.split("\r\n");
    assert.ok(lines.every((line) => !line.includes("\n") && Buffer.byteLength(line) <= 75));
    assert.ok(lines.some((line) => line.startsWith(" ")));
  });

  test("names an address only where the site has one", async () => {
    assert.doesNotMatch(calendar, /^URL/m);
    const placed = timelineCalendar(await joinSmallSite("https://example.org/brief/"), en);
    const urls = new ICAL.Component(ICAL.parse(placed)).getAllSubcomponents("vevent").map((one) => value(one, "url"));
    assert.equal(urls.at(-1), "https://example.org/brief/timeline.html#2001-03-09-opening");
  });

  test("escapes what would be signs of the format in its own name and description", () => {
    const site = { ...dossier.site, title: "A, B; \\C", description: "First.\nATTENDEE:x" };
    const odd = new ICAL.Component(ICAL.parse(timelineCalendar({ ...dossier, site }, en)));
    assert.equal(value(odd, "x-wr-calname"), "A\\, B\\; \\\\C: Timeline");
    assert.ok(text(odd, "x-wr-caldesc").startsWith("First.\nATTENDEE:x\n"));
    assert.equal(odd.getFirstProperty("attendee"), null);
  });
});

test("the UUID of a name is that of the example in RFC 9562, A.4", () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  assert.equal(nameUuid(dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
  assert.notEqual(nameUuid(dns, "www.example.org"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
});
