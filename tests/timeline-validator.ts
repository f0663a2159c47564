import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** What a JSON Schema (draft 2020-12) has against a document, each fault with its place; nothing where it is valid. */
export function faultsBy(schema: AnySchemaObject): (document: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ""}`);
  };
}

/** A change that makes a valid document wrong, and the place at which that is told. */
export interface Damage {
  name: string;
  path: readonly (string | number)[];
  value: unknown;
  told: string;
}

/** What every document has in its first event, made wrong. */
export const damages: readonly Damage[] = [
  { name: "an unknown kind", path: ["events", 0, "kind"], value: "rumour", told: "/events/0/kind" },
  {
    name: "a day that is none",
    path: ["events", 0, "date", "first"],
    value: "2001-02-30",
    told: "/events/0/date/first",
  },
  { name: "a date without a last day", path: ["events", 0, "date", "last"], value: undefined, told: "/events/0/date" },
  {
    name: "a claim without evidence",
    path: ["events", 0, "claims", 0, "evidence"],
    value: [],
    told: "/events/0/claims/0/evidence",
  },
  {
    name: "evidence of no kind",
    path: ["events", 0, "claims", 0, "evidence", 0, "by"],
    value: "hearsay",
    told: "/events/0/claims/0/evidence/0",
  },
  { name: "an address from the root", path: ["events", 0, "page"], value: "/timeline.html", told: "/events/0/page" },
  { name: "an unknown field", path: ["events", 0, "importance"], value: 5, told: "/events/0" },
  { name: "a hash cut short", path: ["content", "sha256"], value: "b58c", told: "/content/sha256" },
];

/** A copy of a document with one damage done. */
export function damage(document: unknown, { path, value }: Damage): unknown {
  const copy: unknown = structuredClone(document);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.parse(JSON.stringify(copy));
}
