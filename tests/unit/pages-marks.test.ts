import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkMarks } from "../../src/after-build/check-marks.ts";
import { citations, declaredTerms, declaredTitles, marks, pairs, places } from "./pages-marks.cases.ts";
import { stagePage, stagePages } from "./staged-page.ts";

const ROUTE = "/articles/b.html";
const HELD = [`${ROUTE}#s1`, `${ROUTE}#s2`];

const messagesOf = (body: string, head?: string): string[] =>
  checkMarks([stagePage(ROUTE, body, head)], declaredTerms, HELD, declaredTitles).faults.map((fault) => fault.message);

/** Words as they stand in a page, in text and in attributes. */
const written = (words: string): string => words.replaceAll('"', "&quot;");

describe("pairs of double marks", () => {
  for (const { of, open, close } of pairs) {
    test(`words between those of ${of} are a fault, and so is either mark alone`, () => {
      const words = `${open}won${close}`;
      assert.deepEqual(messagesOf(`<p>They ${words} it.</p>`), [
        `words between quotation marks without a source: ${words.replace(/\s/g, " ")}`,
      ]);
      assert.equal(messagesOf(`<p>They ${open}won it.</p>`).length, 1);
      assert.equal(messagesOf(`<p>They won${close} it.</p>`).length, 1);
    });
  }
});

describe("places in which words are shown", () => {
  for (const place of places) {
    const shown = (words: string): string[] =>
      messagesOf(place.body.replace("…", written(words)), place.head?.replace("…", written(words)));

    test(`in ${place.in} words between marks are found, of whatever language`, () => {
      assert.deepEqual(shown("They won it"), []);
      for (const { open, close } of pairs) assert.equal(shown(`They ${open}won${close} it`).length, 1, open);
    });

    test(`in ${place.in} a lone mark and single marks are found, and an apostrophe is let through`, () => {
      assert.deepEqual(shown("They “won it"), ["a lone quotation mark: They “won it"]);
      assert.deepEqual(shown("They ‘won’ it"), ["words between single quotation marks: ‘won’"]);
      assert.deepEqual(shown("It’s the parties’ peace"), []);
    });
  }
});

describe("marks on the pages", () => {
  for (const { promise, body, terms = 0, faults = [] } of marks) {
    test(promise, () => {
      const found = checkMarks(stagePages({ [ROUTE]: body }), declaredTerms, HELD, declaredTitles);
      assert.equal(found.terms, terms);
      const messages = found.faults.map((fault) => fault.message).sort();
      assert.equal(messages.length, faults.length, JSON.stringify(messages));
      for (const [index, words] of [...faults].sort().entries()) {
        const message = messages[index] ?? "";
        assert.ok(message.includes(words), `“${words}” is not in: ${message}`);
      }
      for (const fault of found.faults) assert.equal(fault.route, ROUTE);
    });
  }

  test("an id of a held sentence exempts on the page of its article alone", () => {
    const body = '<p id="s1">They “won”.</p>';
    const found = checkMarks(stagePages({ [ROUTE]: body, "/briefs/x.html": body }), [], HELD, []);
    assert.deepEqual(found, {
      terms: 0,
      faults: [{ route: "/briefs/x.html", message: "words between quotation marks without a source: “won”" }],
    });
  });

  test("a held sentence that is not there exempts nothing", () => {
    assert.equal(messagesOf("<p>They “won”.</p>").length, 1);
  });

  test("where no sentence is held none is exempt, and where no term is declared none is counted", () => {
    const found = checkMarks(stagePages({ [ROUTE]: '<p id="s1">They “won”.</p><p>“peace”</p>' }), [], [], []);
    assert.equal(found.terms, 0);
    assert.equal(found.faults.length, 2);
  });

  test("terms of all pages are counted together", () => {
    const bodies = { "/index.html": "<p>“peace”</p>", [ROUTE]: "<p>“peace” and “special operation”</p>" };
    assert.deepEqual(checkMarks(stagePages(bodies), declaredTerms, HELD, declaredTitles), { terms: 3, faults: [] });
  });
});

describe("titles in citations", () => {
  for (const { promise, citation, fault } of citations) {
    test(promise, () => {
      assert.deepEqual(messagesOf(`<p data-citation>${citation}</p>`), fault === undefined ? [] : [fault]);
    });
  }

  test("a title between marks is a fault where nothing is cited", () => {
    assert.equal(messagesOf("<p>“Talks in Sochi.” <i>Brief</i>.</p>").length, 1);
  });
});
