import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { makeFilters } from "../../src/components/timeline/filters.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { Event } from "../../src/dossier/dossier.ts";
import { en } from "../../src/words/en.ts";
import { filtered, type FilteredEvent } from "./filters.cases.ts";

const nameOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1);

const eventOf = ({ who, kind, told }: FilteredEvent, index: number): Event => ({
  slug: `e${index}`,
  formerly: [],
  href: `/timeline.html#e${index}`,
  title: `Event ${index}`,
  number: index + 1,
  date: dateOf("2005"),
  kind,
  actors: who.map((slug) => ({
    slug,
    name: nameOf(slug),
    filedUnder: nameOf(slug),
    kind: "person",
    summary: "",
    role: undefined,
    href: undefined,
    address: `/profiles.html#${slug}`,
  })),
  place: undefined,
  dateFrom: undefined,
  blocks: [],
  told,
  conflicts: [],
  notSaid: [],
  corrections: [],
  prehistory: false,
  weight: 0,
  era: undefined,
});

/** The interface words of the labels, as the cases write them. */
const words = {
  ...en,
  timeline: { ...en.timeline, filters: { ...en.timeline.filters, told: () => "Told" } },
};

const make = (events: readonly FilteredEvent[]) => {
  const all = events.map(eventOf);
  const filters = makeFilters(all, false, words);
  return { all, filters, classes: all.map((event) => filters.classesOf([event])) };
};

/** The classes that a rule hides where they are not asked for. */
const hiddenIn = (rules: string): string[] =>
  [...rules.matchAll(/ \.([WKT]\d+)(?=[,{])/g)].map(([, name = ""]) => name);

describe("the filters of a timeline", () => {
  for (const { promise, events, groups, classes } of filtered) {
    test(promise, () => {
      const made = make(events);
      const found = made.filters.groups.map(({ name, options }) => [
        name,
        options.map((one) => `${one.label} ${one.count}`),
      ]);
      assert.deepEqual(Object.fromEntries(found), groups);
      assert.deepEqual(made.classes, classes);
    });

    test(`${promise}: its rules`, () => {
      const { filters, classes: own } = make(events);
      const rules = filters.rules();
      if (Object.keys(groups).length === 0) {
        assert.equal(rules, "");
        return;
      }
      const ids = filters.groups.flatMap(({ options }) => options.map((one) => one.id));
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z]\d+$/);
      for (const [, id] of rules.matchAll(/#(\w+):checked/g)) assert.ok(ids.includes(id ?? ""), id);
      const hidden = hiddenIn(rules);
      assert.equal(new Set(hidden).size, hidden.length);
      for (const name of hidden) assert.ok(own.flat().includes(name), name);
      assert.equal(rules.split("{").length, rules.split("}").length);
      assert.equal(rules.split("(").length, rules.split(")").length);
      assert.ok(rules.startsWith("@media screen{"));
    });
  }

  test("whoever has every box of a group is hidden by no rule of it", () => {
    const { filters, all, classes } = make(filtered.at(-1)?.events ?? []);
    const [both] = filters.classesOf(all).slice(1);
    const hidden = hiddenIn(filters.rules());
    assert.ok(both !== undefined && !hidden.includes(both));
    assert.deepEqual(hidden.filter((one) => one.startsWith("K")).sort(), ["K0", "K1"]);
    assert.deepEqual(
      classes.map((one) => one[1]),
      ["K0", "K1", "K0", "K1"],
    );
  });

  test("a mark of several events stands for all that any of them does", () => {
    const { filters, all } = make(filtered.at(-1)?.events ?? []);
    const [first, second] = all;
    assert.ok(first !== undefined && second !== undefined);
    const mark = filters.classesOf([first, second]);
    assert.deepEqual(mark, filters.classesOf([second, first]));
    assert.equal(mark[0], filters.classesOf([first])[0]);
    assert.notEqual(mark[1], filters.classesOf([first])[1]);
    assert.equal(mark[2], filters.classesOf([first])[2]);
  });
});
