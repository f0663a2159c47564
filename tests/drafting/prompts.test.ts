import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answerAll } from "../../src/cli/new/answers.ts";
import type { Asker } from "../../src/cli/new/asker.ts";
import { gather } from "../../src/cli/new/wanted.ts";
import { draftOf } from "./draft.ts";
import { kinds } from "./prompts.cases.ts";

const TEXT =
  "Talks End\n\nTown officials in the eastern part of the country, which is large and has many of them, said after the talks that they had met and would meet again before the end of the year.\n\nThey left.";

/** An asker that is given its answers: to a choice by the beginning of its label. Keeps what it was asked. */
function answering(answers: readonly string[]): { asker: Asker; messages: string[]; faults: (string | undefined)[] } {
  const left = [...answers];
  const messages: string[] = [];
  const faults: (string | undefined)[] = [];
  const asker: Asker = {
    noted: new Map(),
    text: async ({ message, taken, fault }) => {
      messages.push(message);
      let answer = left.shift() ?? "";
      for (let wrong = fault(answer); wrong !== undefined; wrong = fault(answer)) {
        faults.push(wrong);
        answer = left.shift() ?? "x";
      }
      return answer === "" ? (taken ?? "") : answer;
    },
    choose: async ({ message, choices }) => {
      messages.push(message);
      const begin = left.shift() ?? "";
      return choices.find(({ label }) => label.startsWith(begin))?.value ?? "";
    },
    several: async () => [],
  };
  return { asker, messages, faults };
}

const ask = (asker: Asker) =>
  answerAll(
    (answers) =>
      draftOf(
        TEXT,
        {},
        [...answers].map(([id, answer]) => `${id}=${answer}`),
      ).questions,
    new Map(),
    {
      asker,
      accepts: false,
    },
  );

describe("a prompt", () => {
  test("tells how many questions there are, and shows the whole sentence that is to be judged", async () => {
    const { asker, messages } = answering(["yes", "the reporter"]);
    await ask(asker);
    assert.deepEqual(
      messages.map((message) => /\((\d+ of \d+);/.exec(message)?.[1]),
      ["1 of 2", "2 of 2"],
    );
    assert.ok(messages[1]?.includes(TEXT.split("\n\n")[1] ?? "?"), messages[1]);
  });

  test("takes a speaker who is not listed as typed, and asks again for what is a slug of nobody", async () => {
    const { asker, faults } = answering(["yes", "somebody else", "the-council", "the council"]);
    const answers = await ask(asker);
    assert.equal(answers.get("speaker@s1"), "the council");
    assert.match(faults[0] ?? "", /There is no profile “the-council”/);
  });

  test("takes what is proposed where it is emptied before it shows, unless it may be left out", async () => {
    const wanted = { flag: "language", asks: "Which?", initial: () => "en" };
    const { asker } = answering([""]);
    assert.deepEqual(await gather([wanted], {}, asker), { language: ["en"] });
    assert.deepEqual(await gather([{ ...wanted, optional: true }], {}, answering([""]).asker), { language: [] });
  });
});

describe("the kind of a name is proposed by its words and by those before it", () => {
  for (const { text, language = "en", name, kind } of kinds) {
    test(`${name} is ${kind ?? "left to be decided"}: ${text}`, () => {
      const found = draftOf(`Talks End\n\n${text}`, { language }).newNames.find((one) => one.name === name);
      assert.ok(found);
      assert.equal(found.kind, kind);
    });
  }
});
