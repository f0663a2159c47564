import type { Element, Properties } from "hast";
import { HTML_RULES, type Kind, type TagRule } from "./tag-rules.ts";

/** Parts of a table that hold nothing but its other parts and white space. */
const TABLE_PARTS: ReadonlySet<Kind> = new Set(["table", "table-section", "row"]);
/** What an end tag closes that need not be written itself (“generate implied end tags”). */
const IMPLIED: ReadonlySet<Kind> = new Set(["item", "paragraph", "term"]);
/** Beyond these no paragraph is closed (“button scope”). */
const SCOPES: ReadonlySet<Kind> = new Set(["button", "cell", "structure", "table"]);
/** Elements that are not “special”: an item within one of them still ends with the next item. */
const ORDINARY: ReadonlySet<Kind> = new Set(["formatting", "phrasing", "search"]);

/** The elements that are open where the reader stands; the last is the one that takes what comes. */
export class OpenElements {
  readonly #elements: Element[] = [];
  readonly #rules: TagRule[] = [];

  /** The innermost open element; the page has begun. */
  get current(): Element {
    return this.#elements[this.#elements.length - 1] as Element;
  }

  get rule(): TagRule {
    return this.#rules[this.#rules.length - 1] as TagRule;
  }

  get isInTableParts(): boolean {
    return TABLE_PARTS.has(this.rule.kind);
  }

  /** Adds an element to the innermost one, without opening it. */
  add({ tag }: TagRule, properties: Properties): Element {
    const element: Element = { type: "element", tagName: tag, properties, children: [] };
    if (this.#rules.length > 0) this.current.children.push(element);
    return element;
  }

  open(rule: TagRule, properties: Properties): Element {
    const element = this.add(rule, properties);
    this.#elements.push(element);
    this.#rules.push(rule);
    return element;
  }

  close(): true {
    this.#elements.pop();
    this.#rules.pop();
    return true;
  }

  #has(tag: string): boolean {
    return this.#rules.some((one) => one.tag === tag);
  }

  /** Closes what is open and needs no end tag. */
  #closeImplied(except?: TagRule): void {
    while (IMPLIED.has(this.rule.kind) && this.rule !== except) this.close();
  }

  /** “Close a p element”; false where more than it would be closed. */
  #closeParagraph(): boolean {
    if (this.rule.kind === "paragraph") return this.close();
    for (let at = this.#rules.length - 1; at >= 0; at -= 1) {
      const { kind } = this.#rules[at] as TagRule;
      if (kind === "paragraph") return false;
      if (SCOPES.has(kind)) return true;
    }
    return true;
  }

  /** Closes the item of a list, or the term or its description, that ends where the next begins. */
  #closeItem(wanted: Kind): boolean {
    for (let at = this.#rules.length - 1; at >= 0; at -= 1) {
      const { kind, tag } = this.#rules[at] as TagRule;
      if (kind === wanted) {
        while (this.rule.kind === "paragraph") this.close();
        return this.#rules.length - 1 === at && this.close();
      }
      if (!ORDINARY.has(kind) && kind !== "paragraph" && tag !== "address" && tag !== "div") return true;
    }
    return true;
  }

  /** Closes the cell that is open, if one is; false where more than it is. */
  #closeCell(): boolean {
    if (this.isInTableParts) return true;
    this.#closeImplied();
    return this.rule.kind === "cell" && this.close();
  }

  #closeRow(): boolean {
    return this.#closeCell() && (this.rule.kind !== "row" || this.close());
  }

  #closeTableSection(): boolean {
    return this.#closeRow() && (this.rule.kind !== "table-section" || this.close());
  }

  /** A row right in its table begins a body that is not written. */
  #openBody(): boolean {
    const body = HTML_RULES.get("tbody");
    if (this.rule.kind === "table" && body !== undefined) this.open(body, {});
    return this.rule.kind === "table-section";
  }

  /** Closes what a start tag closes; false where the tag means something else than an element in its place. */
  makeRoom({ kind, tag }: TagRule): boolean {
    switch (kind) {
      case "table-section":
        return this.#closeTableSection();
      case "row":
        return this.#closeRow() && this.#openBody();
      case "cell":
        return this.#closeCell() && this.rule.kind === "row";
    }
    if (this.isInTableParts) return false;
    switch (kind) {
      case "block":
      case "line":
      case "paragraph":
      case "search":
      case "table":
        return this.#closeParagraph();
      case "heading":
        return this.#closeParagraph() && this.rule.kind !== "heading";
      case "item":
      case "term":
        return this.#closeItem(kind) && this.#closeParagraph();
      case "form":
        return !this.#has(tag) && this.#closeParagraph();
      case "button":
        return !this.#has(tag);
      case "formatting":
        return tag !== "a" || !this.#has(tag);
      default:
        return true;
    }
  }

  /** Closes the element of an end tag, and what ends with it; false where any other is open within it. */
  end(tag: string): boolean {
    const rule = this.rule.tag === tag ? this.rule : HTML_RULES.get(tag);
    switch (rule?.kind) {
      case undefined:
        return false;
      case "table":
        if (!this.#closeTableSection()) return false;
        break;
      case "table-section":
        if (!this.#closeRow()) return false;
        break;
      case "row":
        if (!this.#closeCell()) return false;
        break;
      case "block":
      case "button":
      case "cell":
      case "form":
      case "heading":
      case "search":
      case "structure":
        this.#closeImplied();
        break;
      case "item":
      case "term":
        this.#closeImplied(rule);
    }
    return this.rule === rule && this.close();
  }
}
