import type { Event } from "../../dossier/dossier.ts";
import { EVENT_KINDS } from "../../schemas/event.ts";
import type { Words } from "../../words/words.ts";

type GroupName = "who" | "kind" | "told";

/** One box to check, and how many events it stands for. */
interface Option {
  id: string;
  /** The profile's slug, the kind, or `told`. */
  value: string;
  label: string;
  count: number;
}

/** Boxes of which one is enough: by who takes part, by kind, by what tells of it. */
export interface FilterGroup {
  name: GroupName;
  legend: string;
  options: Option[];
}

/** The filters of a list of events: what there is to check, the classes of entries and marks, and the rules. */
export interface Filters {
  groups: FilterGroup[];
  /** The classes of one event, or of several that share a mark; by their numbers. */
  classesOf(events: readonly Pick<Event, "number">[]): string[];
  /** CSS, once all classes have been asked for. Empty where there is nothing to filter. */
  rules(): string;
}

/** Whoever takes part in fewer events is found by name; a box for each would bury the rest. */
const EVENTS_FOR_A_BOX = 2;

function valuesOf(event: Event): Record<GroupName, string[]> {
  return { who: event.actors.map((one) => one.slug), kind: [event.kind], told: event.told ? ["told"] : [] };
}

function groupsOf(events: readonly Event[], several: boolean, words: Words): FilterGroup[] {
  const { filters, kind } = words.timeline;
  const counts = (name: GroupName): Map<string, number> => {
    const all = events.flatMap((event) => [...new Set(valuesOf(event)[name])]);
    return new Map([...Map.groupBy(all, (one) => one)].map(([value, some]) => [value, some.length]));
  };
  const names = new Map(events.flatMap((event) => event.actors.map((one) => [one.slug, one.name] as const)));
  const who = [...counts("who")]
    .filter(([, count]) => count >= EVENTS_FOR_A_BOX)
    .map(([value, count]) => ({ value, count, label: names.get(value) ?? value }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const kinds = EVENT_KINDS.map((value) => ({ value, count: counts("kind").get(value) ?? 0, label: kind[value] }));
  const told = { value: "told", count: counts("told").get("told") ?? 0, label: filters.told(several) };
  const groups: [GroupName, string, Omit<Option, "id">[]][] = [
    ["who", filters.who, who],
    ["kind", filters.kind, kinds.filter(({ count }) => count > 0)],
    ["told", filters.source, told.count > 0 ? [told] : []],
  ];
  return groups.flatMap(([name, legend, options]) =>
    options.some(({ count }) => count < events.length)
      ? [{ name, legend, options: options.map((one, index) => ({ ...one, id: `${name.charAt(0)}${index}` })) }]
      : [],
  );
}

const checked = (ids: readonly string[]): string => `:has(${ids.map((id) => `#${id}:checked`).join()})`;
const any = (name: GroupName): string => `:has(.by-${name} :checked)`;

/** Always true; an empty text would drop out of the list of selectors that it stands in. */
const ALWAYS = ":is(*)";

/** True of the page where a group asks for nothing, or for one of these; empty where that is always so. */
function asks({ name, options }: FilterGroup, ids: readonly string[]): string {
  if (ids.length === options.length) return "";
  return ids.length === 0 ? `:not(${any(name)})` : `:is(:not(${any(name)}),${checked(ids)})`;
}

/**
 * The filters that some events need. Within a group one box is enough, between groups all must fit; where
 * no event fits, none is hidden, because then no clause of the outer rule holds. All of it is CSS: `:has()`
 * on the element `.filterable` that holds boxes, drawing and list. `several`: the site holds several articles.
 */
export function makeFilters(events: readonly Event[], several: boolean, words: Words): Filters {
  const groups = groupsOf(events, several, words);
  const byNumber = new Map(events.map((event) => [event.number, valuesOf(event)]));
  const idsOf = (group: FilterGroup, numbers: readonly number[]): string[] => {
    const values = new Set(numbers.flatMap((number) => byNumber.get(number)?.[group.name] ?? []));
    return group.options.filter(({ value }) => values.has(value)).map(({ id }) => id);
  };
  /** For each group the sets of boxes that show something, and the class of what they show. */
  const sets = new Map(groups.map(({ name }) => [name, new Map<string, { ids: string[]; name: string }>()]));
  const classOf = (group: FilterGroup, numbers: readonly number[]): string => {
    const known = sets.get(group.name) ?? new Map<string, { ids: string[]; name: string }>();
    const ids = idsOf(group, numbers);
    const set = known.get(ids.join()) ?? { ids, name: `${group.name.charAt(0).toUpperCase()}${known.size}` };
    known.set(ids.join(), set);
    return set.name;
  };
  const clauses = (): string[] => {
    const [main, ...rest] = groups;
    if (main === undefined) return [];
    const alike = Map.groupBy(byNumber.keys(), (number) =>
      rest.map((group) => idsOf(group, [number]).join()).join("|"),
    );
    return [...alike.values()]
      .map((numbers) =>
        groups.map((group) => asks(group, idsOf(group, group === main ? numbers : numbers.slice(0, 1)))).join(""),
      )
      .map((clause) => clause || ALWAYS);
  };
  /** An entry that does not fit, and is shown because the address names it, says so and is not counted. */
  const kept = `&:target{counter-increment:none;&::before{content:"${words.timeline.filters.kept}"}}`;
  const hides = ({ name, options }: FilterGroup): string => {
    const rules = [...(sets.get(name)?.values() ?? [])]
      .filter(({ ids }) => ids.length < options.length)
      .map(({ ids, name: shown }) => `&${ids.length === 0 ? "" : `:not(${checked(ids)})`} .${shown}`);
    return rules.length === 0 ? "" : `&${any(name)}{${rules.join()}{&:not(:target){display:none}${kept}}}`;
  };
  return {
    groups,
    classesOf: (some) =>
      groups.map((group) =>
        classOf(
          group,
          some.map((one) => one.number),
        ),
      ),
    rules: () => {
      if (groups.length === 0) return "";
      const fits = `:is(${clauses().join()})`;
      const inside = "h2,.cluster text,.nothing{display:none}.entry{margin-top:2.4rem}";
      return (
        `@media screen{.filterable:has(:checked){.nothing,.shown{display:block}&${fits}{` +
        `${inside}${groups.map(hides).join("")}&${any("told")} :is(.background,.mixed):not(:target *){display:none}}}}`
      );
    },
  };
}
