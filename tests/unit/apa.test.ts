import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { plugins } from "@citation-js/core";
import { cite } from "../../src/citations/cite.ts";
import type { CslDate, CslItem } from "../../src/citations/csl-item.ts";
import type { Style } from "../../src/citations/styles.ts";
import { wordsOf } from "../../src/words/of-site.ts";

/** APA's style as citation-js brings it, for all that can be cited. */
const THEIRS = "apa-of-the-library" as Style;
const { apa } = createRequire(import.meta.resolve("@citation-js/plugin-csl"))("./styles.json") as { apa: string };
plugins.config.get("@csl").styles.add(THEIRS, apa);

const TITLES = ["The talks of December", "What “it” is", "Who said it?", "U.S. and them.", "So it ended!", "Їжак"];
const DAYS: (number[][] | undefined)[] = [
  ...[undefined, [[2019]], [[2019, 12]], [[2019, 12, 7]]],
  ...[
    [[2018], [2019]],
    [
      [2019, 5],
      [2019, 12],
    ],
    [
      [2019, 12, 7],
      [2019, 12, 20],
    ],
    [
      [2018, 5, 1],
      [2019, 12, 20],
    ],
  ],
];
const PLACES = [{ "container-title": "Verbatim" }, { archive: "The “Desk”" }];

const dates: (CslDate | undefined)[] = DAYS.flatMap((parts) =>
  parts === undefined ? [undefined] : [{ "date-parts": parts }, { "date-parts": parts, circa: true as const }],
);

/** Theirs says of an undated page that it was retrieved, and names no day. */
const withoutRetrieved = (runs: ReturnType<typeof cite>): ReturnType<typeof cite> =>
  runs.map((run) => ({ ...run, text: run.text.replace(/(?:Retrieved|Дата звернення) (?=https:)/, "") }));

for (const language of ["en", "uk"]) {
  test(`our style of APA cites a page without an author as the library's does: ${language}`, () => {
    const { csl } = wordsOf({ language }).cite;
    for (const title of TITLES)
      for (const issued of dates)
        for (const place of PLACES)
          for (const URL of [undefined, "https://brief.example/a.html"]) {
            const item: CslItem = {
              ...{ id: "event-a", type: "webpage", title, language, note: "", ...place },
              ...(issued && { issued }),
              ...(URL && { URL }),
            };
            assert.deepEqual(cite(item, "apa", csl), withoutRetrieved(cite(item, THEIRS, csl)), JSON.stringify(item));
          }
  });
}
