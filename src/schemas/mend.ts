import { z } from "zod";
import type { Problem } from "../errors/problem.ts";
import type { LostField } from "./lost.ts";
import { partsOf, type Schema } from "./parts.ts";
import { standsIn } from "./stand-in.ts";
import { nearestBranch, valueAt, wellFormed, type Entry, type Issue, type Raw } from "./well-formed.ts";

type Path = LostField["path"];

/** An entry with stand-ins in place of what its schema refuses. */
interface Mending {
  data: unknown;
  lost: LostField[];
  /** False where more was taken out than was refused. */
  whole: boolean;
}

/** So often at most a schema finds more, once what it refused before is taken out. */
const ROUNDS = 4;

/** What stands in for a field of no schema. */
const NOTHING = { value: undefined, kind: "group" } as const;

const isGroup = (value: unknown): value is Record<PropertyKey, unknown> => value !== null && typeof value === "object";

/** The schemas of the fields at a path; of evidence, which has two forms, those of both. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  const { shape, element, valueType, options } = partsOf(schema);
  if (options !== undefined && (path.length > 0 || options.some((one) => partsOf(one).shape !== undefined))) {
    return options.flatMap((one) => schemasAt(one, path));
  }
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const next = shape === undefined ? (element ?? valueType) : Object.hasOwn(shape, key) ? shape[key] : undefined;
  return next === undefined ? [] : schemasAt(next, rest);
}

/** Data that can be changed: what an alias of YAML has in two places is two, and one that holds itself is cut off. */
function copyOf(value: unknown, within: readonly unknown[] = []): unknown {
  if (!isGroup(value)) return value;
  if (within.includes(value)) return undefined;
  const inside = [...within, value];
  if (Array.isArray(value)) return value.map((one) => copyOf(one, inside));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one, inside)]));
}

/** Puts another value at a path of data, or takes out what is there. */
function put(data: unknown, path: Path, value: unknown): void {
  const [holder, key = ""] = [valueAt(data, path.slice(0, -1)), path.at(-1)];
  if (!isGroup(holder)) return;
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
}

/** Takes the value at a path out, and puts there what the schema accepts. */
function lose(mending: Mending, schema: Schema, path: Path): void {
  const [own] = schemasAt(schema, path);
  const { value, kind } = own === undefined ? NOTHING : standsIn(own);
  put(mending.data, path, value);
  mending.lost.push({ path, kind });
}

/** A field of no known name may be any of those that are not there. */
function loseUnknown(mending: Mending, schema: Schema, path: Path, keys: readonly string[]): void {
  const there = valueAt(mending.data, path);
  const shapes = schemasAt(schema, path).map((one) => partsOf(one).shape ?? {});
  for (const [key, one] of shapes.flatMap((shape) => Object.entries(shape))) {
    if (isGroup(there) && Object.hasOwn(there, key)) continue;
    mending.lost.push({ path: [...path, key], kind: standsIn(one).kind });
  }
  for (const key of keys) put(mending.data, [...path, key], undefined);
}

function takeOut(mending: Mending, schema: Schema, issue: Issue, before: Path): void {
  const path = [...before, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  const value = valueAt(mending.data, path);
  const branch = nearestBranch(issue, value);
  if (branch !== undefined) for (const one of branch) takeOut(mending, schema, one, path);
  else if (issue.code === "unrecognized_keys") loseUnknown(mending, schema, path, issue.keys);
  else if (issue.code === "invalid_key") {
    put(mending.data, path, undefined);
    mending.lost.push({ path, kind: "group" });
  } else if (issue.code === "too_small" && Array.isArray(value)) {
    for (let index = value.length; index < Number(issue.minimum); index += 1) lose(mending, schema, [...path, index]);
  } else if (issue.code === "too_big" && Array.isArray(value)) {
    const most = Number(issue.maximum);
    put(mending.data, path, value.slice(0, most));
    for (let index = most; index < value.length; index += 1) {
      mending.lost.push({ path: [...path, index], kind: "group" });
    }
    mending.whole = false;
  } else lose(mending, schema, path);
}

/**
 * Data as read → an entry, and every mistake in its fields with place. What the schema refuses is taken out for the rest
 * to be checked all the same; what is no group of fields at all gives no entry. `whole` is false where more went with it.
 */
export function mended<Fields>(
  raw: Raw,
  schema: z.ZodType<Fields>,
): { entry?: Entry<Fields>; problems: Problem[]; whole: boolean } {
  const problems: Problem[] = [];
  let mending: Mending = { data: raw.data, lost: [], whole: true };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { entry, issues, problems: more } = wellFormed({ ...raw, data: mending.data }, schema);
    for (const one of more) problems.push(one);
    const { lost, whole } = mending;
    if (entry !== undefined) return { entry: round === 0 ? entry : { ...entry, lost }, problems, whole };
    if (!isGroup(mending.data) || issues.some((one) => one.path.length === 0 && one.code === "invalid_type")) break;
    if (round === 0) mending = { ...mending, data: copyOf(raw.data) };
    for (const issue of issues) takeOut(mending, schema, issue, []);
  }
  return { problems, whole: false };
}
