import type { DeclaredEntry } from "../../src/after-build/declared.ts";

type Node = Readonly<Record<string, unknown>>;

const HOME = "/index.html";

/** What the content declares in these cases. */
export const entries: readonly DeclaredEntry[] = [
  { type: "Event", address: "/timeline.html#day", edtf: "2019-12-20", on: HOME },
  { type: "Event", address: "/timeline.html#run", edtf: "2007-01-08/2007-01-11", on: HOME },
  { type: "Event", address: "/timeline.html#about", edtf: "2019-12~", on: HOME },
  { type: "Event", address: "/timeline.html#twice", edtf: "{2014-05-29,2015-01-01}", on: HOME },
  { type: "Report", address: "/briefs/a.html", edtf: "2026-11-23", on: "/briefs/a.html" },
  { type: "NewsArticle", address: "/articles/a.html", edtf: undefined, on: "/articles/a.html" },
  { type: "CreativeWork", address: "/sources.html#a", edtf: "1997-04", on: undefined },
];

/** Nodes that say of the front page’s entries what the content has. */
export const right: readonly Node[] = [
  { "@type": "Event", "@id": "/timeline.html#day", startDate: "2019-12-20" },
  { "@type": "Event", "@id": "/timeline.html#run", startDate: "2007-01-08", endDate: "2007-01-11" },
  { "@type": "Event", "@id": "/timeline.html#about" },
  { "@type": "Event", "@id": "/timeline.html#twice" },
  { "@type": "Report", "@id": "/briefs/a.html", dateCreated: "2026-11-23" },
  { "@type": "NewsArticle", "@id": "/articles/a.html" },
  { "@type": "CreativeWork", "@id": "/sources.html#a", datePublished: "1997-04" },
  { "@id": "/sources.html#other" },
  { "@type": "WebSite", "@id": "/index.html" },
];

/** A node in the place of the right one of its address, or beside them, and the fault that it makes. */
export const wrong: readonly { promise: string; node: Node; faults: readonly string[] }[] = [
  {
    promise: "an event on another day",
    node: { "@type": "Event", "@id": "/timeline.html#day", startDate: "2019-12-21" },
    faults: ["has startDate 2019-12-21, the content 2019-12-20"],
  },
  {
    promise: "an event without its day",
    node: { "@type": "Event", "@id": "/timeline.html#day" },
    faults: ["Event /timeline.html#day is missing, or its dates are"],
  },
  {
    promise: "a day with an end",
    node: { "@type": "Event", "@id": "/timeline.html#day", startDate: "2019-12-20", endDate: "2019-12-20" },
    faults: ["has endDate 2019-12-20, the content none"],
  },
  {
    promise: "an interval without its end",
    node: { "@type": "Event", "@id": "/timeline.html#run", startDate: "2007-01-08" },
    faults: ["Event /timeline.html#run is missing, or its dates are"],
  },
  {
    promise: "an approximate date as a sure one",
    node: { "@type": "Event", "@id": "/timeline.html#about", startDate: "2019-12" },
    faults: ["has startDate 2019-12, the content none"],
  },
  {
    promise: "a set as a run",
    node: { "@type": "Event", "@id": "/timeline.html#twice", startDate: "2014-05-29", endDate: "2015-01-01" },
    faults: ["has startDate 2014-05-29, the content none", "has endDate 2015-01-01, the content none"],
  },
  {
    promise: "an article with a date of publication that is not known",
    node: { "@type": "NewsArticle", "@id": "/articles/a.html", datePublished: "2019-12-20" },
    faults: ["has datePublished 2019-12-20, the content none"],
  },
  {
    promise: "a brief that is said to be published when it was written",
    node: { "@type": "Report", "@id": "/briefs/a.html", datePublished: "2026-11-23" },
    faults: ["has datePublished 2026-11-23, the content none"],
  },
  {
    promise: "a work of another month",
    node: { "@type": "CreativeWork", "@id": "/sources.html#a", datePublished: "1997-05" },
    faults: ["has datePublished 1997-05, the content 1997-04"],
  },
  {
    promise: "an event that the content does not have",
    node: { "@type": "Event", "@id": "/timeline.html#none" },
    faults: ["Event /timeline.html#none is none of the content"],
  },
  {
    promise: "an article that is called a brief",
    node: { "@type": "Report", "@id": "/articles/a.html" },
    faults: ["Report /articles/a.html is none of the content"],
  },
  {
    promise: "a review of a claim",
    node: { "@type": "ClaimReview" },
    faults: ["a ClaimReview has no place on a page"],
  },
  { promise: "a rating", node: { "@type": "Rating" }, faults: ["a Rating has no place on a page"] },
];
