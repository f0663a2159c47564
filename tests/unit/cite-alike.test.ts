import assert from "node:assert/strict";
import { test } from "node:test";
import { citeAlike } from "../../src/citations/cite-alike.ts";
import { cite } from "../../src/citations/cite.ts";
import { STYLES } from "../../src/citations/styles.ts";
import type { CslItem } from "../../src/citations/csl-item.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { seeded, type Seeded } from "./seeded.ts";

const WORDS = ["the", "Treaty", "of", "1997", "N.d.", "n.d", "de", "van", "IV", "Їжак", "союз", "É", "x", "in", "2nd"];
/** Between words: what keeps a title plain, and what does not. */
const BETWEEN = [" ", " ", " ", ", ", "  ", ": ", "; ", " – ", "-", "’", " “", "” ", "'", "? ", ". ", " & ", " <i>"];
const ENDS = ["", "", "", "?", "!", ".", "…", "”", " ", "<", "$&"];
const ADDRESSES = [
  "https://brief.example/events/a_b-c",
  "https://a.b-c.example",
  "https://brief.example/a.html",
  "https://brief.example/?a=1&b=2",
  "https://brief.example/a~b%20c#s1",
  "https://brief.example/it's_(a)_$&_<i>",
];
const DATES = [[2019], [2019, 12], [2019, 12, 4], [1997, 4, 2]];

function titleOf({ pick, below }: Seeded): string {
  const words = Array.from({ length: 1 + below(5) }, () => pick(WORDS));
  const isPlain = below(2) === 0;
  const joined = words.reduce((made, word) => made + (isPlain ? pick([" ", ", "]) : pick(BETWEEN)) + word);
  return joined + (isPlain ? "" : pick(ENDS));
}

function itemOf(random: Seeded): CslItem {
  const { pick, below } = random;
  const place = pick(["container-title", "archive"] as const);
  return {
    id: "event-a",
    type: "webpage",
    title: titleOf(random),
    language: "en",
    [place]: pick(["Verbatim", "The “Desk”", "The Treaty of 1997"]),
    ...(below(2) === 0 && { URL: pick(ADDRESSES) }),
    ...(below(2) === 0 && { issued: { "date-parts": [pick(DATES)], ...(below(3) === 0 && { circa: true as const }) } }),
    note: "",
  };
}

for (const language of ["en", "uk"]) {
  test(`works that differ in title and address alone are cited as each by itself: ${language}`, () => {
    const random = seeded(77);
    const { csl } = wordsOf({ language }).cite;
    for (let count = 0; count < 250; count += 1) {
      const item = itemOf(random);
      for (const style of STYLES) {
        assert.deepEqual(citeAlike(item, style, csl), cite(item, style, csl), `${style}: ${JSON.stringify(item)}`);
      }
    }
  });
}
