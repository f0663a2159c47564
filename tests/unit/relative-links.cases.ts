/** An address from the site’s root, as a page sees it. */
export const addresses: readonly { promise: string; from: string; to: string; seen: string }[] = [
  { promise: "a page beside the page", from: "/index.html", to: "/timeline.html", seen: "timeline.html" },
  { promise: "a page in a folder below", from: "/index.html", to: "/briefs/a.html", seen: "briefs/a.html" },
  { promise: "a page in a folder above", from: "/briefs/a.html", to: "/index.html", seen: "../index.html" },
  { promise: "a page beside the page, in a folder", from: "/briefs/a.html", to: "/briefs/b.html", seen: "b.html" },
  { promise: "a page in a folder beside", from: "/briefs/a.html", to: "/profiles/b.html", seen: "../profiles/b.html" },
  { promise: "a page two folders above", from: "/a/b/c.html", to: "/index.html", seen: "../../index.html" },
  { promise: "a page two folders below", from: "/index.html", to: "/a/b/c.html", seen: "a/b/c.html" },
  { promise: "a page two folders up and two down", from: "/a/b/c.html", to: "/d/e/f.html", seen: "../../d/e/f.html" },
  { promise: "a page in a folder within the page’s folder", from: "/a/b.html", to: "/a/c/d.html", seen: "c/d.html" },
  {
    promise: "a folder of the same beginning is another folder",
    from: "/a/b.html",
    to: "/ab/c.html",
    seen: "../ab/c.html",
  },
  { promise: "a folder named as a page", from: "/profiles.html", to: "/profiles/a.html", seen: "profiles/a.html" },
  { promise: "a place on another page", from: "/briefs/a.html", to: "/timeline.html#x", seen: "../timeline.html#x" },
  { promise: "a place on the same page", from: "/timeline.html", to: "/timeline.html#x", seen: "#x" },
  {
    promise: "a place on the same page, in a folder",
    from: "/articles/a.html",
    to: "/articles/a.html#s3",
    seen: "#s3",
  },
  { promise: "the same page without a place", from: "/briefs/a.html", to: "/briefs/a.html", seen: "a.html" },
  { promise: "a page of the same name in another folder", from: "/a/x.html", to: "/b/x.html#y", seen: "../b/x.html#y" },
  { promise: "a file that is no page", from: "/briefs/a.html", to: "/icon.svg", seen: "../icon.svg" },
  { promise: "a Cyrillic page", from: "/index.html", to: "/briefs/союз.html", seen: "briefs/союз.html" },
  { promise: "a page seen from a Cyrillic folder", from: "/профили/a.html", to: "/index.html", seen: "../index.html" },
  { promise: "a Cyrillic place", from: "/a.html", to: "/b.html#минск", seen: "b.html#минск" },
  { promise: "a Cyrillic place on the same Cyrillic page", from: "/союз.html", to: "/союз.html#минск", seen: "#минск" },
  {
    promise: "an address in percent signs stays as it is",
    from: "/a/b.html",
    to: "/c%20d.html#e",
    seen: "../c%20d.html#e",
  },
  { promise: "a page with a search behind it", from: "/a/b.html", to: "/search.html?q=x", seen: "../search.html?q=x" },
];

/** What belongs to the site, and what does not. */
export const belongings: readonly { address: string; internal: boolean }[] = [
  { address: "/index.html", internal: true },
  { address: "/briefs/a.html#c1", internal: true },
  { address: "/союз.html", internal: true },
  { address: "//example.org/a.html", internal: false },
  { address: "https://example.org/", internal: false },
  { address: "mailto:a@example.org", internal: false },
  { address: "briefs/a.html", internal: false },
  { address: "../index.html", internal: false },
  { address: "#s3", internal: false },
  { address: "", internal: false },
];

/** A page as Astro leaves it, and as it is shipped. */
export const pages: readonly { promise: string; route: string; before: string; after: string }[] = [
  {
    promise: "links, pictures and citations are made relative",
    route: "/briefs/a.html",
    before:
      '<p><a href="/index.html">Home</a> <img src="/icon.svg" alt=""> <q cite="/articles/b.html#s1">x</q>' +
      ' <a href="/briefs/a.html#c2">2</a></p>',
    after:
      '<p><a href="../index.html">Home</a> <img src="../icon.svg" alt=""> <q cite="../articles/b.html#s1">x</q>' +
      ' <a href="#c2">2</a></p>',
  },
  {
    promise: "a link within a drawing is made relative",
    route: "/briefs/a.html",
    before: '<svg viewBox="0 0 1 1"><a href="/timeline.html#x"><text>1</text></a></svg>',
    after: '<svg viewBox="0 0 1 1"><a href="../timeline.html#x"><text>1</text></a></svg>',
  },
  {
    promise: "a block quotation’s citation is made relative",
    route: "/timeline.html",
    before: '<blockquote cite="/articles/b.html#s1"><p>x</p></blockquote>',
    after: '<blockquote cite="articles/b.html#s1"><p>x</p></blockquote>',
  },
  {
    promise: "what leads outside, or is relative already, is left alone",
    route: "/briefs/a.html",
    before:
      '<p><a href="https://example.org/x">x</a> <a href="//example.org/x">x</a> <a href="b.html">b</a>' +
      ' <a href="#c1">1</a> <a href="mailto:a@example.org">m</a></p>',
    after:
      '<p><a href="https://example.org/x">x</a> <a href="//example.org/x">x</a> <a href="b.html">b</a>' +
      ' <a href="#c1">1</a> <a href="mailto:a@example.org">m</a></p>',
  },
  {
    promise: "an address in a text or in another attribute is no address",
    route: "/briefs/a.html",
    before: '<p title="/index.html" data-x="/index.html">/index.html</p>',
    after: '<p title="/index.html" data-x="/index.html">/index.html</p>',
  },
];
