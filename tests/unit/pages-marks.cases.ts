/** Pairs of double marks as languages write them, by a name for the test. */
export const pairs: readonly { of: string; open: string; close: string }[] = [
  { of: "English", open: "“", close: "”" },
  { of: "typewriters", open: '"', close: '"' },
  { of: "German", open: "„", close: "“" },
  { of: "German books", open: "»", close: "«" },
  { of: "Polish", open: "„", close: "”" },
  { of: "Swedish", open: "”", close: "”" },
  { of: "Russian", open: "«", close: "»" },
  { of: "French", open: "«\u00a0", close: "\u00a0»" },
  { of: "Japanese", open: "「", close: "」" },
  { of: "Japanese titles", open: "『", close: "』" },
  { of: "Chinese titles", open: "《", close: "》" },
  { of: "Chinese, upright", open: "〝", close: "〞" },
  { of: "full width", open: "＂", close: "＂" },
  { of: "Hebrew", open: "״", close: "״" },
  { of: "ornaments", open: "❝", close: "❞" },
  { of: "measures", open: "″", close: "″" },
  { of: "two languages", open: "“", close: "»" },
];

/** Places in which words are shown or spoken; `…` stands for the words. */
export const places: readonly { in: string; body: string; head?: string }[] = [
  { in: "a paragraph", body: "<p>…</p>" },
  { in: "an item of a list", body: "<ul><li>…</li></ul>" },
  { in: "a heading", body: "<h2>…</h2>" },
  { in: "a cell of a table", body: "<table><tbody><tr><td>…</td></tr></tbody></table>" },
  { in: "a head of a table", body: '<table><tbody><tr><th scope="row">…</th></tr></tbody></table>' },
  { in: "the caption of a figure", body: "<figure><figcaption>…</figcaption></figure>" },
  { in: "a term of a list", body: "<dl><dt>…</dt><dd>One</dd></dl>" },
  { in: "a link", body: '<p><a href="a.html">…</a></p>' },
  { in: "what is folded away", body: "<details><summary>One</summary><p>…</p></details>" },
  { in: "what is hidden", body: "<p hidden>…</p>" },
  { in: "the body itself", body: "…" },
  { in: "the text of a drawing", body: "<svg><text>…</text></svg>" },
  { in: "a span in the text of a drawing", body: "<svg><text><tspan>…</tspan></text></svg>" },
  { in: "the title of a drawing", body: "<svg><title>…</title></svg>" },
  { in: "the description of a drawing", body: "<svg><desc>…</desc></svg>" },
  { in: "the title of the page", body: "", head: "<title>…</title>" },
  { in: "the description of the page", body: "", head: '<title>T</title><meta name="description" content="…">' },
  { in: "a title", body: '<p><abbr title="…">One</abbr></p>' },
  { in: "the text in place of a picture", body: '<img src="a.svg" alt="…">' },
  { in: "a label that is spoken", body: '<nav aria-label="…"></nav>' },
  { in: "a label of a drawing", body: '<svg role="img" aria-label="…"></svg>' },
  { in: "a title of a quotation", body: '<q cite="b.html#s1" title="…">One</q>' },
  { in: "a title of a held sentence", body: '<p id="s1" title="…">One</p>' },
];

/** The inside of the body of `/articles/b.html`, of which s1 and s2 are held, and what is found in it. */
interface MarksCase {
  promise: string;
  body: string;
  /** Declared terms that are found; none if not said. */
  terms?: number;
  /** For each fault, words of it. */
  faults?: readonly string[];
}

/** The terms that the cases below declare. */
export const declaredTerms: readonly string[] = ["special operation", "peace", "People’s Republic"];

const without = "without a source: ";
const single = "single quotation marks: ";
const lone = "a lone quotation mark: ";

export const marks: readonly MarksCase[] = [
  { promise: "words without marks are right", body: "<p>They met, and won.</p>" },

  {
    promise: "words over an inline element",
    body: "<p>They “met <b>and</b> won” it.</p>",
    faults: [`${without}“met and won”`],
  },
  {
    promise: "words of which the marks lie in elements",
    body: "<p><b>“</b>won<i>”</i></p>",
    faults: [`${without}“won”`],
  },
  {
    promise: "words that begin in one inline element and end in another",
    body: "<p>They <b>“met</b> and <em>won”</em> it.</p>",
    faults: [`${without}“met and won”`],
  },
  {
    promise: "words over a name that is a link",
    body: '<p>“met <a href="../profiles/x.html">Mr <span lang="ru">Х</span></a> and won”</p>',
    faults: [`${without}“met Mr Х and won”`],
  },
  {
    promise: "words over a date and a raised number",
    body: '<p>“on <time datetime="2014-09-05">5 September</time><sup>1</sup>”</p>',
    faults: [`${without}“on 5 September1”`],
  },
  {
    promise: "words over spans of a drawing",
    body: "<svg><text>“met <tspan>and won”</tspan></text></svg>",
    faults: [`${without}“met and won”`],
  },
  { promise: "words over the end of a line", body: "<p>“met\n   and won”</p>", faults: [`${without}“met and won”`] },
  { promise: "words around a quotation", body: '<p>“so <q cite="#s1">won</q> he”</p>', faults: [`${without}“so`] },
  {
    promise: "each of several words is told",
    body: "<p>“met” and “won”, «lost»</p>",
    faults: [`${without}“met”`, `${without}“won”`, `${without}«lost»`],
  },
  {
    promise: "marks of two paragraphs are no pair",
    body: "<p>They “met</p><p>and won” it.</p>",
    faults: [`${lone}They “met`, `${lone}and won” it.`],
  },
  {
    promise: "marks of a paragraph and of what stands around it are no pair",
    body: "<div>They “met<p>and won” it.</p></div>",
    faults: [`${lone}They “met`, `${lone}and won” it.`],
  },
  {
    promise: "marks round a title alone are a pair round something",
    body: "<p>They read “<cite>A History</cite>” and won.</p>",
    faults: [`${without}“`],
  },
  {
    promise: "marks of an attribute and of the text are no pair",
    body: '<p title="They “met">and won” it.</p>',
    faults: [`${lone}They “met`, `${lone}and won” it.`],
  },
  { promise: "a lone opening mark is a fault", body: "<p>They “met.</p>", faults: [`${lone}They “met.`] },
  { promise: "a lone closing mark is a fault", body: "<p>They met.”</p>", faults: [`${lone}They met.”`] },
  { promise: "a mark alone in its paragraph is a fault", body: '<p>"</p>', faults: [`${lone}"`] },
  {
    promise: "a lone mark in an attribute is a fault",
    body: '<img src="a.svg" alt="5″ gun">',
    faults: [`${lone}5″ gun`],
  },
  { promise: "marks round nothing are a fault", body: "<p>They “” met.</p>", faults: [`${lone}They “” met.`] },
  {
    promise: "a lone mark behind words between marks is told besides",
    body: "<p>“met” and “won</p>",
    faults: [`${without}“met”`, lone],
  },
  {
    promise: "a lone mark behind a declared term is a fault",
    body: "<p>“peace” and “won</p>",
    terms: 1,
    faults: [lone],
  },

  { promise: "single marks round a word are a fault", body: "<p>They ‘won’ it.</p>", faults: [`${single}‘won’`] },
  {
    promise: "single marks round words are a fault",
    body: "<p>They ‘met and won’ it.</p>",
    faults: [`${single}‘met and won’`],
  },
  {
    promise: "a typewriter’s single marks are a fault",
    body: "<p>They 'met and won' it.</p>",
    faults: [`${single}'met and won'`],
  },
  { promise: "German single marks are a fault", body: "<p>They ‚won‘ it.</p>", faults: [`${single}‚won‘`] },
  { promise: "French single marks are a fault", body: "<p>They ‹won› it.</p>", faults: [`${single}‹won›`] },
  {
    promise: "single marks the other way round are a fault",
    body: "<p>They ›won‹ it.</p>",
    faults: [`${single}›won‹`],
  },
  { promise: "single marks round a number are a fault", body: "<p>The ‘90’ of it.</p>", faults: [`${single}‘90’`] },
  {
    promise: "single marks with the full stop inside are a fault",
    body: "<p>‘They won.’</p>",
    faults: [`${single}‘They won.’`],
  },
  {
    promise: "single marks across an inline element are a fault",
    body: "<p>They ‘<b>won</b>’ it.</p>",
    faults: [`${single}‘won’`],
  },
  {
    promise: "single marks in an attribute are a fault",
    body: '<img src="a.svg" alt="They ‘won’ it">',
    faults: [`${single}‘won’`],
  },
  {
    promise: "single marks round words with an apostrophe are a fault",
    body: "<p>They ‘didn’t win’ it.</p>",
    faults: [`${single}‘didn’t`],
  },
  {
    promise: "single marks round a declared term are a fault all the same",
    body: "<p>The ‘peace’ held.</p>",
    faults: [`${single}‘peace’`],
  },
  { promise: "single marks round Cyrillic words are a fault", body: "<p>‘мир’</p>", faults: [`${single}‘мир’`] },

  { promise: "an apostrophe is let through", body: "<p>It’s the article’s, and they didn’t.</p>" },
  { promise: "a typewriter’s apostrophe is let through", body: "<p>It's the article's, and they didn't.</p>" },
  { promise: "a plural possessive is let through", body: "<p>The parties’ terms and the republics’ status.</p>" },
  {
    promise: "a typewriter’s plural possessive is let through",
    body: "<p>The parties' terms and the republics' status.</p>",
  },
  { promise: "an apostrophe in a name is let through", body: "<p>O’Neill’s and Mar’inka’s and L’Aquila.</p>" },
  { promise: "an apostrophe before a number is let through", body: "<p>The ’90s, and the parties’ terms.</p>" },
  {
    promise: "an apostrophe at the end of a link is let through",
    body: '<p>The <a href="a.html">parties</a>’ terms, the others’.</p>',
  },

  { promise: "a quotation is exempt", body: '<p><q cite="#s1">They “won” and ‘lost’ “it</q></p>' },
  {
    promise: "a block quotation is exempt",
    body: '<blockquote cite="#s1"><p>They “won” and ‘lost’ “it</p></blockquote>',
  },
  { promise: "the title of a work is exempt", body: "<p><cite>The “Won” War, a ‘History’ of “it</cite></p>" },
  { promise: "code is exempt", body: '<p><code>[He won](evidence:a "won" \'lost\' ")</code></p>' },
  { promise: "a style is exempt", body: "<style>q::before { content: '“'; } a::after { content: \"”\"; }</style>" },
  { promise: "a held sentence is exempt", body: '<p>One <span id="s1">They “won” and ‘lost’ “it</span> two.</p>' },
  {
    promise: "each held sentence is exempt",
    body: '<p><span id="s1">They “won</span> <span id="s2">and lost”.</span></p>',
  },
  {
    promise: "words beside a quotation are not exempt",
    body: '<p>They “met” and <q cite="#s1">“won”</q></p>',
    faults: [`${without}“met”`],
  },
  {
    promise: "words behind a held sentence are not exempt",
    body: '<p><span id="s1">“won”</span> or “lost”.</p>',
    faults: [`${without}“lost”`],
  },
  {
    promise: "words above a held sentence in the same element are not exempt",
    body: '<section>They “met”. <p id="s1">“won”</p></section>',
    faults: [`${without}“met”`],
  },
  {
    promise: "a sentence that is not held is not exempt",
    body: '<p id="s3">They “won”.</p>',
    faults: [`${without}“won”`],
  },
  {
    promise: "an element that merely has the class of the source is not exempt",
    body: '<p class="source">They “won”.</p>',
    faults: [`${without}“won”`],
  },
  {
    promise: "an element that merely has the class of a quotation is not exempt",
    body: '<p class="quoted">They “won”.</p>',
    faults: [`${without}“won”`],
  },
  {
    promise: "words of ours are not exempt",
    body: "<p data-editorial>They “won”.</p>",
    faults: [`${without}“won”`],
  },
  { promise: "a note is not exempt", body: '<aside class="notes">They “won”.</aside>', faults: [`${without}“won”`] },
  {
    promise: "emphasis is not exempt",
    body: "<p><em>“won”</em> <i>“lost”</i></p>",
    faults: [`${without}“won”`, `${without}“lost”`],
  },
  { promise: "an example of a program is not exempt", body: "<p><samp>“won”</samp></p>", faults: [`${without}“won”`] },

  { promise: "a declared term is counted", body: "<p>The “special operation” began.</p>", terms: 1 },
  { promise: "a declared term between other marks is counted", body: '<p>"peace", «peace», „peace“</p>', terms: 3 },
  {
    promise: "a declared term is counted wherever it is shown",
    body: '<h2>“peace”</h2><p title="“peace”">“peace”</p>',
    terms: 3,
  },
  { promise: "a declared term over an inline element is counted", body: "<p>“special <b>operation</b>”</p>", terms: 1 },
  { promise: "a declared term over the end of a line is counted", body: "<p>“special\n  operation”</p>", terms: 1 },
  { promise: "a declared term with an apostrophe is counted", body: "<p>The “People’s Republic”.</p>", terms: 1 },
  { promise: "a declared term without marks is not counted", body: "<p>The special operation began.</p>" },
  { promise: "a declared term in a quotation is not counted", body: '<p><q cite="#s1">The “peace” held</q></p>' },
  {
    promise: "a declared term in another case is a fault",
    body: "<p>“Special operation”</p>",
    faults: [`${without}“Special operation”`],
  },
  {
    promise: "a longer term is a fault",
    body: "<p>“special operations”</p>",
    faults: [`${without}“special operations”`],
  },
  {
    promise: "a declared term and more between the same marks is a fault",
    body: "<p>“the special operation”</p>",
    faults: [`${without}“the special operation”`],
  },
  { promise: "a shorter term is a fault", body: "<p>“special”</p>", faults: [`${without}“special”`] },
  {
    promise: "a declared term and other words are told apart",
    body: "<p>“peace” and “won”, “peace”</p>",
    terms: 2,
    faults: [`${without}“won”`],
  },
];

/** Titles with which a citation may begin. */
export const declaredTitles = ["Talks in Sochi", "Talks", "“No” says Minsk", "Who pays?", "Встреча в Сочи"];

/** Citations, and the fault where there is one. */
export const citations: readonly { promise: string; citation: string; fault?: string }[] = [
  { promise: "a title between marks is let through", citation: "“Talks in Sochi.” <i>Brief</i>, 2026." },
  { promise: "a title in italics is let through", citation: "<i>Talks in Sochi</i>. (n.d.). Brief." },
  { promise: "marks of a title that became single ones are let through", citation: "“‘No’ says Minsk.” <i>Brief</i>." },
  { promise: "marks of a title in italics are let through", citation: "<i>“No” says Minsk</i>. (n.d.). Brief." },
  { promise: "a question mark of a title is let through", citation: "“Who pays?” <i>Brief</i>." },
  { promise: "a title between marks of German is let through", citation: "„Встреча в Сочи“. <i>Brief</i>." },
  {
    promise: "words that are no title are a fault",
    citation: "“Talks in Minsk.” <i>Brief</i>.",
    fault: "words between quotation marks without a source: “Talks in Minsk.”",
  },
  {
    promise: "a title with a word more is a fault",
    citation: "“Talks in Sochi failed.” <i>Brief</i>.",
    fault: "words between quotation marks without a source: “Talks in Sochi failed.”",
  },
  {
    promise: "a longer word than the title’s is a fault",
    citation: "“Who payside?” <i>Brief</i>.",
    fault: "words between quotation marks without a source: “Who payside?”",
  },
  {
    promise: "words between marks behind the title are a fault",
    citation: "“Talks in Sochi.” <i>Brief</i>, “a huge work”.",
    fault: "words between quotation marks without a source: “a huge work”",
  },
  {
    promise: "a title that does not begin the citation is a fault",
    citation: "Brief: “Talks in Sochi.”",
    fault: "words between quotation marks without a source: “Talks in Sochi.”",
  },
  {
    promise: "a mark alone round a title is a fault",
    citation: "“Talks in Sochi. <i>Brief</i>.",
    fault: "a lone quotation mark: “Talks in Sochi. Brief.",
  },
];
