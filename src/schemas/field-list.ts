import { z } from "zod";
import { inside, partsOf, type Schema } from "./parts.ts";

/** A field as an editor reads of it: in the guide's tables, and in a scaffold. */
export interface Field {
  name: string;
  required: boolean;
  /** What may stand there, in words, such as `EDTF date` or `list: slug`. */
  type: string;
  description: string;
  /** One value, as YAML reads it. */
  example: unknown;
  /** Where it holds one of a few words: these. */
  values: readonly string[];
  /** The fields below it; of a list, those of each entry. */
  fields: readonly Field[];
}

interface Told {
  title?: string | undefined;
  description?: string | undefined;
  examples?: readonly unknown[];
}

const PLAIN: Readonly<Record<string, string>> = { string: "text", number: "number", boolean: "true or false" };

/** What is said of a schema, or else of what stands inside it. */
function toldOf(schema: Schema): Told {
  const inner = inside(schema);
  const own: Told = z.globalRegistry.get(schema) ?? {};
  return inner === undefined ? own : { ...toldOf(inner), ...own };
}

function typeOf(schema: Schema): string {
  const { title } = toldOf(schema);
  if (title !== undefined) return title;
  const { type, element, keyType, options, entries, values, shape } = partsOf(schema);
  if (shape !== undefined) return "fields";
  if (element !== undefined) return `list: ${typeOf(element)}`;
  if (keyType !== undefined) return `fields, by ${typeOf(keyType)}`;
  if (options !== undefined) return options.map(typeOf).join(", or ");
  if (entries !== undefined) return "one of a few words";
  return values?.map(String).join(" or ") ?? PLAIN[type] ?? type;
}

/**
 * The fields that may stand in a file, in a group of fields, or in each entry of a list of such groups; of evidence,
 * which has two forms, those of both. Empty for what has none.
 */
export function fieldsOf(schema: Schema): Field[] {
  const { shape, element, valueType, options } = partsOf(schema);
  const below = element ?? valueType;
  if (below !== undefined) return fieldsOf(below);
  if (options !== undefined) {
    return [...new Map(options.flatMap(fieldsOf).map((field) => [field.name, field])).values()];
  }
  return Object.entries(shape ?? {}).map(([name, one]) => {
    const { description = "", examples } = toldOf(one);
    const { entries = {} } = partsOf(one);
    return {
      name,
      required: !z.safeParse(one, undefined).success,
      type: typeOf(one),
      description,
      example: examples?.[0],
      values: Object.values(entries),
      fields: fieldsOf(one),
    };
  });
}
