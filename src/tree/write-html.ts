import type { Element, Parents, Properties, Root } from "hast";
import { find, html, type Info, type Schema, svg } from "property-information";
import { remembering } from "./known-names.ts";
import { mayOmitEnd, mayOmitStart } from "./optional-tags.ts";

/** Elements that have no content and no end tag, old ones among them. */
const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Elements of a drawing whose content is HTML. */
const HTML_WITHIN: ReadonlySet<string> = new Set(["desc", "foreignObject", "title"]);

const IN_TEXT = /[<&]/g;
const IN_MARKS = /[\0"&]/g;
const NEEDS_MARKS = /[\0\t\n\f\r "&'<=>`]/;
const PLAIN_NAME = /^[^\0\t\n\f\r "&'/<=>]+$/;

/** The library answers by turns in two ways where it is asked for such a name (its pattern for dashes keeps its place). */
const UNSTEADY = /^data[^-].*-[a-z]/i;

const infoOf = remembering((schema, name) => {
  // Of a name that every object has the library takes the object's own for what it knows.
  if (UNSTEADY.test(name) || name in Object.prototype) return undefined;
  const info = find(schema, name);
  return PLAIN_NAME.test(info.attribute) ? info : undefined;
});

const reference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;

/** A value as text: a list with its commas or spaces; as a switch where its name says all, or where it is left out. */
function writtenValue(info: Info, value: Properties[string]): string | boolean {
  const isOwnName = value === info.attribute;
  if (info.overloadedBoolean && (value === "" || isOwnName)) return true;
  if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === "" || isOwnName))
    return Boolean(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined || Number.isNaN(value)) return false;
  if (!Array.isArray(value)) return String(value);
  if (!info.commaSeparated) return value.join(" ").trim();
  return (value.at(-1) === "" ? [...value, ""] : value).join(", ").trim();
}

/** Attributes with a space before each; nothing where a name is none that HTML can hold. */
function attributesOf(properties: Properties, schema: Schema): string | undefined {
  let written = "";
  for (const name in properties) {
    const given = properties[name];
    if (given === null || given === undefined) continue;
    const info = infoOf(schema, name);
    if (info === undefined) return undefined;
    const value = writtenValue(info, given);
    if (value === false) continue;
    written += ` ${info.attribute}`;
    if (value === true || value === "") continue;
    written += NEEDS_MARKS.test(value) ? `="${value.replace(IN_MARKS, reference)}"` : `=${value}`;
  }
  return written;
}

function writeElement(element: Element, index: number, parent: Parents, schema: Schema): string | undefined {
  const { tagName, properties } = element;
  const isDrawn = schema === svg;
  const own = tagName === "svg" ? svg : schema;
  const attributes = attributesOf(properties, own);
  const content = writeChildren(element, HTML_WITHIN.has(tagName) ? html : own);
  if (attributes === undefined || content === undefined || (tagName === "template" && !isDrawn)) return undefined;
  const isClosed = content === "" && (isDrawn || VOID.has(tagName.toLowerCase()));
  const hasStart = isDrawn || attributes !== "" || !mayOmitStart(element, index, parent);
  const start = hasStart ? `<${tagName}${attributes}${isClosed && isDrawn ? " /" : ""}>` : "";
  const hasEnd = !isClosed && (isDrawn || !mayOmitEnd(element, index, parent));
  return start + content + (hasEnd ? `</${tagName}>` : "");
}

/** What stands in a node; nothing where anything is there that only the library knows how to write. */
function writeChildren(parent: Parents, schema: Schema): string | undefined {
  const isRaw = parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style");
  let written = "";
  for (const [index, node] of parent.children.entries()) {
    let one: string | undefined;
    if (node.type === "text") one = isRaw ? node.value : node.value.replace(IN_TEXT, reference);
    else if (node.type === "element") one = writeElement(node, index, parent, schema);
    else if (node.type === "doctype") one = "<!doctype html>";
    if (one === undefined) return undefined;
    written += one;
  }
  return written;
}

/**
 * A tree as HTML without a tag or a mark that HTML can do without, as `hast-util-to-html` writes it where it is asked
 * for that (the options of `htmlOf`); nothing where the tree holds a comment, a template, or what HTML cannot name.
 */
export const writeHtml = (tree: Root): string | undefined => writeChildren(tree, html);
