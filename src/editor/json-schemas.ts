import { z } from "zod";
import { SCHEMAS } from "../schemas/content.ts";

/** A schema for a program that completes fields and shows mistakes while an editor writes. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What each kind of file is called where its schema stands by itself. */
const TITLES: Record<keyof typeof SCHEMAS, string> = {
  ...{ site: "site.yaml", references: "references.yaml", corrections: "corrections.yaml" },
  ...{ articles: "An article", briefs: "A brief", events: "An event", profiles: "A profile" },
};

/** What the report says is expected, where a text has to have a form. */
function expectation(schema: z.core.$ZodType): string | undefined {
  for (const check of schema._zod.def.checks ?? []) {
    const definition = check._zod.def as Partial<z.core.$ZodCheckRegexDef>;
    const told = definition.format === "regex" ? definition.error?.({} as never) : undefined;
    if (typeof told === "string") return told;
  }
  return undefined;
}

/**
 * The JSON Schema (draft 2020-12) of one kind of file, by the name of its collection: its structure, its patterns and
 * what is said of each field. It lets through what only the check can see, such as a day that its month lacks.
 */
export function jsonSchemaOf(collection: keyof typeof SCHEMAS): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[collection], {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      // Zod leaves them out of what it would change.
      if (examples !== undefined) jsonSchema.examples = examples as unknown[];
      const expected = expectation(zodSchema);
      if (expected !== undefined && jsonSchema.pattern !== undefined) {
        jsonSchema["patternErrorMessage"] = `Expected: ${expected}.`;
      }
    },
  });
  return { ...schema, title: TITLES[collection] };
}
