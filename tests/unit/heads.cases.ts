/** The site’s own address in these cases. */
export const SITE = "https://example.org/base";

/** What a right page of a site with an address has in its head. */
export const headOf = (route: string, title: string): string =>
  `<title>${title} · Base</title>
<meta name="description" property="og:description" content="What ${title} holds.">
<link rel="canonical" href="${SITE}${route}">
<meta property="og:type" content="website"><meta property="og:title" content="${title}">
<meta property="og:url" content="${SITE}${route}">
<meta property="og:image" content="${SITE}/cards${route.replace(".html", ".png")}"><meta property="og:image:alt" content="${title}">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`;

/** The same of a site without one. */
export const bareHead = (title: string): string =>
  `<title>${title} · Base</title><meta name="description" content="What ${title} holds.">`;

/** A change of the right page a.html, and the fault that it makes. */
export interface HeadCase {
  promise: string;
  find: string;
  write: string;
  faults: readonly string[];
}

export const withAddress: readonly HeadCase[] = [
  { promise: "no title", find: "<title>A · Base</title>", write: "", faults: ["has 0 titles"] },
  {
    promise: "an empty title",
    find: "A · Base</title>",
    write: " </title>",
    faults: ["has 1 titles, or an empty one"],
  },
  { promise: "two titles", find: "<title>", write: "<title>X</title><title>", faults: ["has 2 titles"] },
  {
    promise: "the title of another page",
    find: "<title>A ·",
    write: "<title>B ·",
    faults: ["has the title of"],
  },
  {
    promise: "an empty description",
    find: "What A holds.",
    write: "",
    faults: ["has 1 descriptions, or an empty one", "has no og:description"],
  },
  {
    promise: "two descriptions",
    find: "<link",
    write: '<meta name="description" content="x"><link',
    faults: ["has 2 descriptions"],
  },
  { promise: "no language", find: ' lang="en"', write: "", faults: ["names no language"] },
  {
    promise: "the canonical address of another page",
    find: `canonical" href="${SITE}/a.html`,
    write: `canonical" href="${SITE}/b.html`,
    faults: ["its canonical address is"],
  },
  {
    promise: "no canonical address",
    find: `<link rel="canonical" href="${SITE}/a.html">`,
    write: "",
    faults: ["its canonical address is missing"],
  },
  {
    promise: "another og:url",
    find: `url" content="${SITE}/a.html`,
    write: `url" content="${SITE}/b.html`,
    faults: ["og:url is"],
  },
  {
    promise: "no alternative text of the card",
    find: '<meta property="og:image:alt" content="A">',
    write: "",
    faults: ["has no og:image:alt"],
  },
  {
    promise: "another size of the card",
    find: 'content="630"',
    write: 'content="600"',
    faults: ["its card is said to be"],
  },
  {
    promise: "no card",
    find: `content="${SITE}/cards/a.png"`,
    write: 'content=""',
    faults: ["has no og:image", "its card is no file"],
  },
  {
    promise: "a card that is not there",
    find: "cards/a.png",
    write: "cards/c.png",
    faults: ["names a file that is not there"],
  },
  {
    promise: "a card of another size than it says",
    find: "cards/a.png",
    write: "cards/small.png",
    faults: ["/cards/small.png is no PNG of 1200 × 630"],
  },
  { promise: "a card that is no picture", find: "cards/a.png", write: "b.html", faults: ["/b.html is no PNG"] },
  {
    promise: "a card that is too heavy",
    find: "cards/a.png",
    write: "cards/heavy.png",
    faults: ["/cards/heavy.png has 60100 bytes, budget 60000"],
  },
  {
    promise: "a full address of a file that is not there",
    find: "<p>",
    write: `<p><a href="${SITE}/c.html">C</a>`,
    faults: ["names a file that is not there"],
  },
  {
    promise: "a full address of a place that is not there",
    find: "<p>",
    write: `<p><a href="${SITE}/b.html#c">C</a>`,
    faults: ["names a place that is not there"],
  },
];

export const withoutAddress: readonly HeadCase[] = [
  {
    promise: "a canonical address",
    find: "<title>",
    write: `<link rel="canonical" href="${SITE}/a.html"><title>`,
    faults: ["names a canonical address, but the site has none"],
  },
  {
    promise: "how it is shared",
    find: "<title>",
    write: '<meta property="og:title" content="A"><title>',
    faults: ["says how it is shared, but has no address"],
  },
];
