import { SCHEMAS } from "../schemas/content.ts";
import { jsonSchemaOf } from "./json-schemas.ts";

/** Where the schemas stand that `.vscode/settings.json` names. */
export const SCHEMA_FOLDER = ".vscode/schemas";

type Collection = keyof typeof SCHEMAS;

/** A schema stands for one file: article, not articles; what is one file keeps its name. */
const NAMES: Record<Collection, string> = {
  ...{ site: "site", references: "references", corrections: "corrections" },
  ...{ articles: "article", briefs: "brief", events: "event", profiles: "profile" },
};

/** The name that a schema has as a file, and that Astro's language server knows a kind of front matter by. */
export const schemaName = (collection: Collection): string => NAMES[collection];

/** The JSON Schemas of kinds of file, of all unless some are named: each file's name and what stands in it. */
export const schemaFiles = (
  collections: readonly Collection[] = Object.keys(SCHEMAS) as Collection[],
): { name: string; text: string }[] =>
  collections.map((collection) => ({
    name: `${schemaName(collection)}.schema.json`,
    text: `${JSON.stringify(jsonSchemaOf(collection), null, 2)}\n`,
  }));
