import { z } from "zod";
import type { LostField } from "./lost.ts";
import { core, partsOf, type Schema } from "./parts.ts";

/** A text, a slug and the number of a sentence that stand nowhere else. */
const WORDS = ["¬ left out by the check ¬", "left-out-by-the-check", "s999999999"];

/** Values of fields that name nothing. */
const PLAIN = ["1000-01-01", "en", "site", "000", "Q999999999999", "Nowhere, XX", "left-out.png", "https://x.invalid"];

const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

/** The least that a schema accepts; nothing where it may be left out. It names nothing and says nothing. */
function standInFor(schema: Schema): unknown {
  if (accepts(schema, undefined)) return undefined;
  const { type, shape, element, options, entries, values } = partsOf(schema);
  if (shape !== undefined) return Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, standInFor(one)]));
  if (type === "record") return {};
  if (element !== undefined) {
    const list: unknown[] = [];
    while (!accepts(schema, list)) list.push(standInFor(element));
    return list;
  }
  if (options?.[0] !== undefined) return standInFor(options[0]);
  return [...Object.values(entries ?? {}), ...(values ?? []), ...WORDS, ...PLAIN, false, 1].find((one) =>
    accepts(schema, one),
  );
}

/** What is lost with a field. */
function kindOfLoss(schema: Schema): LostField["kind"] {
  const { type, shape, element, options = [] } = partsOf(schema);
  const kinds = options.map(kindOfLoss);
  if (type === "record" || shape !== undefined || element !== undefined || kinds.includes("group")) return "group";
  if (options.length > 0) return kinds.includes("words") ? "words" : "plain";
  const value = standInFor(core(schema));
  return typeof value === "number" || WORDS.includes(String(value)) ? "words" : "plain";
}

/** What stands in for a field, and what is lost with it. */
interface StandIn {
  value: unknown;
  kind: LostField["kind"];
}

/** Stand-ins that were asked for: one list may want thousands. */
const made = new WeakMap<Schema, StandIn>();

/** What stands in for a field of a schema. */
export function standsIn(schema: Schema): StandIn {
  const known = made.get(schema) ?? { value: standInFor(schema), kind: kindOfLoss(schema) };
  made.set(schema, known);
  return known;
}
