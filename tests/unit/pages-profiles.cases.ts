const ROUTE = "/profiles/x.html";

const row = (...inside: string[]): string => `<div class="row">${inside.join("")}</div>`;
const reference = '<div class="notes"><p class="reference"><a href="../sources.html#k">P</a> <cite>T</cite></p></div>';
const quoted =
  '<div class="notes"><p class="quoted"><a href="../articles/b.html#s1">s1</a> <q cite="../articles/b.html#s1">met</q></p></div>';
const claim = (text = "They met"): string => `<p class="text"><span class="claim" data-id="f1">${text}</span>.</p>`;
const summary = (rests = "f1"): string => `<p data-ours data-rests="${rests}">Who in one line.</p>`;
const main = (...inside: string[]): string => `<main>${summary()}${inside.join("")}</main>`;

/** The inside of a profile page, how many facts and summaries are counted on it, and words of each fault. */
export const profiles: readonly {
  promise: string;
  page: string;
  route?: string;
  facts?: number;
  summaries?: number;
  faults?: readonly string[];
}[] = [
  { promise: "a claim beside a work is a fact", page: main(row(claim(), reference)), facts: 1 },
  { promise: "a claim beside the source’s words is a fact", page: main(row(claim(), quoted)), facts: 1 },
  {
    promise: "two claims of one row are two facts",
    page: main(row('<p class="text"><span class="claim">A</span>; <span class="claim">B</span></p>', reference)),
    facts: 2,
  },
  {
    promise: "a claim without evidence is a fault",
    page: main(row(claim("They parted"))),
    faults: ["They parted"],
  },
  {
    promise: "a row whose notes are empty bears nothing out",
    page: main(row(claim("They parted"), '<div class="notes"></div>')),
    faults: ["They parted"],
  },
  {
    promise: "text outside every row is a fault",
    page: main("<p>He is tall.</p>"),
    faults: ["He is tall."],
  },
  {
    promise: "evidence in another row bears nothing out",
    page: main(row(claim(), reference), row("<p>He is tall.</p>")),
    facts: 1,
    faults: ["He is tall."],
  },
  {
    promise: "words of the source with their place are a fact",
    page: main(row('<p class="speech"><q cite="../articles/b.html#s1">It is a huge work</q></p>')),
    facts: 1,
  },
  {
    promise: "words of nobody are a fault",
    page: main(row("<p><q>It is a huge work</q></p>")),
    faults: ["It is a huge work"],
  },
  {
    promise: "a mention beside a link to its sentence is a fact",
    page: main(row('<div class="mention"><p>They met</p><a href="../articles/b.html#s1">s1</a></div>')),
    facts: 1,
  },
  {
    promise: "a mention beside a link to a work is a fact",
    page: main(row('<div class="mention"><p>They met</p><a href="../sources.html#k">P</a></div>')),
    facts: 1,
  },
  {
    promise: "a mention beside no link is a fault",
    page: main(row('<div class="mention"><p>They met</p></div>')),
    faults: ["They met"],
  },
  {
    promise: "a link to another profile bears nothing out",
    page: main(row('<p>A friend of <a href="y.html">Y</a></p>')),
    faults: ["A friend of", "Y"],
  },
  {
    promise: "an event that leads to its entry is a fact, on a part of the timeline too",
    page: main(
      row('<p><span>3</span> <a href="../timeline.html#1997-e">Treaty signed</a></p>'),
      row('<p><span>4</span> <a href="../timeline/1997-1999.html#1998-f">Treaty ended</a></p>'),
    ),
    facts: 2,
  },
  {
    promise: "a link that only looks like one to the sources bears nothing out",
    page: main(row('<p>He is <a href="https://example.org/sources.html#k">tall</a></p>')),
    faults: ["He is", "tall"],
  },
  {
    promise: "a link to the timeline’s main part bears nothing out",
    page: main(row('<p>He is <a href="../timeline.html#main_text">tall</a></p>')),
    faults: ["He is", "tall"],
  },
  {
    promise: "words between marks that name no sentence are a fault",
    page: main(row('<p><q cite="x">He is tall</q></p>')),
    faults: ["He is tall"],
  },
  {
    promise: "a reference that names no work bears nothing out",
    page: main(row(claim("He is tall"), '<div class="notes"><p class="reference">P</p></div>')),
    faults: ["He is tall"],
  },
  {
    promise: "a summary without a word is a fault",
    page: '<main><p data-ours data-rests="f1"></p></main>',
    faults: ["summary without a word"],
  },
  {
    promise: "a page without its main part is a fault",
    page: summary(),
    faults: ["without its main part"],
  },
  {
    promise: "a link to the timeline as a whole bears nothing out",
    page: main(row('<p>See <a href="../timeline.html">the timeline</a></p>')),
    faults: ["See", "the timeline"],
  },
  {
    promise: "headings, labels, drawings and ways to other pages are no facts",
    page: main(
      "<h1>X</h1><h2>Facts</h2><h3>Prices</h3>",
      row('<p class="label">since 1994</p>'),
      "<figure><svg><text>1997</text></svg></figure>",
      "<nav>1–40</nav>",
      row('<p><a href="../map.html#x">X and its events</a></p>'),
    ),
  },
  { promise: "what is marked as ours is no fact", page: main(row("<p data-ours>Not told.</p>")) },
  { promise: "text outside the page’s main part is not looked at", page: `${main()}<footer><p>Foot</p></footer>` },
  {
    promise: "a summary that rests on a claim of another page is a fault",
    page: `<main>${summary("f1 f2")}</main>`,
    faults: ["rests on claims that are none: f1 f2"],
  },
  {
    promise: "a profile without its summary is a fault",
    page: "<main></main>",
    summaries: 0,
    faults: ["without its summary"],
  },
  {
    promise: "pages that are no profiles are not looked at",
    route: "/briefs/x.html",
    page: "<main><p>He is tall.</p></main>",
    summaries: 0,
  },
  {
    promise: "a further page of a profile is looked at, and has no summary",
    route: "/profiles/x/mentions-2.html",
    page: "<main><p>He is tall.</p></main>",
    summaries: 0,
    faults: ["He is tall."],
  },
].map((one) => ({ route: ROUTE, ...one }));
