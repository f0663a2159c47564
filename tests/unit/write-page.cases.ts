/** Insides of a body, styles of its head, and the marks that both have once they are shortened. */
export const scopes: readonly {
  promise: string;
  styles: readonly string[];
  body: string;
  /** The styles after it. */
  short: readonly string[];
  /** The data attributes of each element of the body that has any, by its id. */
  marks: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    promise: "an element that a rule is for keeps a short mark, and one that none is for loses it",
    styles: [".label[data-astro-cid-j7pv25f6]{color:red}"],
    body: '<p id="p" class="label" data-astro-cid-j7pv25f6>One</p><p id="q" data-astro-cid-j7pv25f6>Two</p>',
    short: [".label[data-a]{color:red}"],
    marks: { p: ["data-a"] },
  },
  {
    promise: "a mark that begins with a digit is shortened like any other",
    styles: ["p[data-astro-cid-3rxsxc55]{color:red}"],
    body: '<p id="p" data-astro-cid-3rxsxc55>One</p><i id="i" data-astro-cid-3rxsxc55>Two</i>',
    short: ["p[data-a]{color:red}"],
    marks: { p: ["data-a"] },
  },
  {
    promise: "a rule for an element by its name is for no other element",
    styles: ["li[data-astro-cid-aaaa]{color:red}"],
    body: '<ul><li id="l" data-astro-cid-aaaa>One</li></ul><p id="p" data-astro-cid-aaaa>Two</p>',
    short: ["li[data-a]{color:red}"],
    marks: { l: ["data-a"] },
  },
  {
    promise: "a rule for two classes is for elements with both",
    styles: [".one.two[data-astro-cid-aaaa]{color:red}"],
    body:
      '<p id="p" class="two one" data-astro-cid-aaaa>One</p><p id="q" class="one" data-astro-cid-aaaa>Two</p>' +
      '<p id="r" class="two" data-astro-cid-aaaa>Three</p>',
    short: [".one.two[data-a]{color:red}"],
    marks: { p: ["data-a"] },
  },
  {
    promise: "a rule for the mark alone is for every element of the component",
    styles: ["[data-astro-cid-aaaa]>[data-astro-cid-aaaa]{color:red}"],
    body: '<p id="p" data-astro-cid-aaaa><b id="b" data-astro-cid-aaaa>One</b></p>',
    short: ["[data-a]>[data-a]{color:red}"],
    marks: { p: ["data-a"], b: ["data-a"] },
  },
  {
    promise: "a selector that names what an element is not may still be for it",
    styles: ["p:not(.x)[data-astro-cid-aaaa]{color:red}"],
    body: '<p id="p" class="y" data-astro-cid-aaaa>One</p>',
    short: ["p:not(.x)[data-a]{color:red}"],
    marks: { p: ["data-a"] },
  },
  {
    promise: "pseudo-classes and pseudo-elements behind the mark take nothing from it",
    styles: [".a[data-astro-cid-aaaa]:hover::before,b[data-astro-cid-aaaa]:first-child{color:red}"],
    body: '<p id="p" class="a" data-astro-cid-aaaa><b id="b" data-astro-cid-aaaa>One</b></p>',
    short: [".a[data-a]:hover::before,b[data-a]:first-child{color:red}"],
    marks: { p: ["data-a"], b: ["data-a"] },
  },
  {
    promise: "rules within media queries are rules",
    styles: ["@media print{.a[data-astro-cid-aaaa]{color:red}}"],
    body: '<p id="p" class="a" data-astro-cid-aaaa>One</p>',
    short: ["@media print{.a[data-a]{color:red}}"],
    marks: { p: ["data-a"] },
  },
  {
    promise: "an element of two components keeps the mark of each that has a rule for it",
    styles: [".a[data-astro-cid-aaaa]{color:red}", ".b[data-astro-cid-bbbb]{color:red}"],
    body:
      '<p id="p" class="a b" data-astro-cid-aaaa data-astro-cid-bbbb>One</p>' +
      '<p id="q" class="b" data-astro-cid-aaaa data-astro-cid-bbbb>Two</p>',
    short: [".a[data-a]{color:red}", ".b[data-b]{color:red}"],
    marks: { p: ["data-a", "data-b"], q: ["data-b"] },
  },
  {
    promise: "one component has one short mark in all styles",
    styles: [".a[data-astro-cid-aaaa]{color:red}", ".b[data-astro-cid-aaaa]{color:red}"],
    body: '<p id="p" class="a" data-astro-cid-aaaa>One</p><p id="q" class="b" data-astro-cid-aaaa>Two</p>',
    short: [".a[data-a]{color:red}", ".b[data-a]{color:red}"],
    marks: { p: ["data-a"], q: ["data-a"] },
  },
  {
    promise: "a data attribute of ours keeps its name, and no mark takes it",
    styles: [".a[data-astro-cid-aaaa]{color:red}", ".b[data-astro-cid-bbbb]{color:red}"],
    body:
      '<i id="i" data-a data-id="c1">One</i><p id="p" class="a" data-astro-cid-aaaa>Two</p>' +
      '<p id="q" class="b" data-astro-cid-bbbb data-c>Three</p>',
    short: [".a[data-b]{color:red}", ".b[data-d]{color:red}"],
    marks: { i: ["data-a", "data-id"], p: ["data-b"], q: ["data-c", "data-d"] },
  },
  {
    promise: "without styles there are no marks",
    styles: [],
    body: '<p id="p" data-astro-cid-aaaa>One</p>',
    short: [],
    marks: {},
  },
];

/** Pages whose tags and quotation marks HTML can do without, and some that it cannot. */
export const written: readonly { promise: string; body: string }[] = [
  { promise: "paragraphs in a row", body: "<p>One</p><p>Two</p><div><p>Three</p></div>" },
  {
    promise: "lists and tables",
    body: "<ul><li>1</li><li>2</li></ul><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
  },
  {
    promise: "attributes with spaces, quotation marks and none",
    body: `<p class="a b" title='“x” "y" &amp; z' hidden id="q">One</p>`,
  },
  { promise: "an address with an equals sign", body: '<a href="x.html?a=b#c">One</a><a href="d/">Two</a>' },
  { promise: "spaces between elements", body: "<p>One</p> <p>Two <b>three</b> <i>four</i></p>\n<p>Five</p>" },
  {
    promise: "a drawing",
    body: '<svg viewBox="0 0 10 10"><path d="M0 0H10"/><g class="a"><text x="1" y="2">One</text></g></svg>',
  },
  { promise: "a body that begins with a space or a comment", body: " <!-- c --><p>One</p>" },
];
