import type { Properties } from "hast";
import { find, html, type Info, type Schema } from "property-information";
import { decodeReferences } from "./character-references.ts";
import { remembering } from "./known-names.ts";

/** A page, and how far it is read. */
export interface Cursor {
  readonly html: string;
  at: number;
}

/** Signs by their numbers, as a string is read fastest. */
const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

const DATA = /^data-/;
const PLAIN_NAME = /^[A-Za-z][\w:.-]*$/;

/** Names that every object has; the library leaves them out of a tree. */
const isOfEveryObject = (name: string): boolean => name in Object.prototype;

const infoOf = remembering((schema, written) => {
  const name = written.toLowerCase();
  if (!PLAIN_NAME.test(written)) return undefined;
  // Where a drawing has a name that its list does not know, the parser may still write it in letters of its own.
  const isSure = schema === html || name in schema.normal || DATA.test(name);
  return isSure && !isOfEveryObject(name) ? find(schema, name) : undefined;
});

const splitSpaces = (text: string): string[] => {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(/[ \t\n\r\f]+/);
};

function splitCommas(text: string): string[] {
  const parts = text.split(",").map((one) => one.trim());
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

function oneValue(info: Info, text: string): string | number | boolean {
  if (info.number && text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if ((info.boolean || info.overloadedBoolean) && (text === "" || text.toLowerCase() === info.property.toLowerCase()))
    return true;
  return text;
}

/** The value of a property, of the kind that `hastscript` makes of the attribute's text. */
function valueOf(info: Info, text: string): Properties[string] {
  const isList = info.spaceSeparated || info.commaSeparated || info.commaOrSpaceSeparated;
  if (!isList) return oneValue(info, text);
  const parts = info.spaceSeparated
    ? splitSpaces(text)
    : info.commaSeparated
      ? splitCommas(text)
      : splitSpaces(splitCommas(text).join(" "));
  // No list has a switch among its parts.
  return parts.map((one) => oneValue(info, one)) as (string | number)[];
}

const isSpace = (code: number): boolean => code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED;

/** The end of a value without marks. */
function endOfUnquoted(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === GREATER || isSpace(code)) return end;
  }
  return end;
}

/** Reads the value that begins at the cursor, behind its equals sign. */
function readValue(cursor: Cursor): string | undefined {
  const { html: text, at } = cursor;
  const mark = text.charCodeAt(at);
  if (mark === DOUBLE || mark === SINGLE) {
    const end = text.indexOf(mark === DOUBLE ? '"' : "'", at + 1);
    if (end === -1) return undefined;
    cursor.at = end + 1;
    return text.slice(at + 1, end);
  }
  const end = endOfUnquoted(text, at);
  const value = text.slice(at, end);
  cursor.at = end;
  return value === "" ? undefined : value;
}

/** The end of a name: where a space, an equals sign or the end of the tag follows. */
function endOfName(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) return end;
  }
  return end;
}

/**
 * Reads the attributes of a tag, from behind its name up to the sign that ends it, as properties of the tree;
 * nothing where any is not plainly written.
 */
export function readProperties(cursor: Cursor, schema: Schema): Properties | undefined {
  const { html: text } = cursor;
  const properties: Properties = {};
  for (;;) {
    while (isSpace(text.charCodeAt(cursor.at))) cursor.at += 1;
    const next = text.charCodeAt(cursor.at);
    if (next === GREATER || next === SLASH) return properties;
    const end = endOfName(text, cursor.at);
    const info = infoOf(schema, text.slice(cursor.at, end));
    if (info === undefined || properties[info.property] !== undefined) return undefined;
    cursor.at = end;
    let value: string | undefined = "";
    if (text.charCodeAt(end) === EQUALS) {
      cursor.at = end + 1;
      const written = readValue(cursor);
      value = written === undefined ? undefined : decodeReferences(written);
    }
    if (value === undefined) return undefined;
    properties[info.property] = valueOf(info, value);
  }
}
