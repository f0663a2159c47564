/**
 * What the tree construction of HTML does with a tag. Only tags are here whose rules the reader keeps; a page
 * with any other is left to the library.
 */
export type Kind =
  | "block"
  | "button"
  | "cell"
  | "drawing"
  | "drawn"
  | "drawn-text"
  | "form"
  | "formatting"
  | "head"
  | "heading"
  | "item"
  | "line"
  | "paragraph"
  | "phrasing"
  | "raw"
  | "row"
  | "search"
  | "structure"
  | "table"
  | "table-section"
  | "term"
  | "title"
  | "void";

/** A tag that the reader knows; its name is the one string that all elements of it share. */
export interface TagRule {
  tag: string;
  kind: Kind;
}

function rulesOf(tags: Readonly<Partial<Record<Kind, string>>>): ReadonlyMap<string, TagRule> {
  const rules = Object.entries(tags).flatMap(([kind, names]) =>
    names.split(" ").map((tag) => [tag, { tag, kind: kind as Kind }] as const),
  );
  return new Map(rules);
}

/** Tags of HTML, by the groups of https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody. */
export const HTML_RULES = rulesOf({
  block:
    "address article aside blockquote details div dl fieldset figcaption figure footer header hgroup main menu nav ol pre section summary ul",
  button: "button",
  cell: "td th",
  drawing: "svg",
  form: "form",
  formatting: "a b code em i s small strong u",
  head: "base link meta",
  heading: "h1 h2 h3 h4 h5 h6",
  item: "li",
  line: "hr",
  paragraph: "p",
  phrasing: "abbr bdi bdo cite data del dfn ins kbd label legend mark q samp span sub sup time var",
  raw: "script style",
  row: "tr",
  search: "search",
  structure: "html head body",
  table: "table",
  "table-section": "thead tbody tfoot",
  term: "dd dt",
  title: "title",
  void: "br img input wbr",
});

/** Tags within a drawing. A title or a description may hold HTML; the reader takes those of words alone. */
export const DRAWN_RULES = rulesOf({
  drawn: "a circle defs ellipse g line path polygon polyline rect stop svg symbol text tspan use",
  "drawn-text": "desc title",
});
