import { ODD } from "./odd-html.ts";
import type { Seeded } from "./seeded.ts";

/** Attributes of every kind of value, and such as are not plainly written. */
const ATTRIBUTES = [
  ...['class="a  b"', "class=a", 'class=""', "class", 'id="x"', "hidden", 'hidden=""', 'hidden="hidden"', "download"],
  ...['download="a b"', 'tabindex="-1"', 'tabindex="x"', 'rowspan="2"', 'width="1.5"', 'value="07"', 'start=" 3 "'],
  ...['rel="a b"', 'accept="a, b,,c"', 'accept=","', 'coords="1,2,x"', 'sizes="1x1 2x2"', 'headers="a b"', "checked"],
  ...['data-a="1"', "data-a-b", "data-astro-cid-j7pv25f6", 'data-x.y:z="q"', "data-1", 'data-="a"', "data-é"],
  ...['aria-label="a &amp; b"', 'aria-hidden="true"', "spellcheck", 'contenteditable="false"', 'draggable="true"'],
  ...['href="/a?b=1&amp;c=2"', 'href="?a=1&b=2"', "href=a/b/", 'href="#a b"', "href='a\"b'", 'title="it’s 😀 <b>"'],
  ...[
    'style="color: red"',
    'http-equiv="refresh"',
    'for="a b"',
    'itemprop="a"',
    "constructor",
    "tostring",
    "__proto__",
  ],
  ...[
    "onclick=a()",
    "x",
    "X=1",
    "ID=2",
    "className=a",
    'xml:lang="en"',
    'xlink:href="#a"',
    'lang="de"',
    'cite="&#39;"',
  ],
  ...['title="&nbsp;"', 'title="&notit;"', 'title="&copy"', 'title="&#0;"', 'title="&#x80;"', 'title="&"', "a=b=c"],
  ...["a='", 'a"b', "a<b", "title=", "title = a", 'alt="a"alt', 'alt="\u00a0a\u00a0"', 'class="\u00a0a\u2003b"', "/"],
] as const;

const PLAIN_ATTRIBUTES = [
  ...['class="row  first"', "id=x", "hidden", 'lang="ru"', "data-astro-cid-j7pv25f6", 'aria-label="A &quot;b&quot;"'],
  ...['href="/a.html#b"', 'title="a&#38;b"', 'cite="x"', "data-site", 'rowspan="2"', 'rel="author me"'],
] as const;

const DRAWN_ATTRIBUTES = [
  ...['viewBox="0 0 9 9"', "viewbox=0", 'stroke-dasharray="1, 2 3"', 'd="M0 0"', "x=1", 'class="a b"', 'fill="none"'],
  ...['text-anchor="end"', 'xlink:href="#a"', "interestfor=a", "preserveaspectratio=none", "textlength=2", "DATA-A=1"],
] as const;

const TEXTS = [
  ...["word", " ", "\n", "a b", " — “it’s” ", "&amp;", "&#39;", "&quot;q&quot; ", "1 > 0", "a & b", "\n\nline", "😀"],
] as const;

const PHRASING = ["span", "q", "cite", "time", "sup", "label", "b", "i", "code", "strong", "a", "em"] as const;
const BLOCKS = ["div", "section", "article", "blockquote", "header", "details", "figure", "search", "pre"] as const;

/** A piece of a page, of which nothing or nearly nothing is odd. */
function piece(random: Seeded, depth: number, attributes: readonly string[]): string {
  const own = (): string =>
    random
      .shuffle(attributes)
      .slice(0, random.pick([0, 0, 0, 1, 1, 2, 3]))
      .map((one) => ` ${one}`)
      .join("");
  const inside = (most: number, of: (deeper: number) => string = any): string =>
    Array.from({ length: random.below(most + 1) }, () => of(depth - 1)).join("");
  const end = (tag: string): string => (random.below(3) === 0 ? "" : `</${tag}>`);
  function any(deeper: number): string {
    return deeper <= 0 ? random.pick(TEXTS) : piece(random, deeper, attributes);
  }
  const words = (deeper: number): string => {
    const tag = random.pick(PHRASING);
    return deeper <= 0 || random.below(2) === 0 ? random.pick(TEXTS) : `<${tag}${own()}>${words(deeper - 1)}</${tag}>`;
  };
  const items = (tags: readonly string[]): string => {
    const tag = random.pick(tags);
    return `<${tag}${own()}>${inside(2)}${end(tag)}`;
  };
  const drawn = (deeper: number): string => {
    const tag = random.pick(["g", "path", "rect", "text", "a", "title"]);
    const marks = random.below(2) === 0 ? ` ${random.pick(DRAWN_ATTRIBUTES)}` : "";
    if (tag === "title") return `<title${marks}>${random.pick(TEXTS)}</title>`;
    return deeper <= 0 || random.below(3) === 0
      ? `<${tag}${marks} />`
      : `<${tag}${marks}>${drawn(deeper - 1)}</${tag}>`;
  };
  const row = (): string => {
    const cell = (): string => items(["td", "th"]);
    return `<tr${own()}>${cell()}${random.pick(["", " "])}${cell()}${end("tr")}`;
  };
  const heading = random.pick(["h1", "h2", "h3"]);
  const block = random.pick(BLOCKS);
  return random.pick([
    () => random.pick(TEXTS),
    () => words(2),
    () => `<p${own()}>${words(2)}${words(1)}${end("p")}`,
    () => `<${block}${own()}>${inside(3)}</${block}>`,
    () => `<${heading}${own()}>${words(2)}</${heading}>`,
    () => `<ul>${inside(3, () => items(["li"]))}</ul>`,
    () => `<dl${own()}>${inside(4, () => items(["dt", "dd"]))}</dl>`,
    () => `<table${own()}><thead>${row()}${end("thead")}<tbody>${row()}${row()}${end("tbody")}</table>`,
    () => `<table>${row()}</table>`,
    () => `<svg viewBox="0 0 2 2"${random.pick(["", ' class="a"'])}>${inside(3, () => drawn(2))}</svg>`,
    () => random.pick(["<br>", "<hr>", `<img${own()}>`, "<input type=radio>", "<wbr />", "<button>B</button>"]),
    () => random.pick(["<style>a>b{c:d}</style>", "<script>if(a<b&&c)d('</p>')</script>", "<form><p>a</form>"]),
  ])();
}

/** A page of many kinds of elements, some without the tags that HTML lets it leave out. */
export function anyPage(random: Seeded): string {
  const attributes = random.below(6) === 0 ? ATTRIBUTES : PLAIN_ATTRIBUTES;
  const head = [
    "<meta charset=utf-8>",
    "<title>A &amp; b</title>",
    "<link rel=icon href=/i.svg>",
    "<style>p{a:b}</style>",
  ]
    .filter(() => random.below(3) > 0)
    .join(random.pick(["", "", "\n"]));
  const body = Array.from({ length: 1 + random.below(5) }, () => piece(random, 3, attributes)).join("");
  return [
    random.pick(["<!DOCTYPE html>", "<!doctype html>"]),
    random.pick(['<html lang="en">', "<html lang=ru>", "<html>"]),
    random.pick([`<head>${head}</head>`, head, `<head>${head}`]),
    random.pick([`<body>${body}</body></html>`, `<body class="a">${body}</body>`, `<body>${body}`, body]),
  ].join("");
}

/** Where tags end and begin. */
const SEAM = /(?=<)|(?<=>)/;

/** A page with one thing in it that is not as it was: a part more, less, twice or elsewhere, or a single sign. */
export function changedPage(random: Seeded, html: string): string {
  const parts = html.split(SEAM);
  const at = random.below(parts.length + 1);
  const anywhere = random.below(html.length + 1);
  const sign = random.pick([
    "<",
    ">",
    "/",
    "&",
    ";",
    '"',
    "'",
    "=",
    " ",
    "\n",
    "\r",
    "\0",
    "a",
    "A",
    "`",
    "!",
    "-",
    "#",
  ]);
  return random.pick([
    () => parts.toSpliced(at, 0, random.pick(ODD)).join(""),
    () => parts.toSpliced(at, 0, random.pick(ODD)).join(""),
    () => parts.toSpliced(at, 1).join(""),
    () => parts.toSpliced(at, 0, random.pick(parts)).join(""),
    () => parts.toSpliced(at, 1, random.pick(parts)).join(""),
    () => html.slice(0, anywhere) + sign + html.slice(anywhere),
    () => html.slice(0, anywhere) + html.slice(anywhere + 1),
    () => html.slice(0, anywhere),
  ])();
}
