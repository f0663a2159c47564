import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { knownIn } from "../../src/drafting/known.ts";
import { profile } from "../../src/schemas/profile.ts";
import { draftOf } from "./draft.ts";
import { answers, days, names, sayings, speakers, type SaidCase } from "./sentences-said.cases.ts";

const bell = profile.parse({ name: "Anna Bell", kind: "person", summary: "Ran the ferry.", aliases: ["Bell"] });
const KNOWN = knownIn({
  profiles: [{ slug: "anna-bell", file: "anna-bell.md", source: "", fields: bell }],
  articles: [],
  references: undefined,
});

const drafted = ({ text, language = "en" }: SaidCase) =>
  draftOf(`Talks End\n\n${text}`, { language, date: "2031-03-04" }, [], KNOWN);

describe("a speaker is proposed, never decided", () => {
  for (const one of speakers) {
    test(one.promise, () => {
      const asked = drafted(one).questions.filter(({ kind }) => kind === "speaker");
      const found = asked.map(({ id, choices, proposal }) => {
        const proposed = choices.find(({ value }) => value !== "reporter");
        const voice = /, (quoted|paraphrased)/.exec(proposed?.label ?? "")?.[1];
        const to = (proposed?.label ?? "").includes(", to Anna Bell") ? ", to anna-bell" : "";
        assert.ok(proposal === "later" || proposal === choices[0]?.value);
        return `${id.replace("speaker@", "")}: ${proposed?.value}, ${voice}${to}${proposal === "later" ? "" : "*"}`;
      });
      assert.deepEqual(found, one.expected);
    });
  }

  test("unanswered, the reporter says it and the proposal stands behind it as a remark", () => {
    const text = "Talks End\n\nAnna Bell said it was late.";
    const open = draftOf(text, {}, [], KNOWN).source;
    assert.ok(
      open.includes("  s1: { speaker: reporter, voice: reported } # to decide: or anna-bell, paraphrased?\n"),
      open,
    );
    const answered = draftOf(text, {}, ["speaker@s1=anna-bell"], KNOWN).source;
    assert.ok(answered.includes("  s1: { speaker: anna-bell, voice: paraphrased }\n"), answered);
    const reported = draftOf(text, {}, ["speaker@s1=reporter"], KNOWN).source;
    assert.ok(reported.includes("  s1: { speaker: reporter, voice: reported }\n"), reported);
  });

  for (const { answer, speaker } of answers) {
    test(`“${answer}” is taken as ${speaker ?? "nobody"}`, () => {
      const text = "Talks End\n\nIngrid Solheim said it was late.";
      const facts = { profiles: new Map([["Ingrid Solheim", "ingrid-solheim"]]) };
      const { source } = draftOf(text, facts, [`speaker@s1=${answer}`], KNOWN);
      const expected =
        speaker === undefined ? "reporter, voice: reported } # to decide" : `${speaker}, voice: paraphrased }`;
      assert.ok(source.includes(`  s1: { speaker: ${expected}`), source);
    });
  }

  test("speech of which nobody is known to be the speaker is left to be decided", () => {
    const { source } = draftOf("Talks End\n\n“It was late.”", {}, [], KNOWN);
    assert.ok(source.includes("reporter, voice: reported } # to decide: who says this, quoted?\n"), source);
  });
});

describe("a word that names a day is resolved against the date of the report", () => {
  for (const one of days) {
    test(one.promise, () => {
      const asked = drafted(one).questions.filter(({ kind }) => kind === "date");
      const found = asked.map(({ id, asks, choices }) => {
        const words = /“(.*)”/.exec(asks)?.[1] ?? "";
        const dates = choices.map(({ value }) => value).filter((value) => value !== "later" && value !== "none");
        return `${/s\d+/.exec(id)?.[0]}: ${words} = ${dates.join(", ")}`;
      });
      assert.deepEqual(found, one.expected);
    });
  }

  test("and not at all where that is not known, or no day", () => {
    for (const date of [undefined, "2031-03", "2031-03-04~", "2031"]) {
      const { questions } = draftOf("Talks End\n\nThey met Friday.", { date });
      assert.deepEqual(
        questions.filter(({ kind }) => kind === "date"),
        [],
      );
    }
  });

  const facts = { date: "2031-03-04" };

  test("left for later it is not declared, and the days that it may mean stand there as a remark", () => {
    const text = "Talks End\n\nThey met Friday.";
    assert.ok(draftOf(text, facts).source.includes('words: Friday\n    date: "2031-02-28"'));
    const { source } = draftOf(text, facts, ["date@s1:Friday=later"]);
    assert.ok(!/^dates:/m.test(source));
    assert.match(
      source,
      /^# to decide: .*dates:\n# {3}- \{ sentence: s1, words: "Friday", date: "2031-02-28", rule: /m,
    );
    assert.ok(source.includes('date: "2031-03-07", rule: "The Friday after the Tuesday of the report." }\n'));
  });

  test("said to name none it is not declared, and no remark is left", () => {
    const { source } = draftOf("Talks End\n\nThey met Friday.", facts, ["date@s1:Friday=none"]);
    assert.doesNotMatch(source, /dates:|Friday,|words:/);
  });

  test("a date without its year has the rule that it is the nearest such day", () => {
    const { source } = draftOf("Talks End\n\nSince Dec. 28 it is shut.", facts);
    assert.ok(source.includes("rule: The 28 December nearest to the report’s date.\n"), source);
  });

  test("the day of the report itself has no rule that goes in a circle", () => {
    const { source } = draftOf("Talks End\n\nORRIN, Mar. 4 (Wire) - They met. They left on March 4.", facts);
    assert.ok(source.includes("rule: The day of the report, which its dateline gives without the year.\n"), source);
    assert.ok(source.includes('words: March 4\n    date: "2031-03-04"\n    rule: The day of the report.\n'), source);
  });

  test("“tomorrow” in what somebody says is left open; outside it is the day behind that of the report", () => {
    const { source } = draftOf("Talks End\n\n“Nobody knows tomorrow,” they say. They meet tomorrow.", facts);
    assert.match(source, /^# {3}- \{ sentence: s1, words: "tomorrow", date: "2031-03-05"/m);
    assert.match(source, /^ {2}- sentence: s2\n {4}words: tomorrow\n {4}date: "2031-03-05"/m);
  });

  for (const { text, language = "en", date } of sayings) {
    test(`${date === undefined ? "is not" : "is"} the day on which it was said: ${text}`, () => {
      const answered = draftOf(`Talks End\n\n${text}`, { ...facts, language }, ["speaker@s1=Jonas Weir"], KNOWN).source;
      assert.equal(/^ {2}s1: \{.*, date: "(.*)" \}$/m.exec(answered)?.[1], date, answered);
      const open = draftOf(`Talks End\n\n${text}`, { ...facts, language }, ["speaker@s1=later"], KNOWN).source;
      assert.equal(/^ {2}s1: \{[^#]*# to decide: .*, on (.*)\?$/m.exec(open)?.[1], date, open);
      const reported = draftOf(`Talks End\n\n${text}`, { ...facts, language }, ["speaker@s1=reporter"], KNOWN).source;
      assert.ok(reported.includes("  s1: { speaker: reporter, voice: reported }\n"), reported);
    });
  }
});

describe("names that the site does not know are found", () => {
  for (const one of names) {
    test(one.promise, () => {
      const found = drafted(one).newNames.map(
        ({ name, aliases, count, sentences }) => `${name} (${aliases.join(", ")}) ${count}: ${sentences.join(", ")}`,
      );
      assert.deepEqual(found, one.expected);
    });
  }
});
