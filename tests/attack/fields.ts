import type { z } from "zod";
import { SCHEMAS } from "../../src/schemas/content.ts";

type Schema = z.core.$ZodType;

/** What a schema is made of, as far as editors write it. */
interface Definition {
  type: string;
  shape?: Readonly<Record<string, Schema>>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  in?: Schema;
  options?: readonly Schema[];
}

/** A place in a file where an editor writes something, and what it has to be. */
interface Field {
  /** Where: `[]` stands for each entry of a list, `{}` for each key. */
  path: string;
  type: string;
}

/** All places from a path down. */
function fieldsIn(schema: Schema, path: string): Field[] {
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape = {}, element, valueType, options = [] } = definition;
  const inner = definition.innerType ?? definition.in;
  if (inner !== undefined) return fieldsIn(inner, path);
  if (options.length > 0) return options.flatMap((one) => fieldsIn(one, path));
  return [
    { path, type },
    ...Object.entries(shape).flatMap(([key, one]) => fieldsIn(one, `${path}.${key}`)),
    ...(element === undefined ? [] : fieldsIn(element, `${path}[]`)),
    ...(valueType === undefined ? [] : fieldsIn(valueType, `${path}{}`)),
  ];
}

/** Every field in every file of the content, read out of the schemas: none can be forgotten. */
export const allFields: readonly Field[] = Object.entries(SCHEMAS).flatMap(([collection, schema]) =>
  fieldsIn(schema, collection),
);

/** Every field of text. */
export const textFields: ReadonlySet<string> = new Set(
  allFields.filter(({ type }) => type === "string").map(({ path }) => path),
);

/** Fields that take what an editor likes to say; the others take slugs, dates, kinds, or words that stand elsewhere too. */
export const isFree = (field: string): boolean =>
  (!field.endsWith("outside any claim") &&
    /(?:title|description|licence|contact|sourcesNote|eras\[\]\.name|publisher|references\{\}\.kind|seen|rule|claim|speaker|why|occasion|note|reason|issue|judgement|because|wrong|right|point|notSaid\[\]|about|summary|alt|credit|match|text|escaped|comes|heading)$/.test(
      field,
    )) ||
  /^profiles\.(?:name|(?:aliases|spellings)\[\]|native\[\]\.name)$/.test(field);
