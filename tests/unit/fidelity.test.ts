import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { numberArticle, type UnitBlock } from "../../src/dossier/article-units.ts";
import { compareWithReceived } from "../../src/dossier/fidelity.ts";
import { offsetOf } from "../../src/dossier/offsets.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { DEVIATIONS } from "../../src/schemas/article.ts";
import {
  alignments,
  allowed,
  columns,
  differing,
  noticed,
  receivedSentences,
  severalDiffering,
  type FidelityCase,
} from "./fidelity.cases.ts";
import { seeded } from "./seeded.ts";

function compare({ received, markdown }: Pick<FidelityCase, "received" | "markdown">) {
  const { departures, differences } = compareWithReceived(received, numberArticle("a.md", markdown).blocks);
  const [difference] = differences;
  return {
    departures: departures.map(({ kind, at }) => `${kind} ${at}`),
    difference: difference === undefined ? undefined : { at: difference.at, line: difference.line },
  };
}

describe("an allowed departure", () => {
  for (const { promise, departures = [], ...texts } of allowed) {
    test(promise, () => {
      assert.deepEqual(compare(texts), { departures, difference: undefined });
    });
  }

  test("there are five kinds, and the table shows each of them", () => {
    const shown = new Set(allowed.flatMap((one) => one.departures ?? []).map((one) => one.split(" ")[0]));
    assert.deepEqual([...shown].sort(), [...DEVIATIONS].sort());
    assert.equal(DEVIATIONS.length, 5);
  });
});

describe("a difference", () => {
  for (const { promise, difference, ...texts } of differing) {
    test(promise, () => assert.deepEqual(compare(texts).difference, difference));
  }

  for (const { promise, ...texts } of noticed) {
    test(promise, () => {
      const { departures, difference } = compare(texts);
      assert.ok(departures.length > 0 || difference !== undefined);
    });
  }

  for (const { promise, received, markdown, place } of columns) {
    test(`in a line: ${promise}`, () => {
      const [difference] = compareWithReceived(received, numberArticle("a.md", markdown).blocks).differences;
      assert.equal(`${difference?.line}:${difference?.column}`, place);
    });
  }

  for (const { promise, sentences, told } of severalDiffering) {
    test(`is found behind another: ${promise}`, () => {
      const { blocks } = numberArticle("a.md", sentences.join("\n"));
      const { differences } = compareWithReceived(receivedSentences, blocks);
      assert.equal(differences.length, told.length, JSON.stringify(differences));
      for (const [index, one] of differences.entries()) {
        const [at, words = ""] = told[index]?.split(": ") ?? [];
        assert.equal(one.at, at);
        assert.ok(one.written.slice(one.before).startsWith(words), `${one.written.slice(one.before)} for ${words}`);
      }
    });
  }

  test("is told as words that are lacking, or were added, where only one of both texts has sentences", () => {
    const told = (received: string, written: string) =>
      compareWithReceived(received, numberArticle("a.md", written.replaceAll(". ", ".\n")).blocks).differences.map(
        ({ at, lacking, added }) => ({ at, lacking, added }),
      );
    const [a, b, c] = ["The first one is here.", "Between them is another.", "The last one is there."];
    const lacks = (at: string, lacking: string) => [{ at, lacking, added: undefined }];
    const adds = (at: string, added: string) => [{ at, lacking: undefined, added }];
    assert.deepEqual(told(`${a} ${b} ${c}`, `${a} ${c}`), lacks("s2", b));
    assert.deepEqual(told(`${a} ${b} ${c}`, `${b} ${c}`), lacks("s1", a));
    assert.deepEqual(told(`${a} ${b} ${c}`, `${a} ${b}`), lacks("s2", c));
    assert.deepEqual(told(`${a} ${c}`, `${a} ${b} ${c}`), adds("s2", b));
    assert.deepEqual(told(`${b} ${c}`, `${a} ${b} ${c}`), adds("s1", a));
    assert.deepEqual(told(`${a} ${b}`, `${a} ${b} ${c}`), adds("s3", c));
    assert.deepEqual(told(`${a} ${b}x`, `${a} ${b}`), [{ at: "s2", lacking: undefined, added: undefined }]);
    assert.deepEqual(told("", `${a} ${b}`), [{ at: "s1", lacking: undefined, added: undefined }]);
  });

  test("is told with both readings around it", () => {
    const { blocks } = numberArticle("a.md", "They have met in Minsk.");
    const [difference] = compareWithReceived("They have met in Brest.", blocks).differences;
    assert.ok(difference !== undefined);
    assert.match(difference.received, /met in Brest/);
    assert.match(difference.written, /met in Minsk/);
    assert.equal(difference.received.slice(difference.before), "Brest.");
    assert.equal(difference.written.slice(difference.before), "Minsk.");
  });
});

describe("where each character was received", () => {
  for (const { promise, received, markdown, aligned } of alignments) {
    test(promise, () => {
      const comparison = compareWithReceived(received, numberArticle("a.md", markdown).blocks);
      assert.deepEqual(comparison.differences, []);
      const offsets = Object.entries(aligned).map(([id, all]) => {
        const found = comparison.aligned.get(id);
        return [id, all.map((_, own) => found !== undefined && offsetOf(found, own))];
      });
      assert.deepEqual(Object.fromEntries(offsets), aligned);
      assert.deepEqual([...comparison.aligned.keys()], Object.keys(aligned));
    });
  }

  test("is the same where a text is walked sign by sign, as one with signs of two halves is", () => {
    const random = seeded(3);
    const sign = () =>
      random.pick(["a", "b", "c", "é", ".", "“", "”", '"', "’", "'", " ", " ", "\u00a0", "  ", " [sic]"]);
    let alike = 0;
    for (let run = 0; run < 3000; run += 1) {
      const sentences = Array.from({ length: 4 }, () => `A${Array.from({ length: 6 }, sign).join("")}.`);
      const written = sentences.join("\n");
      const received = sentences
        .map((one) => (random.below(4) === 0 ? one.replace(/[ab]/, sign) : one).replaceAll(" [sic]", ""))
        .join(random.pick([" ", "  ", "\n", "\n\n", ""]));
      const at = (end: string) => compareWithReceived(received + end, numberArticle("a.md", written + end).blocks);
      const [plain, walked] = [at("\n\nb"), at("\n\n🤝")];
      const lengths = new Map(
        numberArticle("a.md", written).blocks.flatMap(({ units }) => units.map((one) => [one.id, one.text.length])),
      );
      const told = ({ departures, differences, unsure, aligned }: typeof plain) => ({
        departures,
        differences: differences.map((one) => ({ ...one, received: "", written: "" })),
        unsure,
        aligned: [...lengths].map(([id, length]) => {
          const offsets = aligned.get(id);
          return offsets === undefined ? offsets : Array.from({ length }, (_, own) => offsetOf(offsets, own));
        }),
      });
      assert.deepEqual(told(plain), told(walked), JSON.stringify({ written, received }));
      alike += Number(plain.differences.length === 0);
    }
    assert.ok(alike > 300, `${alike}`);
  });
});

const FOLDER = join(import.meta.dirname, "../../content/articles");
const SLUG = "leaders-discuss-deeper-integration";

describe("the shipped article", () => {
  const source = readFileSync(join(FOLDER, `${SLUG}.md`), "utf8");
  const received = readFileSync(join(FOLDER, `${SLUG}.txt`), "utf8");
  const { blocks } = numberArticle(`${SLUG}.md`, source);

  test("departs from the received text in what its front matter declares, and in nothing else", () => {
    const { deviations } = parse(frontMatter(source)?.yaml ?? "") as { deviations: { kind: string; at: string[] }[] };
    const declared = deviations.flatMap(({ kind, at }) => at.map((one) => `${kind} ${one}`));
    const { departures, differences } = compareWithReceived(received, blocks);
    assert.deepEqual(differences, []);
    assert.deepEqual(departures.map(({ kind, at }) => `${kind} ${at}`).sort(), declared.sort());
    assert.equal(declared.length, 18);
  });

  const units = blocks.flatMap((block) => block.units);
  const isChanged = (id: string, text: string): boolean => {
    const changed = blocks.map((block): UnitBlock => ({
      ...block,
      units: block.units.map((one) => (one.id === id ? { ...one, text } : one)),
    }));
    return compareWithReceived(received, changed).differences.length > 0;
  };
  const changes: Record<string, (text: string, at: number) => string> = {
    dropped: (text, at) => text.slice(0, at) + text.slice(at + 1),
    doubled: (text, at) => text.slice(0, at + 1) + text.slice(at),
    changed: (text, at) => text.slice(0, at) + (text.charAt(at) === "x" ? "y" : "x") + text.slice(at + 1),
  };

  test("each letter of each unit stands in the received text at the offset that it is given", () => {
    const { aligned } = compareWithReceived(received, blocks);
    const points = [...received];
    for (const { id, text } of units) {
      const offsets = aligned.get(id) ?? assert.fail(`${id} is not aligned`);
      for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
        assert.equal(points[offsetOf(offsets, index) ?? -1], text.charAt(index), `${id} at ${index}`);
      }
    }
  });

  test("any one letter changed is told at its line and column in the file", () => {
    const lines = source.split("\n");
    let places = 0;
    for (const unit of units) {
      for (const { index } of unit.text.matchAll(/\p{L}/gu)) {
        const text = changes["changed"]?.(unit.text, index) ?? "";
        const changed = blocks.map((block): UnitBlock => ({
          ...block,
          units: block.units.map((one) => (one === unit ? { ...one, text } : one)),
        }));
        const { differences } = compareWithReceived(received, changed);
        const [difference] = differences;
        assert.equal(differences.length, 1);
        assert.ok(difference !== undefined);
        assert.equal(lines[difference.line - 1]?.charAt(difference.column - 1), unit.text.charAt(index));
        places += 1;
      }
    }
    assert.ok(places > 2000, `${places} letters`);
  });

  test("letters changed in any two units apart are two differences, each told at its unit, and all others are placed", () => {
    const random = seeded(7);
    for (let run = 0; run < 400; run += 1) {
      const [first, second] = [random.pick(units), random.pick(units)];
      // Nearer than a few letters two differences are one.
      if (Math.abs(units.indexOf(first) - units.indexOf(second)) < 2) continue;
      const altered = [first, second].map(({ id, text }) => {
        const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
        return [id, changes["changed"]?.(text, random.pick(places)) ?? text] as const;
      });
      const texts = new Map(altered);
      const { differences, aligned } = compareWithReceived(
        received,
        blocks.map((block): UnitBlock => ({
          ...block,
          units: block.units.map((one) => ({ ...one, text: texts.get(one.id) ?? one.text })),
        })),
      );
      assert.deepEqual(new Set(differences.map((one) => one.at)), new Set(texts.keys()));
      assert.equal(differences.length, 2);
      assert.equal(aligned.size, units.length - 2);
    }
  });

  for (const [name, change] of Object.entries(changes)) {
    test(`any one letter or digit ${name} is a difference`, () => {
      let changed = 0;
      for (const { id, text } of units) {
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
          assert.ok(isChanged(id, change(text, index)), `${id} at ${index}`);
          changed += 1;
        }
      }
      assert.ok(changed > 2000, `${changed} letters`);
    });
  }

  test("any two unlike neighbouring words swapped are a difference", () => {
    for (const { id, text } of units) {
      const words = text.split(" ");
      for (let at = 1; at < words.length; at += 1) {
        const [a = "", b = ""] = words.slice(at - 1, at + 1);
        if (a === b) continue;
        const swapped = words.toSpliced(at - 1, 2, b, a).join(" ");
        assert.ok(isChanged(id, swapped), swapped);
      }
    }
  });

  test("a letter put in anywhere is a difference", () => {
    const random = seeded(18);
    for (let run = 0; run < 500; run += 1) {
      const { id, text } = random.pick(units);
      const at = random.below(text.length + 1);
      assert.ok(isChanged(id, `${text.slice(0, at)}q${text.slice(at)}`), `${id} at ${at}`);
    }
  });

  test("text behind the received text’s end, or missing there, is a difference", () => {
    assert.ok(compareWithReceived(`${received}x`, blocks).differences.length > 0);
    assert.ok(compareWithReceived(received.trimEnd().slice(0, -1), blocks).differences.length > 0);
  });
});
