import type { PhrasingContent, Table } from "mdast";
import { stringify } from "yaml";
import type { z } from "zod";
import { fieldsOf, type Field } from "../schemas/field-list.ts";
import { code, link, table, text, type Cell } from "./tables.ts";

/** Groups of fields that stand in many places and have a table of their own, by what the schemas call them. */
const OWN_TABLES: Readonly<Record<string, string>> = {
  claim: "#a-claim-in-front-matter",
  evidence: "#evidence-in-front-matter",
  "evidence with a name": "#evidence-in-front-matter",
};

const isDate = (type: string): boolean => /\b(?:EDTF date|day)$/.test(type);

/** An example as an editor would write it behind the name of its field. */
function exampleOf({ example, type }: Field): Cell {
  if (example === undefined) return "";
  const written = stringify(example, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trim();
  return [code(isDate(type) && !/^["\p{L}]/u.test(written) ? `"${written}"` : written)];
}

function typeOf({ type, values }: Field): PhrasingContent[] {
  if (values.length > 0)
    return values.flatMap((value, index) => (index === 0 ? [code(value)] : [text(", "), code(value)]));
  const [, before = "", name = ""] = /^(list: )?(.+)$/.exec(type) ?? [];
  const anchor = OWN_TABLES[name];
  return anchor === undefined ? [text(type)] : [text(before), link(anchor, name)];
}

function rowsOf(fields: readonly Field[], path: readonly string[]): Cell[][] {
  return fields.flatMap((field) => {
    const here = [...path, field.name];
    const own = OWN_TABLES[field.type.replace("list: ", "")] !== undefined;
    return [
      [[code(here.join(" › "))], field.required ? "yes" : "", typeOf(field), field.description, exampleOf(field)],
      ...(own ? [] : rowsOf(field.fields, here)),
    ];
  });
}

const HEAD = ["field", "needed", "what may stand there", "what it says", "example"];

/** The fields of a kind of file, or of a group that stands in several, as a table: an inner field below its outer one. */
export function fieldTable(schema: z.ZodType): Table {
  const rows = [HEAD, ...rowsOf(fieldsOf(schema), [])];
  const hasExamples = rows.slice(1).some((row) => row.at(-1) !== "");
  return table(hasExamples ? rows : rows.map((row) => row.slice(0, -1)));
}
