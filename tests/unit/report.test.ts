import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalogue } from "../../src/errors/catalogue.ts";
import { frontMatter, placeOfField, placeOfKey, placeOfOffset } from "../../src/errors/position.ts";
import { ReportError, type Place } from "../../src/errors/problem.ts";
import { reportError, writeReport } from "../../src/errors/report.ts";
import { fronts, offsets, places, reports } from "./report.cases.ts";
import { seeded } from "./seeded.ts";

describe("a report", () => {
  for (const { promise, problems, text } of reports) {
    test(promise, () => assert.equal(writeReport(problems), text));
  }

  test("is the same in whatever order mistakes at different places were found", () => {
    const random = seeded(3);
    const problems = Array.from({ length: 40 }, (_, index) => ({
      file: `${"abc".charAt(index % 3)}.md`,
      line: 1 + Math.floor(index / 7),
      column: 1 + index,
      code: "kind",
      title: "Kind",
      message: `${index}`,
      hint: "Hint",
    }));
    const text = writeReport(problems);
    for (let run = 0; run < 20; run += 1) assert.equal(writeReport(random.shuffle(problems)), text);
  });

  test("ends with the files of which not all could be checked, one a line", () => {
    const [one] = reports;
    const told = (file: string): string =>
      `Not all of ${file} could be checked: once it is mended, more may be found in it.`;
    assert.equal(
      writeReport(one?.problems ?? [], ["a.md", "b.md"]),
      [one?.text, told("a.md"), told("b.md")].join("\n"),
    );
  });

  test("names every sentence that has no place in a table, however many they are", () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `s${index + 1}`);
    const { message } = catalogue.noPosition(sentences, "ferry");
    assert.deepEqual(message.match(/s\d+/g), sentences);
  });

  test("leaves the list of mistakes as it was", () => {
    const problems = Object.freeze([...(reports[2]?.problems ?? [])]);
    assert.doesNotThrow(() => writeReport(problems));
  });

  test("can be thrown, with its text, its mistakes and the place of the first", () => {
    const [one] = reports;
    assert.ok(one !== undefined);
    const error = reportError(one.problems, ["a.md"]);
    assert.ok(error instanceof ReportError && error instanceof Error);
    assert.equal(error.message, writeReport(one.problems, ["a.md"]));
    assert.deepEqual([error.problems, error.unread], [one.problems, ["a.md"]]);
    assert.deepEqual(Reflect.get(error, "loc"), { file: "content/a.md", line: 3, column: 7 });
  });
});

const told = ({ line, column }: Place): string => `${line}:${column}`;

describe("the place of a field’s value", () => {
  for (const { promise, file, source, path, value } of places) {
    test(promise, () => {
      const place = placeOfField(file, source, path);
      assert.deepEqual([place.file, told(place)], [file, value]);
    });
  }
});

describe("the place of a field’s name", () => {
  for (const { promise, file, source, path, value, key } of places) {
    test(promise, () => assert.equal(told(placeOfKey(file, source, path)), key ?? value));
  }
});

describe("the place of an offset", () => {
  for (const { promise, source, offset, place } of offsets) {
    test(promise, () => assert.equal(told(placeOfOffset("a.md", source, offset)), place));
  }
});

describe("front matter", () => {
  for (const { promise, source, yaml, body } of fronts) {
    test(promise, () => {
      const found = frontMatter(source);
      assert.equal(found?.yaml, yaml);
      if (found === undefined) return;
      const behind = source.slice(found.offset + found.yaml.length);
      assert.equal(behind.replace(/^---[^\S\n]*(?:\r?\n|$)/, ""), body);
      assert.equal(source.slice(found.offset, found.offset + found.yaml.length), yaml);
    });
  }
});
