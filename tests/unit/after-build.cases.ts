import type { Declared } from "../../src/after-build/declared.ts";

/** A page among the others, and the faults that the check of links finds on it. */
interface LinkCase {
  promise: string;
  /** Where the page stands; `/briefs/x.html` if not said. */
  route?: string;
  body: string;
  /** For each fault, words of it. */
  faults: readonly string[];
}

/** The other pages of the small site, by their routes. */
export const site: Readonly<Record<string, string>> = {
  "/index.html": '<main id="main"><a href="briefs/a.html#c1">a</a></main>',
  "/briefs/a.html": '<p id="c1">One</p><p id="минск">Two</p>',
  "/articles/b.html": '<p id="s1">First.</p><p id="s2">Second.</p>',
  "/профили/путин.html": '<p id="p">Three</p>',
};

/** Files of the small site that are no pages. */
export const files: readonly string[] = ["/icon.svg", "/feed.xml", "/a b.txt"];

export const links: readonly LinkCase[] = [
  { promise: "a link to a page beside it is right", body: '<a href="a.html">a</a>', faults: [] },
  {
    promise: "a link to a page beside it that is not there is a fault",
    body: '<a href="z.html">z</a>',
    faults: ["z.html"],
  },
  { promise: "a link to a page above is right", body: '<a href="../index.html">home</a>', faults: [] },
  {
    promise: "a link to a page above that is not there is a fault",
    body: '<a href="../briefs.html">briefs</a>',
    faults: ["../briefs.html"],
  },
  { promise: "a link to a place on another page is right", body: '<a href="../articles/b.html#s2">s2</a>', faults: [] },
  {
    promise: "a link to a place that is not on the other page is a fault",
    body: '<a href="../articles/b.html#s3">s3</a>',
    faults: ["#s3"],
  },
  { promise: "a link to a place on its own page is right", body: '<a href="#x">x</a><p id="x">x</p>', faults: [] },
  {
    promise: "a link to a place that is not on its own page is a fault",
    body: '<a href="#y">y</a><p id="x">x</p>',
    faults: ["#y"],
  },
  { promise: "the id of another page is no place on this one", body: '<a href="#s1">s1</a>', faults: ["#s1"] },
  { promise: "a link to a file that is no page is right", body: '<a href="../feed.xml">feed</a>', faults: [] },
  {
    promise: "a link to a place within a file that is no page is a fault",
    body: '<a href="../feed.xml#x">x</a>',
    faults: ["feed.xml#x"],
  },
  { promise: "a link to a folder is a fault", body: '<a href="../articles/">articles</a>', faults: ["../articles/"] },
  {
    promise: "a link to a page in another case is a fault",
    body: '<a href="A.html">a</a>',
    faults: ["A.html"],
  },
  {
    promise: "an address in percent signs names the file of its letters",
    body: '<a href="../%D0%BF%D1%80%D0%BE%D1%84%D0%B8%D0%BB%D0%B8/%D0%BF%D1%83%D1%82%D0%B8%D0%BD.html#p">p</a>',
    faults: [],
  },
  {
    promise: "an address in Cyrillic letters names its file",
    body: '<a href="../профили/путин.html#p">p</a>',
    faults: [],
  },
  {
    promise: "a place in percent signs names the id of its letters",
    body: '<a href="a.html#%D0%BC%D0%B8%D0%BD%D1%81%D0%BA">m</a>',
    faults: [],
  },
  {
    promise: "a space in percent signs names the file with the space",
    body: '<a href="../a%20b.txt">a b</a>',
    faults: [],
  },
  {
    promise: "a percent sign that stands for nothing is a fault, and stops no check",
    body: '<a href="100%.html">x</a><a href="z.html">z</a>',
    faults: ["100%.html", "z.html"],
  },
  {
    promise: "an address from the site’s root is a fault",
    route: "/x.html",
    body: '<a href="/index.html">home</a>',
    faults: ["not relative: /index.html"],
  },
  {
    promise: "a link that climbs above the site’s root is a fault",
    body: '<a href="../../index.html">home</a>',
    faults: ["../../index.html"],
  },
  {
    promise: "a link that climbs above the root from the root is a fault",
    route: "/x.html",
    body: '<a href="../index.html">home</a>',
    faults: ["../index.html"],
  },
  { promise: "a link to the outside is right", body: '<a href="https://example.org/">x</a>', faults: [] },
  {
    promise: "a link to the outside without encryption is right",
    body: '<a href="http://example.org/">x</a>',
    faults: [],
  },
  {
    promise: "a link that runs a script is a fault",
    body: '<a href="javascript:x()">x</a>',
    faults: ["javascript:x()"],
  },
  {
    promise: "a link that runs a script, in capital letters, is a fault",
    body: '<a href="JavaScript:x()">x</a>',
    faults: ["JavaScript:x()"],
  },
  {
    promise: "a link that holds its data is a fault",
    body: '<a href="data:text/html,x">x</a>',
    faults: ["data:text/html,x"],
  },
  {
    promise: "a link to a file on a disk is a fault",
    body: '<a href="file:///etc/x">x</a>',
    faults: ["file:///etc/x"],
  },
  {
    promise: "a link without its scheme is a fault",
    body: '<a href="//example.org/">x</a>',
    faults: ["//example.org/"],
  },
  { promise: "a picture of the site is right", body: '<img src="../icon.svg" alt="">', faults: [] },
  { promise: "a picture that is not there is a fault", body: '<img src="icon.svg" alt="">', faults: ["icon.svg"] },
  {
    promise: "a picture from the outside is a fault",
    body: '<img src="https://example.org/a.png" alt="">',
    faults: ["<img src> fetches from outside: https://example.org/a.png"],
  },
  {
    promise: "a picture from the outside without its scheme is a fault",
    body: '<img src="//example.org/a.png" alt="">',
    faults: ["<img src>"],
  },
  {
    promise: "a script from the outside is a fault",
    body: '<script src="https://example.org/a.js"></script>',
    faults: ["<script src>"],
  },
  {
    promise: "a style sheet from the outside is a fault",
    body: '<link rel="stylesheet" href="https://example.org/a.css">',
    faults: ["<link href>"],
  },
  {
    promise: "a frame from the outside is a fault",
    body: '<iframe src="https://example.org/"></iframe>',
    faults: ["<iframe src>"],
  },
  {
    promise: "an object from the outside is a fault",
    body: '<object data="https://example.org/a.pdf"></object>',
    faults: ["<object data>"],
  },
  {
    promise: "a film’s picture from the outside is a fault",
    body: '<video poster="https://example.org/a.png"></video>',
    faults: ["<video poster>"],
  },
  {
    promise: "a picture from the outside for sharper screens is a fault",
    body: '<img src="../icon.svg" srcset="https://example.org/a.png 2x" alt="">',
    faults: ["https://example.org/a.png"],
  },
  {
    promise: "a picture from the outside in a style is a fault",
    body: '<p style="background: url(https://example.org/a.png)">x</p>',
    faults: ["https://example.org/a.png"],
  },
  {
    promise: "a style sheet from the outside, called from a style, is a fault",
    body: '<style>@import "https://example.org/a.css";</style>',
    faults: ["https://example.org/a.css"],
  },
  {
    promise: "a drawing’s picture from the outside is a fault",
    body: '<svg><image href="https://example.org/a.png"></image></svg>',
    faults: ["https://example.org/a.png"],
  },
  {
    promise: "a form that sends to the outside is a fault",
    body: '<form action="https://example.org/"><button>x</button></form>',
    faults: ["https://example.org/"],
  },
  { promise: "a citation of a place is right", body: '<q cite="../articles/b.html#s1">First.</q>', faults: [] },
  {
    promise: "a citation of a place that is not there is a fault",
    body: '<q cite="../articles/b.html#s9">First.</q>',
    faults: ["#s9"],
  },
  { promise: "an id that stands once is right", body: '<p id="x">x</p><p id="y">y</p>', faults: [] },
  {
    promise: "an id that stands twice is a fault",
    body: '<p id="x">x</p><p id="x">y</p>',
    faults: ["id “x” stands twice"],
  },
  { promise: "the same id on two pages is right", body: '<p id="s1">x</p>', faults: [] },
  {
    promise: "a link within a drawing is looked at",
    body: '<svg><a href="z.html"><text>1</text></a></svg>',
    faults: ["z.html"],
  },
  {
    promise: "all faults of a page are told, in the order of the page",
    body: '<a href="y.html">y</a><img src="//example.org/z.png" alt=""><a href="#w">w</a>',
    faults: ["y.html", "z.png", "#w"],
  },
];

/** How many addresses of a page are looked at. */
export const addresses: readonly { body: string; checked: number }[] = [
  { body: "<p>One</p>", checked: 0 },
  { body: '<a href="x.html">x</a>', checked: 1 },
  { body: '<a href="z.html">z</a>', checked: 1 },
  { body: '<a href="x.html">x</a><img src="z.png" alt=""><q cite="#s1">One</q>', checked: 3 },
];

/** Pages with quotations on them, how many the content declares, how many are looked up, and the faults. */
interface QuotationsCase {
  promise: string;
  pages: Readonly<Record<string, string>>;
  declared: number;
  checked: number;
  faults: readonly string[];
}

const article =
  '<p><span id="s1">They met <b>Friday</b> in St. Petersburg.</span> <span id="s2">They parted.</span></p>' +
  '<p><span id="s15">They gave worked<span class="sic" data-editorial> [sic]</span> in contact.</span></p>';

const quoting = (body: string): Readonly<Record<string, string>> => ({
  "/articles/b.html": article,
  "/briefs/x.html": body,
});

export const quotations: readonly QuotationsCase[] = [
  {
    promise: "a quotation that stands in its sentence is right",
    pages: quoting('<q cite="../articles/b.html#s1">met Friday in</q>'),
    declared: 1,
    checked: 1,
    faults: [],
  },
  {
    promise: "a block quotation that stands in its sentence is right",
    pages: quoting('<blockquote cite="../articles/b.html#s2">They parted.</blockquote>'),
    declared: 1,
    checked: 1,
    faults: [],
  },
  {
    promise: "a quotation on the article’s own page is right",
    pages: { "/articles/b.html": `${article}<q cite="#s2">They parted</q>` },
    declared: 1,
    checked: 1,
    faults: [],
  },
  {
    promise: "a quotation with [sic] of ours in it is right",
    pages: quoting('<q cite="../articles/b.html#s15">gave worked<span data-editorial> [sic]</span> in</q>'),
    declared: 1,
    checked: 1,
    faults: [],
  },
  {
    promise: "a quotation without the [sic] that the article shows is right",
    pages: quoting('<q cite="../articles/b.html#s15">gave worked in contact</q>'),
    declared: 1,
    checked: 1,
    faults: [],
  },
  {
    promise: "a quotation with a [sic] that is not marked as ours is a fault",
    pages: quoting('<q cite="../articles/b.html#s15">gave worked [sic] in</q>'),
    declared: 1,
    checked: 1,
    faults: ["gave worked [sic] in"],
  },
  {
    promise: "a quotation with one letter changed is a fault",
    pages: quoting('<q cite="../articles/b.html#s1">They mat Friday</q>'),
    declared: 1,
    checked: 1,
    faults: ["They mat Friday"],
  },
  {
    promise: "a quotation in another case is a fault",
    pages: quoting('<q cite="../articles/b.html#s1">they met</q>'),
    declared: 1,
    checked: 1,
    faults: ["they met"],
  },
  {
    promise: "a quotation with a space too many is a fault",
    pages: quoting('<q cite="../articles/b.html#s1">They  met</q>'),
    declared: 1,
    checked: 1,
    faults: ["They  met"],
  },
  {
    promise: "a quotation that stands in another sentence of the article is a fault",
    pages: quoting('<q cite="../articles/b.html#s2">They met</q>'),
    declared: 1,
    checked: 1,
    faults: ["#s2: “They met”"],
  },
  {
    promise: "a quotation over the end of its sentence is a fault",
    pages: quoting('<q cite="../articles/b.html#s1">Petersburg. They parted.</q>'),
    declared: 1,
    checked: 1,
    faults: ["Petersburg. They parted."],
  },
  {
    promise: "a quotation of a sentence that is not there is a fault",
    pages: quoting('<q cite="../articles/b.html#s9">They met</q>'),
    declared: 1,
    checked: 1,
    faults: ["#s9"],
  },
  {
    promise: "a quotation of an article that is not there is a fault",
    pages: quoting('<q cite="../articles/z.html#s1">They met</q>'),
    declared: 1,
    checked: 1,
    faults: ["z.html#s1"],
  },
  {
    promise: "a quotation without its sentence is a fault",
    pages: quoting("<q>They met</q>"),
    declared: 1,
    checked: 1,
    faults: ["without its sentence: “They met”"],
  },
  {
    promise: "a quotation of an article as a whole is a fault",
    pages: quoting('<q cite="../articles/b.html">They met</q>'),
    declared: 1,
    checked: 1,
    faults: ["without its sentence"],
  },
  {
    promise: "a block quotation without its sentence is a fault",
    pages: quoting("<blockquote>They met</blockquote>"),
    declared: 1,
    checked: 1,
    faults: ["without its sentence"],
  },
  {
    promise: "an empty quotation is a fault",
    pages: quoting('<q cite="../articles/b.html#s1"></q>'),
    declared: 1,
    checked: 1,
    faults: ["#s1: “”"],
  },
  {
    promise: "a quotation of nothing but what is ours is a fault",
    pages: quoting('<q cite="../articles/b.html#s15"><span data-editorial>[sic]</span></q>'),
    declared: 1,
    checked: 1,
    faults: ["#s15: “”"],
  },
  {
    promise: "words of ours inside a sentence cannot be quoted",
    pages: {
      "/articles/b.html": '<p id="s1">They met.<span data-editorial> We were there.</span></p>',
      "/x.html": '<q cite="articles/b.html#s1">We were there</q>',
    },
    declared: 1,
    checked: 1,
    faults: ["We were there"],
  },
  {
    promise: "a quotation that cites an element around itself proves nothing, and is a fault",
    pages: quoting('<main id="main"><q cite="#main">Nobody said this</q></main>'),
    declared: 1,
    checked: 1,
    faults: ["Nobody said this"],
  },
  {
    promise: "a quotation that cites itself proves nothing, and is a fault",
    pages: quoting('<q id="q" cite="#q">Nobody said this</q>'),
    declared: 1,
    checked: 1,
    faults: ["Nobody said this"],
  },
  {
    promise: "every quotation of every page is looked up",
    pages: {
      ...quoting('<q cite="../articles/b.html#s1">They met</q><q cite="../articles/b.html#s2">They parted</q>'),
      "/timeline.html": '<q cite="articles/b.html#s1">met</q>',
    },
    declared: 3,
    checked: 3,
    faults: [],
  },
  {
    promise: "of several quotations each wrong one is told",
    pages: quoting(
      '<q cite="../articles/b.html#s1">They mat</q><q cite="../articles/b.html#s1">They met</q><q>They met</q>',
    ),
    declared: 3,
    checked: 3,
    faults: ["They mat", "without its sentence"],
  },
  {
    promise: "a run that looked up fewer quotations than are declared is a fault",
    pages: quoting('<q cite="../articles/b.html#s1">They met</q>'),
    declared: 2,
    checked: 1,
    faults: ["1 quotations on the pages, but the content declares 2"],
  },
  {
    promise: "a run that looked up nothing is a fault where one is declared",
    pages: quoting("<p>They met.</p>"),
    declared: 1,
    checked: 0,
    faults: ["0 quotations on the pages, but the content declares 1"],
  },
  {
    promise: "a run over no pages is a fault where one is declared",
    pages: {},
    declared: 1,
    checked: 0,
    faults: ["0 quotations"],
  },
  {
    promise: "a quotation shown on more pages than one is right",
    pages: {
      ...quoting('<q cite="../articles/b.html#s1">They met</q>'),
      "/timeline.html": '<q cite="articles/b.html#s1">They met</q>',
    },
    declared: 1,
    checked: 2,
    faults: [],
  },
];

/** Pages by their bytes, against the budgets of 14,600 and, for the timeline, 20,000. */
export const weights: readonly { promise: string; route: string; bytes: number; faults: readonly string[] }[] = [
  { promise: "a page of the whole budget is right", route: "/index.html", bytes: 14_600, faults: [] },
  {
    promise: "a page one byte over it is a fault",
    route: "/index.html",
    bytes: 14_601,
    faults: ["/index.html 14601 bytes gzipped, budget 14600"],
  },
  { promise: "the timeline may be heavier", route: "/timeline.html", bytes: 20_000, faults: [] },
  {
    promise: "the timeline has a budget all the same, and its fault says how to part it",
    route: "/timeline.html",
    bytes: 20_001,
    faults: [
      "/timeline.html 20001 bytes gzipped, budget 20000; timeline.split: true in site.yaml gives each era a page of its own",
    ],
  },
  {
    promise: "a map that is too heavy is told how to make it lighter",
    route: "/map.html",
    bytes: 14_601,
    faults: [
      "/map.html 14601 bytes gzipped, budget 14600; an outline or a frame with less coast under map: in site.yaml makes it lighter",
    ],
  },
  { promise: "a part of the timeline may be as heavy", route: "/timeline/2000-2009.html", bytes: 20_000, faults: [] },
  {
    promise: "a part of the timeline that is too heavy is parted already",
    route: "/timeline/2000-2009.html",
    bytes: 20_001,
    faults: [
      "/timeline/2000-2009.html 20001 bytes gzipped, budget 20000; it is a part already: only a shorter entry in it makes it lighter",
    ],
  },
  {
    promise: "a page in a folder that is named as the timeline is may not be heavier",
    route: "/briefs/timeline.html",
    bytes: 14_601,
    faults: ["/briefs/timeline.html 14601 bytes gzipped, budget 14600; two shorter briefs weigh less than one"],
  },
  {
    promise: "the timeline of one brief may be as heavy",
    route: "/briefs/a/timeline-2.html",
    bytes: 20_000,
    faults: [],
  },
  {
    promise: "the profiles of one brief may not",
    route: "/briefs/a/profiles.html",
    bytes: 14_601,
    faults: ["/briefs/a/profiles.html 14601 bytes gzipped, budget 14600"],
  },
  {
    promise: "an article that is too heavy is told how to make it lighter",
    route: "/articles/a.html",
    bytes: 14_601,
    faults: [
      "/articles/a.html 14601 bytes gzipped, budget 14600; fullText: false in its front matter publishes the sentences alone that are used",
    ],
  },
  {
    promise: "a profile whose facts are too heavy is told so",
    route: "/profiles/a.html",
    bytes: 14_601,
    faults: [
      "/profiles/a.html 14601 bytes gzipped, budget 14600; its lists are in parts already: only fewer or shorter facts make it lighter",
    ],
  },
  {
    promise: "a part of any other list may be no heavier than a page",
    route: "/lists/native-zh-hant-3.html",
    bytes: 14_601,
    faults: [
      "/lists/native-zh-hant-3.html 14601 bytes gzipped, budget 14600; it is a part already: only a shorter entry in it makes it lighter",
    ],
  },
  {
    promise: "the search holds more, and no more where its index lies beside it",
    route: "/search.html",
    bytes: 60_001,
    faults: ["/search.html 60001 bytes gzipped, budget 60000"],
  },
];

/** A first page with one thing wrong, what the content declares of it besides, and the faults. */
export const finished: readonly {
  promise: string;
  index: string;
  declares: Partial<Declared>;
  faults: readonly string[];
}[] = [
  {
    promise: "a script on a page is found",
    index: '<q cite="/articles/b.html#s1">They met</q><script>1</script>',
    declares: {},
    faults: ["<script>"],
  },
  {
    promise: "a link to nowhere is found",
    index: '<q cite="/articles/b.html#s1">They met</q><a href="/z.html">z</a>',
    declares: {},
    faults: ["z.html"],
  },
  {
    promise: "a quotation with a letter changed is found",
    index: '<q cite="/articles/b.html#s1">They mat</q>',
    declares: {},
    faults: ["They mat"],
  },
  {
    promise: "fewer quotations than are declared are found",
    index: '<q cite="/articles/b.html#s1">They met</q>',
    declares: { quotations: 9 },
    faults: ["declares 9"],
  },
  {
    promise: "a sentence that is not the article’s is found",
    index: '<q cite="/articles/b.html#s1">They met</q>',
    declares: { sentences: new Map([["/articles/b.html#s1", "They parted."]]) },
    faults: ["sentence s1 is not the article’s: “They parted.”"],
  },
  {
    promise: "a claim that is on no page is found",
    index: '<q cite="/articles/b.html#s1">They met</q>',
    declares: { claims: [{ route: "/index.html", id: "c1", text: "They met.", beside: [] }] },
    faults: ["claim c1 of the content"],
  },
  {
    promise: "words between quotation marks are found",
    index: '<q cite="/articles/b.html#s1">They met</q><p>He “won” it.</p>',
    declares: {},
    faults: ["“won”"],
  },
];
