import type { z } from "zod";
import { SCHEMAS } from "../../src/schemas/content.ts";

type Schema = z.core.$ZodType;

/** What a schema is made of, as far as text can stand in it. */
interface Definition {
  type: string;
  shape?: Readonly<Record<string, Schema>>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  in?: Schema;
  options?: readonly Schema[];
}

/** The places below a path where an editor writes text; `[]` stands for each entry of a list, `{}` for each key. */
function textsIn(schema: Schema, path: string): string[] {
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape = {}, element, valueType, options = [] } = definition;
  const inner = definition.innerType ?? definition.in;
  if (type === "string") return [path];
  if (type === "object") return Object.entries(shape).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
  if (element !== undefined) return textsIn(element, `${path}[]`);
  if (valueType !== undefined) return textsIn(valueType, `${path}{}`);
  if (inner !== undefined) return textsIn(inner, path);
  return options.flatMap((one) => textsIn(one, path));
}

/** Every field of text in every file of the content, read out of the schemas: none can be forgotten. */
export const textFields: ReadonlySet<string> = new Set(
  Object.entries(SCHEMAS).flatMap(([collection, schema]) => textsIn(schema, collection)),
);

/** Fields that take what an editor likes to say; the others take slugs, dates, kinds, or words that stand elsewhere too. */
export const isFree = (field: string): boolean =>
  (!field.endsWith("outside any claim") &&
    /(?:title|description|licence|contact|sourcesNote|eras\[\]\.name|publisher|references\{\}\.kind|seen|rule|claim|speaker|why|occasion|note|reason|issue|judgement|because|wrong|right|point|notSaid\[\]|about|summary|alt|credit|match|text|escaped|comes|heading)$/.test(
      field,
    )) ||
  /^profiles\.(?:name|(?:aliases|spellings)\[\]|native\[\]\.name)$/.test(field);
