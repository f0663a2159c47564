import type { Link, ListItem, Paragraph, Root } from "mdast";
import { remark } from "remark";
import type { Field } from "../schemas/field-list.ts";
import { commented, ToDecide, writeYaml } from "./yaml-text.ts";

/** A piece of evidence: words of a held article, or a reference. */
export type DraftEvidence = { article: string; quote: string } | { reference: string };

/** Something that the new entry says, and what it rests on. */
export interface DraftClaim {
  claim: string;
  evidence: DraftEvidence;
}

const inline = (value: unknown): string => writeYaml({ x: value }).slice("x: ".length).trimEnd();

/** What a field holds, for somebody who fills it in. */
const told = ({ description, values }: Field): string =>
  description + (values.length === 0 ? "" : ` One of: ${values.join(", ")}.`);

/** The forms in which an entry of a list may be written: evidence quotes an article, or names a reference. */
function formsOf(fields: readonly Field[]): Field[][] {
  const isQuoted = ({ name }: Field): boolean => name !== "name" && name !== "reference";
  if (!fields.some(({ name }) => name === "reference")) return [[...fields]];
  return [fields.filter(({ name }) => name !== "reference"), fields.filter((field) => !isQuoted(field))];
}

/** Lines as one entry of a list. */
const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));

/**
 * A field with an example and what it is for, and the fields below it. Groups that were explained above are not
 * explained again.
 */
function exampleOf(field: Field, explained: Set<string>, isTop: boolean): string[] {
  const { name, required, example, fields, values, type } = field;
  const remark = isTop ? "" : ` # ${required ? "" : "? "}${told(field)}`;
  if (fields.length === 0)
    return [`${name}: ${inline(example ?? values[0] ?? (type === "false" ? false : "…"))}${remark}`];
  const group = JSON.stringify(fields.map((one) => one.name));
  if (explained.has(group)) return [`${name}: …${remark === "" ? " #" : remark} As above.`];
  const [first, ...others] = fields;
  if (first !== undefined && explained.has(JSON.stringify(others.map((one) => one.name)))) {
    return [
      `${name}:${remark}`,
      ...asItem([`${exampleOf(first, explained, false).join("")} The other fields as above.`]),
    ];
  }
  explained.add(group);
  const linesOfForm = (form: readonly Field[]) => form.flatMap((one) => exampleOf(one, explained, false));
  const isList = type.startsWith("list");
  const below = formsOf(fields).map(linesOfForm);
  return [
    `${name}:${remark}`,
    ...below.flatMap((lines) => (isList ? asItem(lines) : lines.map((line) => `  ${line}`))),
  ];
}

/** One field of a scaffold: what it is for; then its value, a blank to be filled in, or an example that is not in force. */
function linesOf(field: Field, value: unknown, explained: Set<string>): string {
  const { name, required, type, fields } = field;
  const comment = commented(told(field));
  if (value === undefined && !required)
    return `${comment}\n${commented(exampleOf(field, explained, true).join("\n"))}\n`;
  const below = fields.length === 0 ? "" : `${commented(exampleOf(field, explained, true).join("\n"))}\n`;
  return `${comment}\n${below}${writeYaml({ [name]: value ?? new ToDecide(type) })}`;
}

/**
 * The front matter of a new file, without its rules: every field that it may have, explained by the schema’s own
 * words. `values` are in force; what is required and has none is left to decide; all others are examples.
 */
export function scaffold(fields: readonly Field[], values: Readonly<Record<string, unknown>>): string {
  const explained = new Set<string>();
  return fields.map((field) => linesOf(field, values[field.name], explained)).join("");
}

/** A claim as it stands in the text of an entry: a link to its evidence. */
function paragraphOf({ claim, evidence }: DraftClaim): Paragraph {
  const [key, title] = "quote" in evidence ? [evidence.article, evidence.quote] : [evidence.reference, undefined];
  const words = claim.replace(/\.$/, "");
  const link: Link = { type: "link", url: `evidence:${key}`, title, children: [{ type: "text", value: words }] };
  return { type: "paragraph", children: /[!?…]$/.test(words) ? [link] : [link, { type: "text", value: "." }] };
}

const writer = remark().data("settings", { bullet: "-" }).freeze();

/** The text of a new entry: its claims, each a paragraph, or each an entry of a list. */
export function writeBody(claims: readonly DraftClaim[], shape: "paragraphs" | "list"): string {
  const paragraphs = claims.map(paragraphOf);
  const items = paragraphs.map((one): ListItem => ({ type: "listItem", spread: false, children: [one] }));
  const list: Root["children"] = [{ type: "list", ordered: false, spread: false, children: items }];
  const children = claims.length === 0 ? [] : shape === "list" ? list : paragraphs;
  return writer.stringify({ type: "root", children });
}

/** A whole file: front matter and text. */
export const writeFile = (front: string, body: string): string => `---\n${front}---\n${body === "" ? "" : `\n${body}`}`;
