type Path = readonly (string | number)[];
type Group = Record<string | number, unknown>;

/** One field of a file made ill-formed. */
interface Spoiled {
  /** Which field, and what was done to it. */
  name: string;
  data: unknown;
  /** True of the first way in which this field is spoiled. */
  isFirst: boolean;
  /** The same with a quotation altered that stands neither in the field nor beside it; nothing where there is none. */
  misquoted: () => unknown;
}

const isGroup = (value: unknown): value is Group => value !== null && typeof value === "object";

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((one, key) => (isGroup(one) ? one[key] : undefined), data);

/** The data with something changed in what holds a path. */
function changed(data: unknown, path: Path, change: (holder: Group, key: string | number) => void): unknown {
  const copy: unknown = structuredClone(data);
  const [holder, key] = [valueAt(copy, path.slice(0, -1)), path.at(-1)];
  if (isGroup(holder) && key !== undefined) change(holder, key);
  return copy;
}

/** Every path to a value of some data. */
const pathsIn = (value: unknown, path: Path = []): Path[] => [
  ...(path.length === 0 ? [] : [path]),
  ...(isGroup(value)
    ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

const isWithin = (path: Path, outer: Path): boolean => outer.every((key, index) => path[index] === key);

/** What may be written in place of a value. */
function wrongFor(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const isOfGroups = isGroup(value[0]);
    return [
      "seven",
      [],
      [...(value as unknown[]), 7],
      ...(isOfGroups ? [Array.from({ length: 5 }, () => value[0] as unknown)] : []),
    ];
  }
  if (isGroup(value)) return ["seven", {}];
  return [{ seven: 7 }, /^\d{4}/.test(String(value)) ? "2024-08-33" : "Not Any", ""];
}

/** The names that a field may have in place of its own. */
const namesFor = (key: string): string[] => [`${key}Too`, ...(/^s\d$|-\w\w$/.test(key) ? ["No Slug"] : [])];

/** The data with a quotation altered that stands neither in the evidence in which something was spoiled nor in what was. */
function misquote(data: unknown, spoiled: Path): unknown {
  const found = pathsIn(data).find(
    (path) => path.at(-1) === "quote" && !isWithin(path, spoiled) && !isWithin(spoiled, path.slice(0, -1)),
  );
  return found && changed(data, found, (holder, key) => (holder[key] = "The bridge was never long"));
}

/** All ways in which one field of a file may be spoiled: another value, none, or another name; some are right all the same. */
export function spoil(data: unknown): Spoiled[] {
  return pathsIn(data).flatMap((path) => {
    const key = path.at(-1);
    const made = (how: string, spoiled: unknown, to: Path, isFirst: boolean): Spoiled => ({
      ...{ name: `${path.join(" › ")} ${how}`, data: spoiled, isFirst },
      misquoted: () => misquote(spoiled, to),
    });
    const wrong = wrongFor(valueAt(data, path)).map((value, index) =>
      made(
        `as ${JSON.stringify(value).slice(0, 40)}`,
        changed(data, path, (holder, at) => (holder[at] = value)),
        path,
        index === 0,
      ),
    );
    if (typeof key !== "string") return wrong;
    const without = changed(data, path, (holder, at) => delete holder[at]);
    const renamed = namesFor(key).map((name) => {
      const to = [...path.slice(0, -1), name];
      return made(
        `by the name ${name}`,
        changed(without, to, (holder, at) => (holder[at] = valueAt(data, path))),
        to,
        false,
      );
    });
    return [...wrong, made("left out", without, path, false), ...renamed];
  });
}
