import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { planPages, type PlannedPage } from "../../src/dossier/timeline-pages.ts";
import { event } from "../../src/schemas/event.ts";
import { site } from "../../src/schemas/site.ts";
import { seeded } from "./seeded.ts";
import { ERAS, plans } from "./timeline-pages.cases.ts";

type Entry = Parameters<typeof planPages>[0][number];

const REFERENCE = "[it](evidence:gazette)";

/** An event of so many letters, with so many references among them. */
function entryOf(date: string, number: number, letters: number, references = 0): Entry {
  const slug = `${date}-${number}`;
  const fields = event.parse({ title: slug, date, kind: "talks" });
  return { slug, file: `${slug}.md`, source: REFERENCE.repeat(references).padEnd(letters, "x"), fields };
}

const siteOf = (eras: readonly object[], split: boolean) =>
  site.parse({
    title: "Small",
    description: "A small site.",
    language: "en",
    licence: "CC BY 4.0",
    timeline: { from: "1997", days: "2019-12-01/2019-12-20", eras, split },
  });

/** The pages in the order of their events, with the places that their events have in the list. */
const pagesOf = (entries: readonly Entry[], planned: ReadonlyMap<string, PlannedPage>) =>
  [...Map.groupBy(entries.keys(), (place) => planned.get(entries[place]?.slug ?? ""))].map(([page, places]) => ({
    page,
    places,
  }));

describe("the pages of a timeline", () => {
  for (const { promise, years, split, eras, pages } of plans) {
    test(promise, () => {
      const entries = years.flatMap(({ year, events, letters, references }) =>
        Array.from({ length: events }, (_, index) => entryOf(`${year}`, index, letters, references)),
      );
      const found = pagesOf(entries, planPages(entries, siteOf(eras, split)));
      assert.deepEqual(
        found.map(({ page, places }) => ({ ...page, events: places.length })),
        pages,
      );
    });
  }

  for (const size of [1, 32, 199, 200, 2000]) {
    test(`each of ${size} events is on one page, and the parts of a span of years follow one another`, () => {
      const random = seeded(size);
      const entries = Array.from({ length: size }, () => 1995 + random.below(27))
        .sort((a, b) => a - b)
        .map((year, index) => entryOf(`${year}`, index, 100 + random.below(900), random.below(3)));
      for (const split of [false, true]) {
        const planned = planPages(entries, siteOf(ERAS, split));
        assert.deepEqual([...planned.keys()].sort(), entries.map((one) => one.slug).sort());
        const found = pagesOf(entries, planned);
        assert.equal(new Set(found.map(({ page }) => page?.route)).size, found.length);
        for (const parts of Map.groupBy(found, ({ page }) => page?.era).values()) {
          assert.deepEqual(
            parts.map(({ page }) => [page?.part, page?.parts]),
            parts.map((_, index) => [index + 1, parts.length]),
          );
          const order = parts.flatMap(({ places }) => places);
          assert.deepEqual(
            order,
            order.toSorted((a, b) => a - b),
          );
          if (parts[0]?.page?.era === undefined) continue;
          for (const [index, place] of order.slice(1).entries()) assert.equal(place, (order[index] ?? 0) + 1);
        }
      }
    });
  }

  test("no part ends within a day, but where one day is more than a part can hold", () => {
    const busy = seeded(5);
    for (const heaviest of [4_000, 40_000]) {
      const entries = Array.from({ length: 20 }, (_, day) => `2019-12-${String(day + 1).padStart(2, "0")}`).flatMap(
        (date) =>
          Array.from({ length: 1 + busy.below(5) }, (_, index) =>
            entryOf(date, index, date === "2019-12-10" ? heaviest : 100 + busy.below(4_000)),
          ),
      );
      const dayAt = (place: number | undefined) => entries[place ?? -1]?.fields.date;
      const found = pagesOf(entries, planPages(entries, siteOf(ERAS, false)));
      assert.ok(found.length > 2);
      for (const [index, { places }] of found.slice(1).entries()) {
        const [first, before] = [dayAt(places[0]), dayAt(found[index]?.places.at(-1))];
        if (heaviest === 4_000 || first !== "2019-12-10") assert.notEqual(first, before);
      }
    }
  });

  test("without a readable site a list is planned by its weight alone", () => {
    const entries = Array.from({ length: 200 }, (_, index) => entryOf("2005", index, 100));
    assert.deepEqual(
      [...new Set([...planPages(entries, undefined).values()].map((one) => one.route))],
      ["/timeline.html"],
    );
  });
});
