import type { Element, Parents, RootContent } from "hast";

/** How text begins that is white space, or empty. */
const SPACE_AT_START = /^(?:[ \t\n\f\r]|$)/;
const ALL_SPACE = /^[ \t\n\f\r]*$/;

/** What may follow an element so that its end tag goes without saying; `atEnd` where nothing has to follow. */
interface Before {
  tags: ReadonlySet<string>;
  atEnd: boolean;
}

const before = (tags: string, atEnd = true): Before => ({ tags: new Set(tags.split(" ")), atEnd });

const END_BEFORE: ReadonlyMap<string, Before> = new Map([
  ["dd", before("dd dt")],
  ["dt", before("dd dt", false)],
  ["li", before("li")],
  ["optgroup", before("optgroup")],
  ["option", before("optgroup option")],
  ["rp", before("rp rt")],
  ["rt", before("rp rt")],
  ["tbody", before("tbody tfoot")],
  ["td", before("td th")],
  ["tfoot", before("")],
  ["th", before("td th")],
  ["thead", before("tbody tfoot", false)],
  ["tr", before("tr")],
]);

const PARAGRAPH_BEFORE: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr main menu nav ol p pre section table ul"
  ).split(" "),
);

/** In these a paragraph has its end tag even where it is the last. */
const KEEP_PARAGRAPH_END: ReadonlySet<string> = new Set(["a", "audio", "del", "ins", "map", "noscript", "video"]);

/** With these the body's start tag stays, for without it they would be of the head. */
const OF_HEAD: ReadonlySet<string> = new Set(["link", "meta", "script", "style", "template"]);

/** What follows an index but for white space, or stands before it with a step of -1. */
function beside(parent: Parents, index: number, step: 1 | -1): RootContent | undefined {
  let at = index + step;
  let next = parent.children[at];
  while (next?.type === "text" && ALL_SPACE.test(next.value)) {
    at += step;
    next = parent.children[at];
  }
  return next;
}

const isCommentOrSpace = (node: RootContent | undefined): boolean =>
  node?.type === "comment" || (node?.type === "text" && SPACE_AT_START.test(node.value));

/**
 * True where an element's end tag may be left out, as `hast-util-to-html` leaves it out
 * (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
 */
export function mayOmitEnd({ tagName }: Element, index: number, parent: Parents): boolean {
  switch (tagName) {
    case "p": {
      const next = beside(parent, index, 1);
      if (next !== undefined) return next.type === "element" && PARAGRAPH_BEFORE.has(next.tagName);
      return !(parent.type === "element" && (KEEP_PARAGRAPH_END.has(parent.tagName) || parent.tagName.includes("-")));
    }
    case "html":
    case "body":
      return beside(parent, index, 1)?.type !== "comment";
    case "caption":
    case "colgroup":
    case "head":
      return !isCommentOrSpace(parent.children[index + 1]);
  }
  const rule = END_BEFORE.get(tagName);
  if (rule === undefined) return false;
  const next = beside(parent, index, 1);
  return next === undefined ? rule.atEnd : next.type === "element" && rule.tags.has(next.tagName);
}

/** True where what stands right before an element is one of the tags, and has no end tag. */
function followsOmitted(tags: readonly string[], index: number, parent: Parents): boolean {
  const previous = beside(parent, index, -1);
  return (
    previous?.type === "element" &&
    tags.includes(previous.tagName) &&
    mayOmitEnd(previous, parent.children.indexOf(previous), parent)
  );
}

/** True where the start tag of an element without attributes may be left out, as `hast-util-to-html` leaves it out. */
export function mayOmitStart(element: Element, index: number, parent: Parents): boolean {
  const [first] = element.children;
  switch (element.tagName) {
    case "html":
      return beside(element, -1, 1)?.type !== "comment";
    case "head": {
      const single = element.children.flatMap((one) =>
        one.type === "element" && ["base", "title"].includes(one.tagName) ? [one.tagName] : [],
      );
      return new Set(single).size === single.length && (first === undefined || first.type === "element");
    }
    case "body":
      return !isCommentOrSpace(first) && !(first?.type === "element" && OF_HEAD.has(first.tagName));
    case "colgroup":
      return !followsOmitted(["colgroup"], index, parent) && first?.type === "element" && first.tagName === "col";
    case "tbody": {
      if (followsOmitted(["tbody", "thead"], index, parent)) return false;
      const head = beside(element, -1, 1);
      return head?.type === "element" && head.tagName === "tr";
    }
  }
  return false;
}
