/** A small site before it is finished, and what a copy of it may have suffered since. */
export const CONTENT = "a1b2";

const page = (main: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body><main id="main">${main}</main>` +
  '<footer><p>One foot for all.</p><code data-figure="page-hash"></code></footer></body></html>';

const slot =
  '<div data-slot=""><table><tbody><tr><th>Links</th><td data-figure="links"></td></tr></tbody></table>' +
  '<table><tbody data-figure="weights"></tbody></table></div>';

const row =
  '<div class="row"><p><span class="claim" data-id="c1">They did.</span></p><div class="notes"><p class="quoted">' +
  '<a href="/articles/b.html#s1">1</a> <span class="speaker">B</span> <q cite="/articles/b.html#s1">They met</q>' +
  "</p></div></div>";

export const site: Readonly<Record<string, string>> = {
  "/articles/b.html": page('<h1>B</h1> <p><span id="s1">They met.</span> <span id="s2">They parted.</span></p>'),
  "/data/verification.json": `${JSON.stringify({ content: { sha256: CONTENT }, kept: true }, undefined, 2)}\n`,
  "/index.html": page(`<h1>Brief</h1> ${row} <p>No “victory” is told of.</p>`),
  "/lone.html": page("<h1>Lone</h1> <p>A page to which nothing links.</p>"),
  "/method.html": page(`<h1>Method</h1> <p>How it is done.</p> ${slot}`),
};

/** What the content of the small site declares. */
export const declared = {
  address: undefined,
  quotations: 1,
  claims: [{ route: "/index.html", id: "c1", text: "They did.", beside: ["They met", "B"] }],
  sentences: new Map([
    ["/articles/b.html#s1", "They met."],
    ["/articles/b.html#s2", "They parted."],
  ]),
  terms: ["victory"],
  titles: [],
  marks: ["“", "”"] as const,
  foreign: [],
  language: "en",
  moved: new Map(),
  entries: [],
};

/** What has happened to a copy of the finished site, and what is found of it. */
interface Damage {
  promise: string;
  /** A file, and its text after a change; the file is gone where there is none. */
  file: string;
  change: ((text: string) => string) | undefined;
  /** For each kind of fault, its page and words of it, in any order; the method page lists all, and is let off. */
  faults: readonly (readonly [route: string, words: string])[];
}

const REPORT = "/data/verification.json";

export const damages: readonly Damage[] = [
  {
    promise: "a letter changed in the words of a page",
    file: "/lone.html",
    change: (text) => text.replace("A page to", "A cage to"),
    faults: [
      ["/lone.html", "but its foot says"],
      ["/lone.html", "is not the one in /data/verification.json"],
    ],
  },
  {
    promise: "a letter changed in a sentence",
    file: "/articles/b.html",
    change: (text) => text.replace("They parted.", "They parked."),
    faults: [
      ["/articles/b.html", "sentence s2 is not the article’s: “They parted.”"],
      ["/articles/b.html", "but its foot says"],
      ["/articles/b.html", "is not the one in"],
    ],
  },
  {
    promise: "a letter changed in a quotation",
    file: "/index.html",
    change: (text) => text.replace(">They met<", ">They mat<"),
    faults: [
      ["/index.html", "quotation does not stand at articles/b.html#s1: “They mat”"],
      ["/index.html", "but its foot says"],
      ["/index.html", "is not the one in"],
    ],
  },
  {
    promise: "a claim taken away",
    file: "/index.html",
    change: (text) => text.replace(/<span class=claim.*?<\/span>/, ""),
    faults: [
      ["/index.html", "claim c1 of the content is not on the page"],
      ["/index.html", "but its foot says"],
      ["/index.html", "is not the one in"],
    ],
  },
  {
    promise: "words put between quotation marks",
    file: "/lone.html",
    change: (text) => text.replace("nothing", "“nothing”"),
    faults: [
      ["/lone.html", "without a source: “nothing”"],
      ["/lone.html", "but its foot says"],
    ],
  },
  {
    promise: "a script put on a page",
    file: "/lone.html",
    change: (text) => `${text}<script>alert(1)</script>`,
    faults: [
      ["/lone.html", "<script>"],
      ["/lone.html", "bytes gzipped, not those in /data/verification.json"],
    ],
  },
  {
    promise: "another hash in a foot",
    file: "/lone.html",
    change: (text) => text.replace(/[0-9a-f]{64}/, "0".repeat(64)),
    faults: [["/lone.html", `but its foot says ${"0".repeat(64)}`]],
  },
  {
    promise: "no hash in a foot",
    file: "/lone.html",
    change: (text) => text.replace(/[0-9a-f]{64}/, ""),
    faults: [["/lone.html", "but its foot says "]],
  },
  {
    promise: "more bytes in a head, with the same words on the page",
    file: "/lone.html",
    change: (text) => text.replace("</title>", '</title><meta name="author" content="Quick brown foxes jump">'),
    faults: [["/lone.html", "bytes gzipped, not those in /data/verification.json"]],
  },
  {
    promise: "more words in a foot",
    file: "/lone.html",
    change: (text) => text.replace("One foot for all.", "One foot for all. Quick brown foxes jump over lazy dogs."),
    faults: [["/lone.html", "bytes gzipped, not those in /data/verification.json"]],
  },
  {
    promise: "more words among what is measured",
    file: "/method.html",
    change: (text) => text.replace("<th>Links", "<th>Links, quick brown foxes and lazy dogs"),
    faults: [["/method.html", "bytes gzipped, not those in /data/verification.json"]],
  },
  {
    promise: "other bytes in the report",
    file: REPORT,
    change: (text) => text.replace(/(lone\.html",\s*"bytes": )\d+/, "$17"),
    faults: [["/lone.html", "bytes gzipped, not those in /data/verification.json"]],
  },
  {
    promise: "another hash in the report",
    file: REPORT,
    change: (text) => text.replace(/(lone\.html",\s*"bytes": \d+,\s*"sha256": )"[0-9a-f]{64}"/, '$1"0"'),
    faults: [["/lone.html", "is not the one in /data/verification.json"]],
  },
  {
    promise: "another content in the report",
    file: REPORT,
    change: (text) => text.replace(`"${CONTENT}"`, '"ffff"'),
    faults: [[REPORT, "“content” is not what the content here gives"]],
  },
  {
    promise: "a page that is not in the report",
    file: "/briefs/more.html",
    change: () => page("<p>One page more.</p>"),
    faults: [
      ["/briefs/more.html", "but its foot says"],
      ["/briefs/more.html", "is not the one in /data/verification.json"],
      ["/briefs/more.html", "bytes gzipped, not those in /data/verification.json"],
    ],
  },
  {
    promise: "a page that is no longer there",
    file: "/lone.html",
    change: undefined,
    faults: [["/lone.html", "is in /data/verification.json, but not there"]],
  },
  {
    promise: "a page with a claim that is no longer there",
    file: "/index.html",
    change: undefined,
    faults: [
      ["/index.html", "is in /data/verification.json, but not there"],
      ["/index.html", "claim c1 of the content is not on the page"],
      ["/", "0 quotations on the pages, but the content declares 1"],
    ],
  },
];
