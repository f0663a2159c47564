import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { defuse } from "../../src/data/formulas.ts";
import { timelineCsv } from "../../src/data/timeline-csv.ts";
import { en } from "../../src/words/en.ts";
import { joinSmallSite } from "./data-content.ts";

const dossier = await joinSmallSite();
const csv = timelineCsv(dossier, en);
const rows: string[][] = parse(csv, { bom: true });
const cells = (id: string): Record<string, string> => {
  const row = rows.find((one) => one[1] === id) ?? [];
  return Object.fromEntries(row.map((cell, at) => [rows[0]?.[at] ?? "", cell]));
};

describe("data/timeline.csv", () => {
  test("begins with a byte order mark, and every record ends with CRLF", () => {
    assert.ok(csv.startsWith('\uFEFF"Number","Id",'));
    assert.ok(csv.endsWith('"\r\n'));
    assert.equal(csv.split("\r\n").length, dossier.events.length + 2);
  });

  test("has a row for each event, in order of time, each as wide as the header", () => {
    assert.deepEqual(
      rows.slice(1).map((row) => [row[0], row[1], row[2]]),
      dossier.events.map((event) => [`${event.number}`, event.slug, event.date.edtf]),
    );
    assert.ok(rows.every((row) => row.length === 16));
  });

  test("gives a row's cells as the page has them", () => {
    assert.deepEqual(cells("2001-03-09-opening"), {
      Number: "9",
      Id: "2001-03-09-opening",
      "Date (EDTF)": "2001-03-09",
      "Date in words": "9 March 2001",
      "First day": "2001-03-09",
      "Last day": "2001-03-09",
      Approximate: "no",
      Kind: "Institution",
      Title: "The bridge is opened",
      "Told by": "Article",
      Concerns: "The mayor",
      Place: "Town",
      Claims: "The mayor opened it on a Friday\nThe town paid for it",
      Quotations: "“The mayor opened the bridge on Friday” – Bridge Opens, as fact (s1)",
      References: "Gazette (newspaper): Bridge opens, https://example.org/bridge",
      Page: "timeline.html#2001-03-09-opening",
    });
    assert.equal(cells("2000-idea")["Approximate"], "yes");
    assert.equal(cells("2001-03-06-signs")["Claims"], "It came about\nThey were red.\nThey were green.");
  });

  test("defuses a title that looks like a formula, and one inside it", () => {
    assert.equal(cells("2001-03-06-signs")["Title"], "'=Signs <b>of</b> & more, or;' =less \\ so");
  });
});

/** What a cell holds → what is written; a text that comes back as it is stands alone. */
const formulas: readonly [string, string?][] = [
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t'=1"],
  ["\tfree", "'\tfree"],
  ["\r=1", "'\r'=1"],
  ["\rfree", "'\rfree"],
  ["\n=1", "'\n'=1"],
  [" =1", "' =1"],
  ["\u00A0 @SUM", "'\u00A0 @SUM"],
  ["\u200B=1", "'\u200B=1"],
  ["\uFEFF+1", "'\uFEFF+1"],
  ["＝1+1", "'＝1+1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠SUM", "'＠SUM"],
  [" ＝1", "' ＝1"],
  ["free;＋1", "free;'＋1"],
  ["free;=1", "free;'=1"],
  ["free\n =1", "free\n' =1"],
  ["'=1"],
  ["a = b"],
  ["2019-12-20"],
  ["“free” – The report"],
  ["– a dash"],
  ["a, b; c"],
  [""],
];

describe("a cell", () => {
  for (const [text, written = text] of formulas) {
    test(`${JSON.stringify(text)} is written as ${JSON.stringify(written)}`, () => {
      const options = { escape_formulas: true, quoted_string: true, cast: { string: defuse } };
      assert.deepEqual(parse(stringify([[text, "end"]], options)), [[written, "end"]]);
    });
  }
});
