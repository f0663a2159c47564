import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse, parseRIS } from "biblatex-csl-converter";
import { bibtexOf } from "../../src/citations/bibtex.ts";
import { cite } from "../../src/citations/cite.ts";
import { STYLES } from "../../src/citations/styles.ts";
import { cited, handOnCitations, keyOfCitation } from "../../src/citations/cite-ahead.ts";
import { cslDate } from "../../src/citations/csl-date.ts";
import type { CslItem } from "../../src/citations/csl-item.ts";
import { fileOf } from "../../src/citations/files.ts";
import { addressesOf, runsOf } from "../../src/citations/pages.ts";
import { risOf } from "../../src/citations/ris.ts";
import type { Work } from "../../src/citations/works.ts";
import { dateOf } from "../../src/dates/parse.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { dates, styled, texts } from "./citations.cases.ts";

const itemOf = (title: string): CslItem => ({
  id: "event-a",
  type: "webpage",
  title,
  language: "en",
  "container-title": title,
  URL: "https://brief.example/a_b~c%20d.html#s1",
  note: title,
});

/** The words of a field that is text with marks. */
const wordsIn = (field: unknown): string =>
  (field as { type: string; text?: string }[]).map(({ text = "" }) => text).join("");

const english = wordsOf({ language: "en" }).cite.csl;

describe("styles", () => {
  for (const { promise, item, language = "en", ...expected } of styled) {
    for (const style of STYLES) {
      test(`${promise}: ${style}`, () => {
        const runs = cite(item, style, wordsOf({ language }).cite.csl);
        assert.equal(runs.map(({ text, italic }) => (italic ? `_${text}_` : text)).join(""), expected[style]);
      });
    }
  }

  test("a citation is the same whatever was cited before", () => {
    const [first, second] = styled.map(({ item }) => item);
    assert.ok(first !== undefined && second !== undefined);
    const alone = cite(second, "apa", english);
    cite({ ...second, id: "event-b" }, "apa", english);
    assert.deepEqual(cite(second, "apa", english), alone);
  });
});

describe("a citation that is made ahead", () => {
  test("is known by all that any style shows of its work", () => {
    for (const { item, language: tag = "en" } of styled) {
      const language = wordsOf({ language: tag }).cite.csl;
      for (const style of STYLES) {
        const other = { ...item, id: "profile-z", note: "Another note." };
        assert.equal(keyOfCitation(other, style, language), keyOfCitation(item, style, language));
        assert.deepEqual(cite(other, style, language), cite(item, style, language));
        const changed = { ...item, title: `${item.title}?` };
        assert.notEqual(keyOfCitation(changed, style, language), keyOfCitation(item, style, language));
      }
    }
  });

  test("stands for the one that a page would make, and no other does", async () => {
    const { item } = styled[0] ?? assert.fail();
    const runs = [{ text: "Made ahead.", italic: false }];
    handOnCitations(Promise.resolve(new Map([[keyOfCitation(item, "apa", english), runs]])));
    assert.deepEqual(await cited({ ...item, note: "Of another content." }, "apa", english), runs);
    assert.deepEqual(await cited(item, "mla", english), cite(item, "mla", english));
    handOnCitations(Promise.resolve(new Map()));
  });
});

describe("files for programs", () => {
  for (const text of texts) {
    test(`another’s parser reads in BibTeX what was written: ${text}`, () => {
      const { entries, errors } = parse(bibtexOf(itemOf(text)));
      const [entry] = Object.values(entries);
      assert.deepEqual(errors, []);
      assert.equal(entry?.entry_key, "event-a");
      for (const field of ["title", "howpublished", "note"]) assert.equal(wordsIn(entry?.fields[field]), text, field);
      assert.equal(entry?.fields["url"], "https://brief.example/a_b~c%20d.html#s1");
    });

    test(`another’s parser reads in RIS what was written: ${text}`, () => {
      const { entries, errors } = parseRIS(risOf(itemOf(text)));
      const [entry] = Object.values(entries);
      assert.deepEqual(errors, []);
      for (const field of ["title", "note"]) assert.equal(wordsIn(entry?.fields[field]), text, field);
      assert.equal(entry?.fields["url"], "https://brief.example/a_b~c%20d.html#s1");
    });

    test(`CSL-JSON has what was written: ${text}`, () => {
      assert.deepEqual(JSON.parse(fileOf([itemOf(text)], "json")), [itemOf(text)]);
    });
  }

  test("a text over several lines cannot add a field to RIS, nor to BibTeX", () => {
    const item = itemOf("One\r\nER  - \r\nTY  - BOOK");
    assert.equal(risOf(item).match(/^TY {2}- /gm)?.length, 1);
    assert.ok(
      risOf(item)
        .split("\r\n")
        .slice(0, -1)
        .every((line) => /^[A-Z][A-Z\d] {2}- /.test(line)),
    );
    assert.ok(bibtexOf(item).split("\n").length < 9);
  });

  for (const lone of ["A lone { brace", "A lone } brace", "Two } the wrong { way round"]) {
    test(`a brace without its other ends no field: ${lone}`, () => {
      const { entries, errors } = parse(fileOf([itemOf(lone), itemOf("Next")], "bib"));
      assert.deepEqual(errors, []);
      assert.deepEqual(
        Object.values(entries).map(({ fields }) => wordsIn(fields["title"])),
        [lone.replace(/[{}]/g, ""), "Next"],
        "this parser does not know the brace’s name",
      );
    });
  }

  test("several works are read as several", () => {
    const items = texts.map((text, index) => ({ ...itemOf(text), id: `event-${index}` }));
    assert.equal(Object.keys(parse(fileOf(items, "bib")).entries).length, texts.length);
    assert.equal(Object.keys(parseRIS(fileOf(items, "ris")).entries).length, texts.length);
  });
});

describe("dates", () => {
  for (const { edtf, csl, bib, ris } of dates) {
    test(`${edtf} is told as exactly as it is known`, () => {
      const issued = cslDate(dateOf(edtf));
      assert.deepEqual(issued, csl);
      const item = { ...itemOf("A"), ...(issued !== undefined && { issued }) };
      const fields = bibtexOf(item).match(/(?:year|month|date) = \{?[\w-]+\}?/g) ?? [];
      assert.deepEqual([...fields], bib);
      assert.deepEqual(
        risOf(item)
          .split("\r\n")
          .filter((line) => /^(?:PY|DA)/.test(line)),
        ris,
      );
    });
  }
});

describe("pages", () => {
  const worksOf = (count: number, words: number): Work[] =>
    Array.from({ length: count }, (_, index) => {
      const kind = index === 0 ? "brief" : index % 2 === 0 ? "event" : "profile";
      return { kind, slug: `s${index}`, href: "/x.html", item: itemOf("word ".repeat(words)) };
    });

  test("what one page holds stands on one page, by kind", () => {
    const runs = runsOf(worksOf(20, 8));
    assert.deepEqual([...new Set(runs.map(({ route }) => route))], ["/cite.html"]);
    assert.deepEqual(
      runs.map(({ kind, from, to }) => `${kind} ${from}–${to}`),
      ["brief 1–1", "event 1–9", "profile 1–10"],
    );
  });

  test("what is too long is parted by kind, each work once, in order, and found at its address", () => {
    const works = worksOf(300, 8);
    const runs = runsOf(works);
    assert.ok(runs.length > 4);
    assert.deepEqual(
      runs
        .flatMap((run) => run.items)
        .map(({ slug }) => slug)
        .sort(),
      works.map(({ slug }) => slug).sort(),
    );
    const addresses = addressesOf(runs);
    for (const { kind, route, from, to, items: own } of runs) {
      assert.equal(own.length, to - from + 1);
      assert.notEqual(route, "/cite.html");
      for (const { slug } of own) assert.equal(addresses.get(`${kind}-${slug}`), `${route}#${kind}-${slug}`);
    }
    assert.equal(new Set(runs.map(({ route }) => route)).size, runs.length);
  });

  test("a site without anything has an empty page", () => assert.deepEqual(runsOf([]), []));
});
