import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Speaker } from "../../src/dossier/dossier.ts";
import { REPORTER, sayersOf, speakerOf, speakerOfSlice } from "../../src/dossier/speakers.ts";
import type { JoinedArticle, State } from "../../src/dossier/state.ts";
import { makeSearchable } from "../../src/dossier/verify.ts";
import { en } from "../../src/words/en.ts";
import { uk } from "../../src/words/uk.ts";
import type { Words } from "../../src/words/words.ts";

const NOBODY = { profile: undefined, of: undefined, note: undefined, noteOn: undefined, attributed: false } as const;
const ana: Speaker = { ...NOBODY, who: "Ana Sousa", voice: "quoted" };

/** One paragraph of an article, each sentence with the same speaker. */
function article(sentences: readonly string[], speaker: Speaker): JoinedArticle {
  const units = sentences.map((text, index) => ({ id: `s${index + 1}`, text, received: [] }));
  const speakers = new Map(units.map(({ id }) => [id, speaker]));
  return { searchable: makeSearchable([units]), speakers } as unknown as JoinedArticle;
}

/** Who says some words of a sentence, and how. */
function sayerOf(sentences: readonly string[], number: number, words: string, speaker = ana): string {
  const text = sentences[number - 1] ?? "";
  const start = text.indexOf(words);
  assert.notEqual(start, -1, words);
  const slice = { sentence: `s${number}`, start, end: start + words.length, received: { start: 0, end: 0 } };
  const { who, voice, note } = speakerOfSlice(article(sentences, speaker), slice);
  return [who, voice, note].filter((one) => one !== undefined).join(", ");
}

describe("in a sentence that quotes somebody", () => {
  const told = ["“We will not wait,” Ana Sousa told reporters.", "“Never,” she said."];

  test("what stands between the marks is theirs, word for word", () => {
    assert.equal(sayerOf(told, 1, "We will not wait"), "Ana Sousa, quoted");
    assert.equal(sayerOf(told, 2, "Never"), "Ana Sousa, quoted");
  });

  test("what stands outside the marks is the report’s own", () => {
    assert.equal(sayerOf(told, 1, "Ana Sousa told reporters"), "reporter, reported");
    assert.equal(sayerOf(told, 2, "she said"), "reporter, reported");
  });

  test("what crosses a mark is the report’s, quoting them, whichever side it begins on", () => {
    assert.equal(sayerOf(told, 1, "We will not wait,” Ana Sousa told reporters"), "Ana Sousa, quoting");
    assert.equal(sayerOf(told, 1, "wait,” Ana"), "Ana Sousa, quoting");
    const called = ["Ana Sousa called it “a gamble”.", "She had “no choice and no quarrel”."];
    assert.equal(sayerOf(called, 1, "Ana Sousa called it “a gamble"), "Ana Sousa, quoting");
    assert.equal(sayerOf(called, 2, "She had “no choice and no quarrel”."), "Ana Sousa, quoting");
  });

  test("signs outside the marks are nobody’s words", () => {
    const stop = ["“We will not wait”."];
    assert.equal(sayerOf(stop, 1, "“We will not wait”."), "Ana Sousa, quoted");
  });

  test("a speech that goes on over a sentence is theirs in both", () => {
    const long = ["“We have waited long enough.", "We will not wait,” Ana Sousa said."];
    assert.equal(sayerOf(long, 1, "We have waited"), "Ana Sousa, quoted");
    assert.equal(sayerOf(long, 2, "We will not wait"), "Ana Sousa, quoted");
    assert.equal(sayerOf(long, 2, "Ana Sousa said"), "reporter, reported");
  });

  test("a speech that is not closed goes on to the paragraph’s end", () => {
    const open = ["Ana Sousa said: “We have waited.", "We go."];
    assert.equal(sayerOf(open, 2, "We go"), "Ana Sousa, quoted");
    assert.equal(sayerOf(open, 1, "Ana Sousa said"), "reporter, reported");
  });

  test("speech without double marks is theirs as the article’s file says", () => {
    assert.equal(sayerOf(["‘It is a gamble,’ said Ana Sousa."], 1, "It is a gamble"), "Ana Sousa, quoted");
  });
});

test("a whole sentence is theirs where all its words stand between the marks, and else the report’s, quoting them", () => {
  const texts = ["“We go,” said Ana Sousa.", "“We never stay.", "We go”.", "‘It is a gamble,’ said Ana Sousa."];
  const { searchable, speakers } = article(texts, ana);
  const voices = [...sayersOf(speakers, searchable).values()].map((one) => `${one.who}, ${one.voice}`);
  assert.deepEqual(voices, ["Ana Sousa, quoting", ...Array<string>(3).fill("Ana Sousa, quoted")]);
});

test("the report that quotes somebody is named, and whom", () => {
  const said = { who: "Ana Sousa", voice: "quoting", of: undefined } as const;
  const labelIn = ({ speaker }: Words, source?: string): string => Object.values(speaker({ ...said, source })).join("");
  assert.equal(labelIn(en), "The report, quoting Ana Sousa");
  assert.equal(labelIn(en, "Lakeland Wire"), "Lakeland Wire, quoting Ana Sousa");
  assert.equal(labelIn(uk), "Стаття, із цитатою: Ana Sousa");
});

test("paraphrased speech is theirs, marks or not", () => {
  const paraphrased: Speaker = { ...ana, voice: "paraphrased" };
  assert.equal(sayerOf(["Ana Sousa said “no” and went."], 1, "went", paraphrased), "Ana Sousa, paraphrased");
});

test("a note goes with the words that it is about, and with all where it names none", () => {
  const noted: Speaker = { ...ana, voice: "reported", who: "reporter", note: "whose fear is not said", noteOn: "fear" };
  const sentence = ["Rallies went on, and many fear war."];
  assert.equal(sayerOf(sentence, 1, "many fear war", noted), "reporter, reported, whose fear is not said");
  assert.equal(sayerOf(sentence, 1, "Rallies went on", noted), "reporter, reported");
  const about = { ...noted, noteOn: undefined };
  assert.equal(sayerOf(sentence, 1, "Rallies went on", about), "reporter, reported, whose fear is not said");
});

describe("a speaker whom the evidence names", () => {
  const state = { profiles: new Map([["ana-sousa", { name: "Ana Sousa" }]]) } as unknown as State;

  test("is shown as our attribution where the article’s file names another", () => {
    const other = speakerOf(state, ana, "the union");
    assert.deepEqual([other.who, other.attributed], ["the union", true]);
  });

  test("is named, whatever the report reads out of the words", () => {
    const reading = { ...ana, voice: "reading", of: { name: "Ana Sousa" } } as unknown as Speaker;
    const other = speakerOf(state, reading, "the union");
    assert.deepEqual(
      [other.who, other.voice, other.of, other.attributed],
      ["the union", "paraphrased", undefined, true],
    );
  });

  test("states no fact of the report’s", () => {
    const other = speakerOf(state, { ...REPORTER, note: "of which year is not said" }, "the ministry");
    assert.deepEqual([other.who, other.voice, other.attributed], ["the ministry", "paraphrased", true]);
    assert.equal(other.note, "of which year is not said");
    assert.equal(speakerOf(state, ana, "the ministry").voice, "quoted");
  });

  test("is no attribution of ours where the article’s file names the same", () => {
    assert.equal(speakerOf(state, ana, "ana-sousa").attributed, false);
    assert.equal(speakerOf(state, ana, undefined), ana);
  });

  test("may be the report", () => {
    const { who, voice } = speakerOf(state, ana, "reporter");
    assert.deepEqual([who, voice], ["reporter", "reported"]);
  });
});
