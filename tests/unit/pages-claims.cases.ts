/** Pages with claims on them, the claims that the content declares, how many are found, and the faults. */
interface ClaimsCase {
  promise: string;
  /** The insides of the bodies, by route; a lone text is that of `/briefs/x.html`. */
  pages: string | Readonly<Record<string, string>>;
  /** The declared claims, by page and short id; `/briefs/x.html#c1` alone if not said. */
  declared?: readonly string[];
  checked: number;
  /** For each fault, its page and words of it. */
  faults: readonly (readonly [route: string, words: string])[];
}

const X = "/briefs/x.html";

const claim = (id = "c1"): string => `<p><span class="claim" data-id="${id}">They met.</span></p>`;
const link = '<a href="../articles/b.html#s1">1</a>';
const speaker = '<span class="speaker">The article</span>';
const words = '<q cite="../articles/b.html#s1">met</q>';
const quoted = `<p class="quoted manner"><span class="label">${link} ${speaker}</span>${words}</p>`;
const reference = '<p class="reference"><cite>A History</cite>, a publisher of books</p>';

const notes = (...evidence: string[]): string => `<div class="notes">${evidence.join("")}</div>`;
const row = (...inside: string[]): string => `<div class="row">${inside.join("")}</div>`;
const entry = (number: number, ...inside: string[]): string =>
  `<ol><li class="entry" value="${number}">${inside.join("")}</li></ol>`;
const background = (inside: string): string => `<section class="background">${inside}</section>`;

export const claims: readonly ClaimsCase[] = [
  { promise: "a claim beside the source’s words is right", pages: row(claim(), notes(quoted)), checked: 1, faults: [] },
  {
    promise: "a claim beside a work’s title is right in a background",
    pages: background(row(claim(), notes(reference))),
    checked: 1,
    faults: [],
  },
  {
    promise: "a row may itself be marked as background",
    pages: `<div class="row background">${claim()}${notes(reference)}</div>`,
    checked: 1,
    faults: [],
  },
  {
    promise: "a claim in a background may rest on the source’s words",
    pages: background(row(claim(), notes(quoted))),
    checked: 1,
    faults: [],
  },
  {
    promise: "a claim may rest on the source’s words and, in a background, on a work too",
    pages: background(row(claim(), notes(quoted, reference))),
    checked: 1,
    faults: [],
  },
  {
    promise: "two claims of a row may rest on the same evidence",
    pages: row(claim("c1"), claim("c2"), notes(quoted)),
    declared: [`${X}#c1`, `${X}#c2`],
    checked: 2,
    faults: [],
  },
  {
    promise: "evidence may lie deeper in its notes, and a claim deeper in its row",
    pages: row(`<ul><li>${claim()}</li></ul>`, notes(`<ul><li>${quoted}</li></ul>`)),
    checked: 1,
    faults: [],
  },
  {
    promise: "a claim in an entry of the timeline carries only its number there",
    pages: entry(14, row(claim("1"), notes(quoted)), row(claim("2"), notes(quoted))),
    declared: [`${X}#14.1`, `${X}#14.2`],
    checked: 2,
    faults: [],
  },
  {
    promise: "claims of one number in two entries are two claims",
    pages: entry(14, row(claim("2"), notes(quoted))) + entry(15, row(claim("2"), notes(quoted))),
    declared: [`${X}#14.2`, `${X}#15.2`],
    checked: 2,
    faults: [],
  },
  {
    promise: "a claim in an entry of another number is not the one that is declared",
    pages: entry(15, row(claim("2"), notes(quoted))),
    declared: [`${X}#14.2`],
    checked: 0,
    faults: [[X, "claim 14.2 of the content is not on the page"]],
  },
  {
    promise: "a claim in an entry without its evidence is named with the entry’s number",
    pages: entry(14, row(claim("2"))),
    declared: [`${X}#14.2`],
    checked: 0,
    faults: [
      [X, "claim 14.2 without its evidence"],
      [X, "claim 14.2 of the content is not on the page"],
    ],
  },
  {
    promise: "a claim without notes is a fault, and is not counted",
    pages: row(claim()),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content is not on the page"],
    ],
  },
  {
    promise: "a claim with empty notes is a fault",
    pages: row(claim(), notes()),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "a claim with notes that hold no evidence is a fault",
    pages: row(claim(), notes('<p class="label">See the article.</p>')),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "evidence outside the notes of a row is not the claim’s",
    pages: row(claim(), quoted),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "a claim outside any row is a fault",
    pages: claim() + notes(quoted),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "the notes of the row beside it are not the claim’s",
    pages: row(claim()) + row(notes(quoted)),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "the notes of a row around its own are not the claim’s",
    pages: row(row(claim()), notes(quoted)),
    checked: 0,
    faults: [
      [X, "claim c1 without its evidence"],
      [X, "claim c1 of the content"],
    ],
  },
  {
    promise: "of two claims the one without evidence is told",
    pages: row(claim("c1")) + row(claim("c2"), notes(quoted)),
    declared: [`${X}#c2`],
    checked: 1,
    faults: [[X, "claim c1 without its evidence"]],
  },
  {
    promise: "a quotation that lacks its words is a fault",
    pages: row(claim(), notes(`<p class="quoted">${link} ${speaker}</p>`)),
    checked: 1,
    faults: [[X, "evidence without its words"]],
  },
  {
    promise: "a quotation that lacks its speaker is a fault",
    pages: row(claim(), notes(`<p class="quoted">${link} ${words}</p>`)),
    checked: 1,
    faults: [[X, "evidence without its speaker"]],
  },
  {
    promise: "a quotation that lacks the link to its sentence is a fault",
    pages: row(claim(), notes(`<p class="quoted">${speaker} ${words}</p>`)),
    checked: 1,
    faults: [[X, "evidence without its sentence"]],
  },
  {
    promise: "what a quotation lacks is not made up for by the one beside it",
    pages: row(claim(), notes(quoted, `<p class="quoted">${speaker} ${words}</p>`)),
    checked: 1,
    faults: [[X, "evidence without its sentence"]],
  },
  {
    promise: "a quotation that lacks its words is a fault without a claim too",
    pages: `<p class="quoted">${link} ${speaker}</p>`,
    declared: [],
    checked: 0,
    faults: [[X, "evidence without its words"]],
  },
  {
    promise: "a reference outside any background is a fault",
    pages: row(claim(), notes(reference)),
    checked: 1,
    faults: [[X, "reference outside any background"]],
  },
  {
    promise: "a reference behind a background is outside it",
    pages: background("<p>Before.</p>") + row(claim(), notes(reference)),
    checked: 1,
    faults: [[X, "reference outside any background"]],
  },
  {
    promise: "a class that only begins like that of a background is none",
    pages: `<section class="backgrounds">${row(claim(), notes(reference))}</section>`,
    checked: 1,
    faults: [[X, "reference outside any background"]],
  },
  {
    promise: "a reference without its title is a fault",
    pages: background(row(claim(), notes('<p class="reference">A History, a publisher of books</p>'))),
    checked: 1,
    faults: [[X, "reference without its title"]],
  },
  {
    promise: "a claim of the content that is on no page is a fault",
    pages: row(claim("c1"), notes(quoted)),
    declared: [`${X}#c1`, `${X}#c2`],
    checked: 1,
    faults: [[X, "claim c2 of the content is not on the page"]],
  },
  {
    promise: "a claim on another page than its own is a fault of its own page",
    pages: { [X]: "<p>Nothing.</p>", "/briefs/y.html": row(claim(), notes(quoted)) },
    checked: 0,
    faults: [[X, "claim c1 of the content is not on the page"]],
  },
  {
    promise: "claims of two pages may have the same short id",
    pages: { [X]: row(claim(), notes(quoted)), "/briefs/y.html": row(claim(), notes(quoted)) },
    declared: [`${X}#c1`, "/briefs/y.html#c1"],
    checked: 2,
    faults: [],
  },
  {
    promise: "a short id on two pages is looked for on each",
    pages: { [X]: row(claim(), notes(quoted)), "/briefs/y.html": "<p>Nothing.</p>" },
    declared: [`${X}#c1`, "/briefs/y.html#c1"],
    checked: 1,
    faults: [["/briefs/y.html", "claim c1 of the content is not on the page"]],
  },
  {
    promise: "a claim of a page that is not there is a fault",
    pages: {},
    checked: 0,
    faults: [[X, "claim c1 of the content is not on the page"]],
  },
  {
    promise: "a claim that a page shows twice with its evidence counts once",
    pages: row(claim(), notes(quoted)) + row(claim(), notes(quoted)),
    checked: 1,
    faults: [],
  },
  {
    promise: "a claim that a page shows twice needs its evidence both times",
    pages: row(claim(), notes(quoted)) + row(claim()),
    checked: 1,
    faults: [[X, "claim c1 without its evidence"]],
  },
  {
    promise: "an element with the short id, but not marked as a claim, is none",
    pages: row('<p><span class="claims" data-id="c1">They met.</span></p>', notes(quoted)),
    checked: 0,
    faults: [[X, "claim c1 of the content is not on the page"]],
  },
  {
    promise: "where nothing is declared, nothing is missed",
    pages: "<p>One</p>",
    declared: [],
    checked: 0,
    faults: [],
  },
];
