import { EVENT_KINDS } from "../../src/schemas/event.ts";
import { makeFilters } from "../../src/components/timeline/filters.ts";
import type { Event } from "../../src/dossier/dossier.ts";
import { en } from "../../src/words/en.ts";
import { seeded, type Seeded } from "../unit/seeded.ts";
import { checkAtOnce, fitting, readBoxes, readShown, type Box, type FilteredEvent } from "./filter-boxes.ts";
import { expect, test } from "./site-test.ts";

const NAMES = ["Ann", "Bob", "Cid"] as const;

type Small = Pick<Event, "number" | "kind" | "told"> & FilteredEvent & { actors: { slug: string; name: string }[] };

const of = (number: number, who: readonly string[], kind: Event["kind"], told: boolean): Small => ({
  id: `e${number}`,
  number,
  kind,
  told,
  actors: who.map((name) => ({ slug: name.toLowerCase(), name })),
});

/** A few events in which a whole group may be alike, empty, or told of throughout. */
function someEvents(random: Seeded): Small[] {
  const [people, kinds, telling] = [random.below(4), 1 + random.below(3), random.below(3)];
  return Array.from({ length: 2 + random.below(5) }, (_, index) =>
    of(
      index + 1,
      random.shuffle(NAMES.slice(0, people)).slice(0, random.below(people + 1)),
      random.pick(EVENT_KINDS.slice(0, kinds)),
      telling === 0 ? false : telling === 1 || random.below(2) === 0,
    ),
  );
}

/** A page with nothing but boxes, a mark and an entry for each event, and the rules. */
function pageOf(events: readonly Small[]): string {
  const filters = makeFilters(events as unknown as Event[], false, en);
  const classes = events.map((event) => filters.classesOf([event]).join(" "));
  const boxes = filters.groups.map(({ name, options }) => {
    const inputs = options.map(
      ({ id, label, count }) => `<label><input type=checkbox id=${id}> ${label} <span>${count}</span></label>`,
    );
    return `<fieldset class="by-${name}">${inputs.join("")}</fieldset>`;
  });
  const entries = events.map(({ id }, index) => `<li id=${id} class="entry ${classes[index]}">${id}</li>`);
  return (
    `<!doctype html><style>.nothing,.shown{display:none}</style><style>${filters.rules()}</style>` +
    `<div class=filterable><details open class=filters><summary>Filter</summary>${boxes.join("")}</details>` +
    `<p class=nothing>nothing</p><ol>${entries.join("")}</ol><p class=shown>shown</p></div>`
  );
}

/** Every set of one to three boxes. */
const setsOf = (boxes: readonly Box[]): Box[][] =>
  boxes.flatMap((a, i) => [
    [a],
    ...boxes.slice(i + 1).flatMap((b, j) => [[a, b], ...boxes.slice(i + j + 2).map((c) => [a, b, c])]),
  ]);

const lists: readonly { name: string; events: readonly Small[] }[] = [
  {
    name: "kinds are the only group",
    events: [of(1, [], "treaty", false), of(2, [], "talks", false), of(3, [], "treaty", false)],
  },
  {
    name: "who is the only group",
    events: [of(1, ["Ann"], "talks", false), of(2, ["Ann", "Bob"], "talks", false), of(3, ["Bob"], "talks", false)],
  },
  {
    name: "what is told of has every kind",
    events: [of(1, [], "talks", true), of(2, [], "energy", true), of(3, [], "energy", false)],
  },
  ...Array.from({ length: 48 }, (_, seed) => ({ name: `made by seed ${seed}`, events: someEvents(seeded(seed)) })),
];

test("the filters of any list show what fits, and all where nothing does, by every one, two or three boxes", async ({
  page,
}) => {
  let combinations = 0;
  for (const { name, events } of lists) {
    await page.setContent(pageOf(events));
    for (const boxes of setsOf(await readBoxes(page))) {
      await checkAtOnce(page, boxes);
      const fit = fitting(events, boxes);
      const expected = (fit.length === 0 ? events : fit).map(({ id }) => id);
      const { entries, nothing } = await readShown(page);
      const where = `${name}: ${boxes.map(({ label }) => label).join(", ")}`;
      expect(entries, where).toEqual(expected);
      expect(nothing, where).toBe(fit.length === 0);
      combinations += 1;
    }
  }
  expect(combinations).toBeGreaterThan(150);
});
