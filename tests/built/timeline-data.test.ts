import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { test } from "node:test";
import type { AnySchemaObject } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { damage, damages, faultsBy } from "../timeline-validator.ts";
import { readReport } from "./report.ts";
import { writtenOut } from "./written-out.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
const read = (path: string): string => readFileSync(join(SITE, path), "utf8");

/** What the tests read of data/timeline.json. */
interface Timeline {
  $schema: string;
  events: {
    id: string;
    title: string;
    page: string;
    date: { edtf: string; words: string; shape: string; points: Point[] };
  }[];
}
interface Point {
  precision: string;
  approximate: boolean;
}

const FILES = ["timeline.json", "timeline.schema.json", "timeline.csv", "timeline.ics", "timeline-timelinejs.json"].map(
  (name) => `data/${name}`,
);
const json: unknown = JSON.parse(read("data/timeline.json"));
const { $schema, events } = json as Timeline;
const faults = faultsBy(JSON.parse(read(posix.join("data", $schema))) as AnySchemaObject);

/** The ids of the timeline's entries on each page that has some, in the order of the page. */
const shown = [
  "timeline.html",
  ...(existsSync(join(SITE, "timeline")) ? readdirSync(join(SITE, "timeline")) : []).map((name) => `timeline/${name}`),
]
  .filter((page) => page.endsWith(".html"))
  .map((page) =>
    [...writtenOut(read(page)).matchAll(/<li\b[^>]*>/g)]
      .filter(([tag]) => /\bclass="(?:[^"]* )?entry[ "]/.test(tag))
      .map(([tag]) => /\bid="([^"]*)"/.exec(tag)?.[1] ?? ""),
  );

const hasDays = ({ date }: Timeline["events"][number]): boolean =>
  date.points.every((one) => one.precision === "day" && !one.approximate);

test("the timeline as JSON is as the schema beside it says", () => {
  assert.deepEqual(faults(json), []);
});

for (const one of damages) {
  test(`${one.name} would be against the schema`, () => {
    assert.ok(faults(damage(json, one)).some((fault) => fault.startsWith(`${one.told} `)));
  });
}

test("JSON, table and TimelineJS hold the events of the pages, in their order", () => {
  const ids = events.map((one) => one.id);
  assert.ok(ids.length > 0);
  assert.deepEqual(new Set(shown.flat()), new Set(ids));
  for (const page of shown)
    assert.deepEqual(
      page,
      page.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
    );
  const rows: string[][] = parse(read("data/timeline.csv"), { bom: true });
  assert.deepEqual(
    rows.slice(1).map((row) => row[1]),
    ids,
  );
  const slides = JSON.parse(read("data/timeline-timelinejs.json")) as { events: { unique_id: string }[] };
  assert.deepEqual(
    slides.events.map((one) => one.unique_id),
    ids,
  );
});

test("each event's address leads to its entry", () => {
  for (const { id, page } of events) {
    const [path = "", fragment] = page.split("#");
    assert.equal(fragment, id);
    assert.ok(writtenOut(read(path)).includes(`id="${id}"`), page);
  }
});

test("the table's cells read the same after a round trip, and none begins like a formula", () => {
  const rows: string[][] = parse(read("data/timeline.csv"), { bom: true });
  for (const [at, event] of events.entries()) {
    const row = rows[at + 1] ?? [];
    assert.deepEqual([row[2], row[3], row[8], row[15]], [event.date.edtf, event.date.words, event.title, event.page]);
  }
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
});

test("the calendar holds each event whose day is known, and lists all others", () => {
  const calendar = new ICAL.Component(ICAL.parse(read("data/timeline.ics")));
  const entries = calendar.getAllSubcomponents("vevent");
  const withDays = events.filter(hasDays);
  const expected = withDays.flatMap((one) => (one.date.shape === "set" ? one.date.points : [one]).map(() => one.title));
  assert.deepEqual(
    entries.map((one) => one.getFirstPropertyValue("summary")),
    expected,
  );
  for (const one of entries) {
    assert.match(String(one.getFirstPropertyValue("uid")), /^[0-9a-f-]{36}$/);
    assert.match(String(one.getFirstPropertyValue("dtstamp")), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.equal(one.getFirstProperty("dtstart")?.type, "date");
  }
  assert.match(read("data/timeline.ics"), /\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
  const lines = String(calendar.getFirstPropertyValue("x-wr-caldesc"))
    .replace(/\\([\\;,])/g, "$1")
    .split("\\n");
  for (const event of events) {
    assert.equal(lines.includes(`${event.date.words}: ${event.title}`), !hasDays(event), event.id);
  }
});

test("the report on the checks has the hash of each file", () => {
  const { files } = readReport(SITE);
  for (const file of FILES) {
    const sha256 = createHash("sha256").update(read(file)).digest("hex");
    assert.ok(
      files.some((one) => one.file === file && one.sha256 === sha256),
      file,
    );
  }
});
