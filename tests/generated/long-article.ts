import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A long article for a content folder that has profiles `mayor` and `town`, and a work `gazette`. */
export interface LongArticle {
  sentences: number;
  /** How many claims rest on each of the sentences that are used: the first of every three. */
  uses: number;
}

/** Words of a real article, so that a page packs as pages do. */
const WORDS =
  readFileSync(join(import.meta.dirname, "../../content/articles/leaders-discuss-deeper-integration.txt"), "utf8")
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** A sentence of its own for each number. */
function sentenceOf(number: number): string {
  const words = Array.from(
    { length: 14 + (number % 13) },
    (_, at) => WORDS[(number * 37 + at * (7 + (number % 11))) % WORDS.length],
  );
  return `Number ${number} ${words.join(" ")}${number % 5 === 0 ? " of Otto Kern" : ""}.`;
}

/** What stands before a sentence in its file: paragraphs have three, and a heading comes before each fortieth. */
const before = (at: number, heading: string): string =>
  at % 40 === 20 ? `\n${heading}Part ${at}\n\n` : at % 3 === 0 ? "\n" : "";

/** A claim that says nothing but that a sentence says something. */
const claimOf = (sentence: string): string =>
  `[Something of that sort was told](evidence:pier "${sentence.split(" ").slice(0, 9).join(" ")}").`;

/** A profile with a page of its own, which the article names. */
const KEEPER = `---
name: Otto Kern
kind: person
summary: Kept the pier.
---

${["Kept the pier", "Lived there", "Was old"].map((fact) => `- [${fact}](evidence:gazette).`).join("\n")}
`;

/** Writes the article “Pier Sold” with its received text, a profile of whom it names, and events that quote it, ten claims each. */
export function writeLongArticle(content: string, { sentences, uses }: LongArticle): void {
  const all = Array.from({ length: sentences }, (_, at) => sentenceOf(at + 1));
  const isUsed = (at: number): boolean => uses > 0 && at % 3 === 0;
  const text = (heading: string): string => all.map((one, at) => `${before(at, heading)}${one}\n`).join("");
  const unused = all.flatMap((_, at) => (isUsed(at) ? [] : [`  - { sentence: s${at + 1}, reason: Of no use here. }`]));
  const path = join(content, "articles/pier");
  writeFileSync(join(content, "profiles/otto-kern.md"), KEEPER);
  writeFileSync(`${path}.txt`, `Pier Sold\n${text("")}`);
  writeFileSync(
    `${path}.md`,
    `---
title: Pier Sold
formerly: [jetty]
language: en
fullText: true
date: { date: "2001-03-08", rule: Given., sentences: [s1] }
published: unknown
publisher: unknown
licence: Not established.
sentences:
${all.map((_, at) => `  s${at + 1}: { speaker: reporter, voice: reported }`).join("\n")}
dates:
  - { sentence: s1, words: Number 1, date: "2001-03-08", rule: The day of the report. }
unused:${unused.length === 0 ? " []" : `\n${unused.join("\n")}`}
---

# Pier Sold
${text("## ")}`,
  );
  const claims = all.filter((_, at) => isUsed(at)).map(claimOf);
  for (let use = 0; use < uses; use += 1) {
    for (let from = 0; from < claims.length; from += 10) {
      writeFileSync(
        join(content, `events/2001-03-08-pier-${use}-${from}.md`),
        `---
title: The pier is told of
date: "2001-03-08"
kind: institution
actors: [mayor]
place: town
dateFrom: { article: pier, sentence: s1 }
---

${claims.slice(from, from + 10).join("\n\n")}
`,
      );
    }
  }
}
