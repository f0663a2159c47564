import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { writtenOut } from "./written-out.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
/** Bytes gzipped that the map may have at most. */
const BUDGET = 6000;

interface Place {
  slug: string;
  name: string;
}

const html = readFileSync(join(SITE, "map.html"), "utf8");
const { events } = JSON.parse(readFileSync(join(SITE, "data/timeline.json"), "utf8")) as {
  events: { id: string; place?: Place; page: string }[];
};
const [drawing = ""] = /<svg class="map\b.*?<\/svg>/s.exec(writtenOut(html)) ?? [];
/** The list below the drawing: the part of each place, by its slug. */
const parts = new Map(
  writtenOut(html)
    .split(/(?=<div id="[^"]*" class="place\b)/)
    .slice(1)
    .map((part) => [/id="([^"]*)"/.exec(part)?.[1] ?? "", part]),
);

test(`the map is a drawing of under ${BUDGET} bytes gzipped`, () => {
  assert.match(drawing, /<path class="outline\b/);
  const bytes = gzipSync(drawing, { level: 9 }).length;
  assert.ok(bytes < BUDGET, `${bytes} bytes`);
});

test("every place of an event is on the map, linked to its part of the list, and no other line is drawn", () => {
  const slugs = new Set(events.flatMap(({ place }) => place?.slug ?? []));
  assert.ok(slugs.size >= 6);
  for (const slug of slugs)
    assert.ok(drawing.includes(`href="#${slug}"`) || drawing.includes(`map.html#${slug}`), slug);
  const classes = [...drawing.matchAll(/<path class="([\w-]+)/g)].map(([, name = ""]) => name);
  assert.deepEqual([...new Set(classes)].sort(), ["arrow", "coast", "outline", "sea"]);
  for (const one of ["coast", "outline", "sea"]) assert.equal(classes.filter((name) => name === one).length, 1);
});

test("the list says in words which events are set where: those of the timeline, in its order", () => {
  for (const [slug, own] of Map.groupBy(
    events.filter(({ place }) => place !== undefined),
    ({ place }) => place?.slug ?? "",
  )) {
    const linked = [...(parts.get(slug) ?? "").matchAll(/href="(timeline[^"]*#[^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(
      linked,
      own.map(({ page }) => page),
      slug,
    );
  }
});

test("Sochi and Astana are arrows at the edge, and the list says that they lie beyond the map", () => {
  for (const slug of ["sochi", "astana"]) assert.match(parts.get(slug) ?? "", /Beyond the map, to the (?:south-)?east/);
  assert.equal(drawing.match(/<path class="arrow\b/g)?.length, 2);
  assert.match(drawing, /aria-label="Sochi: beyond the map, to the south-east; 1 event"/);
});

test("the page names the source of its lines and positions, with version and date", () => {
  assert.match(html, /Natural Earth 4\.1\.0 of May 2018, 1:50m/);
  assert.match(html, /GeoNames \(CC BY 4\.0\)/);
});
