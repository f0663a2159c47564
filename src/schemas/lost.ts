type Path = readonly PropertyKey[];

/** A field that the schema refused: what stands there now is a stand-in, or nothing. */
export interface LostField {
  path: (string | number)[];
  /**
   * `plain`: a date, a kind and the like, which names nothing and says nothing; `words`: a text, a slug, a name;
   * `group`: fields or a list, in which anything may have stood.
   */
  kind: "plain" | "words" | "group";
}

/** An entry with what it has lost, where it has lost anything. */
export interface MayHaveLost {
  lost?: readonly LostField[] | undefined;
}

const keyOf = (path: Path): string => path.map(String).join("\n");

const beginningsOf = (path: Path): string[] => [...path.keys(), path.length].map((end) => keyOf(path.slice(0, end)));

/** Paths by their keys: a file may have lost thousands. */
interface Index {
  paths: ReadonlySet<string>;
  /** All that holds one of them. */
  holders: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly LostField[], Index>();

function indexOf(lost: readonly LostField[]): Index {
  const index = indexes.get(lost) ?? {
    paths: new Set(lost.map(({ path }) => keyOf(path))),
    holders: new Set(lost.flatMap(({ path }) => beginningsOf(path))),
  };
  indexes.set(lost, index);
  return index;
}

/** True where a field, or what holds it, was lost. */
export const isLost = ({ lost }: MayHaveLost, path: Path): boolean =>
  lost !== undefined && beginningsOf(path).some((key) => indexOf(lost).paths.has(key));

/** True where a field was lost, or what holds it, or something in it. */
export const hasLost = ({ lost }: MayHaveLost, path: Path): boolean =>
  lost !== undefined && (indexOf(lost).holders.has(keyOf(path)) || isLost({ lost }, path));

const names = new WeakMap<readonly LostField[], MayHaveLost>();

/** True where a name by which claims or evidence are referred to may have been lost at a path. */
export function hasLostName({ lost }: MayHaveLost, path: Path): boolean {
  if (lost === undefined) return false;
  const named = names.get(lost) ?? { lost: lost.filter((one) => one.kind === "group" || one.path.at(-1) === "name") };
  names.set(lost, named);
  return hasLost(named, path);
}
