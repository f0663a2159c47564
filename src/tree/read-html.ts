import type { Element, Properties, Root } from "hast";
import { html as ofHtml, svg as ofSvg } from "property-information";
import { decodeReferences } from "./character-references.ts";
import { OpenElements } from "./open-elements.ts";
import { type Cursor, readProperties } from "./read-properties.ts";
import { DRAWN_RULES, HTML_RULES, type TagRule } from "./tag-rules.ts";

const DOCTYPE = /^<!doctype html>/i;
const NAME = /[a-z][a-z\d]*(?=[ \n\t\f/>])/iy;
const NOT_SPACE = /[^ \n\t\f]/;
const LESS = 60;
const PLAINLY = { isOfSvg: false, isClosed: false };
const SLASH = 47;

/** A start tag that was read before. */
interface ReadTag {
  rule: TagRule;
  properties: Properties;
}

/** Start tags of HTML that were read before, by all that stands between their brackets: most stand on every page. */
const READ = new Map<string, ReadTag>();
/** So many are kept; past them all are forgotten. */
const MOST_READ = 5_000;
/** Attributes whose values stand on one page or two. */
const OWN = / (?:id|href|cite|content|interestfor|aria-label)=/;

/** Properties as another element may have them. */
function copyOf(properties: Properties): Properties {
  const copy: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    copy[name] = Array.isArray(value) ? [...value] : value;
  }
  return copy;
}

function remember(written: string, rule: TagRule, properties: Properties): void {
  if (OWN.test(written)) return;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(written, { rule, properties: copyOf(properties) });
}

/** Where in a page the reader stands. */
type Phase = "head" | "after head" | "body" | "after body";

class PageReader {
  readonly #text: string;
  readonly #cursor: Cursor;
  readonly #open = new OpenElements();
  #phase: Phase = "head";

  constructor(html: string) {
    this.#text = html;
    this.#cursor = { html, at: 0 };
  }

  read(): Root | undefined {
    const page = this.#begin();
    if (page === undefined) return undefined;
    while (this.#cursor.at < this.#text.length) if (!this.#readNext()) return undefined;
    // Where a page ends within its head, a parser still adds a body.
    if (this.#phase === "head" || this.#phase === "after head") return undefined;
    return { type: "root", children: [{ type: "doctype" }, page], data: { quirksMode: false } };
  }

  /** Opens the page and its head; that alone need not be written. */
  #begin(): Element | undefined {
    this.#cursor.at = DOCTYPE.exec(this.#text)?.[0].length ?? this.#text.length;
    const rule = this.#readName(HTML_RULES);
    if (rule?.tag !== "html" || !this.#readTag(rule)) return undefined;
    const page = this.#open.current;
    const start = this.#cursor.at;
    const next = this.#readName(HTML_RULES);
    const head = HTML_RULES.get("head");
    if (next !== undefined && next === head) return this.#readTag(next) ? page : undefined;
    this.#cursor.at = start;
    // White space before a head that is not written stands in no element.
    if (this.#text.charCodeAt(start) !== LESS || head === undefined) return undefined;
    this.#open.open(head, {});
    return page;
  }

  #readNext(): boolean {
    const { at } = this.#cursor;
    if (this.#text.charCodeAt(at) !== LESS) return this.#readText();
    return this.#text.charCodeAt(at + 1) === SLASH ? this.#readEnd() : this.#readStart();
  }

  #readText(): boolean {
    const { at } = this.#cursor;
    const end = this.#text.indexOf("<", at);
    this.#cursor.at = end === -1 ? this.#text.length : end;
    let value = decodeReferences(this.#text.slice(at, this.#cursor.at));
    if (value === undefined || this.#phase.startsWith("after")) return false;
    const isForSpace = this.#phase === "head" || this.#open.isInTableParts;
    if (isForSpace && NOT_SPACE.test(value)) return false;
    const { children, tagName } = this.#open.current;
    if (tagName === "pre" && children.length === 0 && value.startsWith("\n")) value = value.slice(1);
    if (value !== "") children.push({ type: "text", value });
    return true;
  }

  #readEnd(): boolean {
    const start = this.#cursor.at + 2;
    const end = this.#text.indexOf(">", start);
    this.#cursor.at = end + 1;
    const tag = this.#text.slice(start, end);
    if (end === -1 || this.#phase === "after head" || (tag === "html" && this.#phase !== "after body")) return false;
    if (!this.#open.end(tag)) return false;
    if (tag === "head") this.#phase = "after head";
    if (tag === "body") this.#phase = "after body";
    // What follows the end of a page is still put into it.
    return tag !== "html" || this.#cursor.at === this.#text.length;
  }

  #readStart(): boolean {
    const { kind } = this.#open.rule;
    if (kind === "drawn-text") return false;
    if (kind === "drawn") {
      const rule = this.#readName(DRAWN_RULES);
      return rule !== undefined && this.#readTag(rule, true);
    }
    const end = this.#text.indexOf(">", this.#cursor.at);
    const written = this.#text.slice(this.#cursor.at + 1, end);
    const known = READ.get(written);
    const rule = known?.rule ?? this.#readName(HTML_RULES);
    if (rule === undefined) return false;
    if (!(this.#leaveHead(rule) && (rule.tag === "body" || this.#open.makeRoom(rule)))) return false;
    if (known === undefined) return this.#readTag(rule, false, { written, end });
    this.#cursor.at = end + 1;
    return this.#put(rule, copyOf(known.properties));
  }

  /** Ends the head where its content does, and begins the body; false where a tag has no place there. */
  #leaveHead({ kind, tag }: TagRule): boolean {
    const isOfHead = kind === "head" || kind === "raw" || kind === "title";
    if (this.#phase === "body" || this.#phase === "after body") return this.#phase === "body" && kind !== "structure";
    if (isOfHead || (kind === "structure" && tag !== "body")) return isOfHead && this.#phase === "head";
    if (this.#phase === "head") this.#open.close();
    this.#phase = "body";
    const body = HTML_RULES.get("body");
    if (tag !== "body" && body !== undefined) this.#open.open(body, {});
    return true;
  }

  /** Reads the name of a start tag. */
  #readName(rules: ReadonlyMap<string, TagRule>): TagRule | undefined {
    if (this.#text.charCodeAt(this.#cursor.at) !== LESS) return undefined;
    NAME.lastIndex = this.#cursor.at + 1;
    const name = NAME.exec(this.#text)?.[0] ?? "";
    this.#cursor.at += 1 + name.length;
    return rules.get(name);
  }

  /** Reads a start tag from behind its name, and an element of text whole. `as`: how it is written, and where its first bracket closes. */
  #readTag(rule: TagRule, isDrawn = false, as?: { written: string; end: number }): boolean {
    const drawing = rule.kind === "drawing" ? DRAWN_RULES.get(rule.tag) : undefined;
    const isOfSvg = isDrawn || drawing !== undefined;
    const properties = readProperties(this.#cursor, isOfSvg ? ofSvg : ofHtml);
    if (properties === undefined) return false;
    const isClosed = this.#text.charCodeAt(this.#cursor.at) === SLASH;
    if (isClosed) this.#cursor.at += 1;
    if (this.#text.charAt(this.#cursor.at) !== ">") return false;
    if (as?.end === this.#cursor.at && !isClosed && !isOfSvg) remember(as.written, rule, properties);
    this.#cursor.at += 1;
    return this.#put(rule, properties, { drawing, isOfSvg, isClosed });
  }

  /** Puts an element into its place, and reads one of text whole. */
  #put(
    rule: TagRule,
    properties: Properties,
    { drawing, isOfSvg, isClosed }: { drawing?: TagRule | undefined; isOfSvg: boolean; isClosed: boolean } = PLAINLY,
  ): boolean {
    switch (rule.kind) {
      case "head":
      case "line":
      case "void":
        this.#open.add(rule, properties);
        return true;
      case "raw":
      case "title":
        return this.#readRaw(this.#open.add(rule, properties), rule);
    }
    if (isClosed) this.#open.add(rule, properties);
    else this.#open.open(drawing ?? rule, properties);
    return isOfSvg || !isClosed;
  }

  /** Reads what no tag but its own ends. */
  #readRaw({ children }: Element, { kind, tag }: TagRule): boolean {
    const start = this.#cursor.at;
    let end = this.#text.indexOf("</", start);
    while (end !== -1 && this.#text.slice(end + 2, end + 2 + tag.length).toLowerCase() !== tag)
      end = this.#text.indexOf("</", end + 2);
    if (end === -1 || !this.#text.startsWith(`${tag}>`, end + 2)) return false;
    this.#cursor.at = end + tag.length + 3;
    const written = this.#text.slice(start, end);
    // A script may hold a comment, and in it an end tag that does not end it.
    if (tag === "script" && written.includes("<!--")) return false;
    const value = kind === "title" ? decodeReferences(written) : written;
    if (value === undefined) return false;
    if (value !== "") children.push({ type: "text", value });
    return true;
  }
}

/**
 * A page's HTML → its tree, as `parse5` and `hast-util-from-parse5` make it, where each tag stands in its place and
 * is plainly written; nothing where a parser would have to mend, move or add anything but what HTML lets a page leave
 * out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
 */
export function readHtml(html: string): Root | undefined {
  if (html.includes("\0")) return undefined;
  // “Normalize newlines”, as a parser does before all else.
  return new PageReader(html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html).read();
}
