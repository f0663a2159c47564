import type { z } from "zod";

export type Schema = z.core.$ZodType;

/** What stands inside a schema that only says of another that it may be left out, or what becomes of it. */
export function inside(schema: Schema): Schema | undefined {
  const { def } = schema._zod;
  if ("innerType" in def) return def.innerType as Schema;
  return "in" in def ? (def.in as Schema) : undefined;
}

/** A schema without what says only that it may be left out, or what becomes of it. */
export const core = (schema: Schema): Schema => {
  const inner = inside(schema);
  return inner === undefined ? schema : core(inner);
};

/** What a schema is made of, as far as editors write it. */
export const partsOf = (schema: Schema) =>
  core(schema)._zod.def as unknown as {
    type: string;
    shape?: Readonly<Record<string, Schema>>;
    element?: Schema;
    keyType?: Schema;
    valueType?: Schema;
    options?: readonly Schema[];
    entries?: Readonly<Record<string, string>>;
    values?: readonly unknown[];
  };
