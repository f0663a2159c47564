import fc from "fast-check";

/** A piece of Markdown, the words of it that a reader has to see, and the claims in it that are well formed. */
export interface Prose {
  markdown: string;
  words: string[];
  claims: string[];
}

const piece = (markdown: string, words: string[] = [], claims: string[] = []): Prose => ({ markdown, words, claims });
const joined = (pieces: readonly Prose[], between: string): Prose =>
  piece(
    pieces.map((one) => one.markdown).join(between),
    pieces.flatMap((one) => one.words),
    pieces.flatMap((one) => one.claims),
  );

/** Letters of several scripts; none of them makes a number, a name or a word that a check knows. */
const letters = fc.stringMatching(/^[bcdfgklmpqrtvwxz]{3,7}$/);
const foreign = fc.constantFrom("мова", "漢字", "שלום", "ελληνικά", "𝔸𝔹ℂ", "naïve", "İstanbul");
const word = fc
  .oneof({ weight: 4, arbitrary: letters }, { weight: 1, arbitrary: foreign })
  .map((one) => piece(one, [one]));

/** Signs that mean something to Markdown, as signs. */
const sign = fc.constantFrom(
  ...[
    "\\*",
    "\\[",
    "\\]",
    "&amp;",
    "&lt;",
    "&#233;",
    "&nbsp;",
    "\\\\",
    "*",
    "_",
    "[",
    "]",
    "`",
    "<",
    ">",
    "&",
    "!",
    "#",
    "~",
  ].map((one) => piece(one)),
);

const EVIDENCE = ['evidence:ferry "The ferry was old"', 'evidence:ferry "Two men was at the pier"', "evidence:gazette"];

const text: fc.Arbitrary<Prose> = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: sign }), { minLength: 1, maxLength: 5 })
  .map((all) => joined(all, " "));

const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => joined(all, " "));

const claim: fc.Arbitrary<Prose> = fc
  .tuple(plain, fc.constantFrom(...EVIDENCE))
  .map(([{ markdown, words }, evidence]) => piece(`[${markdown}](${evidence})`, words, [markdown]));

const wrapped =
  (mark: string) =>
  (one: Prose): Prose =>
    piece(`${mark}${one.markdown}${mark}`, one.words, one.claims);

const inline: fc.Arbitrary<Prose> = fc.oneof(
  { weight: 6, arbitrary: claim },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: claim.map(wrapped("*")) },
  { weight: 1, arbitrary: claim.map(wrapped("**")) },
  { weight: 1, arbitrary: text.map(wrapped("_")) },
  { weight: 1, arbitrary: text.map((one) => piece(`[${one.markdown}](profile:town)`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`[${one.markdown}](https://example.org)`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`“${one.markdown}”`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`<b>${one.markdown}</b>`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`\`${one.markdown}\``, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`![${one.markdown}](a.png)`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`[${one.markdown}](evidence:ferry "The ferry`, one.words)) },
);

const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => joined(all, " "));
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => joined(all, "\n"));

const block: fc.Arbitrary<Prose> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: claim },
  {
    weight: 2,
    arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((all) =>
      joined(
        all.map((one) => ({ ...one, markdown: `- ${one.markdown}` })),
        "\n",
      ),
    ),
  },
  { weight: 1, arbitrary: paragraph.map((one) => ({ ...one, markdown: `> ${one.markdown}` })) },
  { weight: 1, arbitrary: paragraph.map((one) => ({ ...one, markdown: `1. ${one.markdown}` })) },
  { weight: 1, arbitrary: paragraph.map((one) => ({ ...one, markdown: `    ${one.markdown}` })) },
  { weight: 1, arbitrary: text.map((one) => piece(`### ${one.markdown}`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`[a]: https://example.org "${one.markdown}"`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`<!-- ${one.markdown} -->`, one.words)) },
  { weight: 1, arbitrary: text.map((one) => piece(`| ${one.markdown} |\n| --- |`, one.words)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, claim)
      .map(([title, one]) => joined([piece(`## ${title.markdown}`, title.words), one], "\n\n")),
  },
  { weight: 1, arbitrary: fc.constant(piece("***")) },
);

/** A body of Markdown, right or wrong in any way. */
export const anyBody: fc.Arbitrary<Prose> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((all) => joined(all, "\n\n"));

/** A paragraph or item that is right: claims that rest on one thing, and few words between them. */
const rightLine: fc.Arbitrary<Prose> = fc
  .tuple(
    fc.constantFrom(...EVIDENCE),
    fc.array(fc.tuple(plain, fc.constantFrom("", "*", "**"), word), { minLength: 1, maxLength: 3 }),
  )
  .map(([evidence, all]) =>
    joined(
      all.flatMap(([{ markdown, words }, mark, between]) => [
        piece(`${mark}[${markdown}](${evidence})${mark}`, words, [markdown]),
        between,
      ]),
      " ",
    ),
  );

/** A body of Markdown in which nothing is wrong. */
export const rightBody: fc.Arbitrary<Prose> = fc
  .array(fc.tuple(rightLine, fc.constantFrom("", "- ", "## Q\n\n")), { minLength: 1, maxLength: 6 })
  .map((all) =>
    joined(
      all.map(([one, before]) => ({ ...one, markdown: before + one.markdown })),
      "\n\n",
    ),
  );

/** A sentence of an article, with signs that Markdown reads in its own way. */
export const anySentence: fc.Arbitrary<Prose> = text;
