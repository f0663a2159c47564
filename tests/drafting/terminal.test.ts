import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { BrokenOff, terminalAsker, type Asker } from "../../src/cli/new/asker.ts";
import { runNew } from "../../src/cli/new/run-new.ts";
import { RIVER } from "./new.cases.ts";

const BASE = join(import.meta.dirname, "..", "broken", "base");
const made = mkdtempSync(join(tmpdir(), "verbatim-terminal-"));
after(() => rmSync(made, { recursive: true, force: true }));

function openContent(): { content: string; path: string } {
  const folder = mkdtempSync(join(made, "site-"));
  const content = join(folder, "content");
  cpSync(BASE, content, { recursive: true });
  process.env["CONTENT_DIR"] = content;
  const path = join(folder, "received.txt");
  writeFileSync(path, RIVER);
  return { content, path };
}

const CTRL_C = "\u0003";

/** How long a prompt that refuses its answer is given before the next key. */
const REFUSED = 300;

/** In place of a key: the input ends. */
const END = "";

/**
 * An asker at a terminal of our own. For each prompt in turn the keys to press, the last for ever; where a prompt
 * refuses them, `after` is pressed.
 */
function typing(keys: readonly string[], after = CTRL_C): { asker: Asker; prompts: () => number; shown: () => string } {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40 });
  let [shown, prompts] = ["", 0];
  output.setEncoding("utf8").on("data", (text: string) => (shown += text));
  const own = terminalAsker({ input, output });
  const pressed = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const key = keys[Math.min(prompts, keys.length - 1)] ?? CTRL_C;
    prompts += 1;
    setImmediate(() => (key === END ? input.end() : input.write(key)));
    const refused = setInterval(() => input.writable && input.write(after), REFUSED);
    try {
      return await answer;
    } finally {
      clearInterval(refused);
    }
  };
  const asker: Asker = {
    noted: own.noted,
    text: (question) => pressed(own.text(question)),
    choose: (question) => pressed(own.choose(question)),
    several: (question) => pressed(own.several(question)),
  };
  return { asker, prompts: () => prompts, shown: () => shown };
}

/** What a prompt shows, without colours and the rule beside it, as one line. */
const unwrapped = (shown: string): string => stripVTControlCharacters(shown).replaceAll(/\s*[│◆]?\s+/g, " ");

const ENTER = "\r";
const files = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

describe("at a terminal", () => {
  test("Enter all the way takes what is proposed, every question asked in its turn", async () => {
    const { content, path } = openContent();
    const { asker, prompts, shown } = typing([ENTER]);
    const told = await runNew(["article", path], asker);
    assert.match(told, /^Written:/);
    assert.ok(prompts() > 20, String(prompts()));
    assert.match(shown(), /Do two sentences run together here\\?/u);
    const source = readFileSync(join(content, "articles/orrin-and-tell-talks-end-without-deal.md"), "utf8");
    assert.match(source, /date: "2031-03-04"/);
    assert.match(unwrapped(shown()), /2031-03-04, a Tuesday, is the day of a photo caption, s4; s1 says Tuesday\./);
    // The proposals by flag are the same as those at a terminal.
    const other = openContent();
    await runNew(["article", other.path, "--accept"], undefined);
    const accepted = readFileSync(join(other.content, "articles/orrin-and-tell-talks-end-without-deal.md"), "utf8");
    assert.equal(source, accepted);
  });

  test("Enter pressed before a prompt shows, which empties it, loses nothing that is proposed", async () => {
    const { asker } = typing(["\n"], ENTER);
    const language = { message: "Which?", initial: "en", taken: "en", fault: () => undefined };
    assert.equal(await asker.text(language), "en");
  });

  test("the kind of each new profile is asked from the best guess on, which Enter takes", async () => {
    const { content, path } = openContent();
    await runNew(["article", path], {
      noted: new Map(),
      text: async ({ initial }) => initial ?? "",
      choose: async ({ choices, initial }) => initial ?? choices[0]?.value ?? "",
      several: async ({ choices }) => choices.map(({ value }) => value),
    });
    const kinds = ["jonas-weir", "st-brannoch", "orrin"].map(
      (slug) => /^kind: (.*)$/m.exec(readFileSync(join(content, `profiles/${slug}.md`), "utf8"))?.[1],
    );
    assert.deepEqual(kinds.slice(0, 2), ["person", "place"]);
    assert.match(kinds[2] ?? "", /^# to decide/);
  });

  test("who asks that not the whole text be published reads what is published then", async () => {
    const { path } = openContent();
    const labels: string[] = [];
    await runNew(["article", path], {
      noted: new Map(),
      text: async ({ initial }) => initial ?? "",
      choose: async ({ message, choices, initial }) => {
        if (message.startsWith("May the whole text")) labels.push(...choices.map(({ label }) => label));
        return initial ?? choices[0]?.value ?? "";
      },
      several: async () => [],
    });
    assert.equal(labels.length, 2);
    assert.match(labels[0] ?? "", /^no: only the sentences that are used; .* nearly all of it, unless many are left/);
  });

  test("what has a flag is not asked", async () => {
    const { content } = openContent();
    const { asker, prompts } = typing([ENTER]);
    const flags = [
      "--name",
      "Orrin",
      "--kind",
      "place",
      "--summary",
      "A town.",
      "--filedUnder",
      "Orrin",
      "--aliases",
      "O",
    ];
    await runNew(["profile", ...flags], asker);
    // The claim and the slug were left.
    assert.equal(prompts(), 2);
    assert.ok(existsSync(join(content, "profiles/orrin.md")));
  });

  test("an answer that is needed, and one that will not do, are asked for again", async () => {
    const { content } = openContent();
    const flags = ["event", "--date", "2001-03-08", "--kind", "talks", "--actors", "mayor", "--place", "town"];
    const { asker, prompts, shown } = typing([ENTER], `Late talks${ENTER}`);
    await runNew([...flags, "--slug", "2001-03-08-late-talks"], asker);
    assert.match(shown(), /This is needed/);
    assert.equal(prompts(), 2);
    assert.match(readFileSync(join(content, "events/2001-03-08-late-talks.md"), "utf8"), /^title: Late talks$/m);
  });

  for (const enters of [0, 1, 12]) {
    test(`an input that ends at prompt ${enters + 1} ends the command with a sentence, and nothing is written`, async () => {
      const { content, path } = openContent();
      const before = files(content);
      const { asker } = typing([...Array.from({ length: enters }, () => ENTER), END]);
      await assert.rejects(runNew(["article", path], asker), BrokenOff);
      assert.deepEqual(files(content), before);
    });
  }

  test("Ctrl-D, which closes a prompt and leaves nothing to wait for, ends with the sentence too", () => {
    const asker = pathToFileURL(join(import.meta.dirname, "../../src/cli/new/asker.ts")).href;
    const program = `
      import { PassThrough } from "node:stream";
      import { terminalAsker } from ${JSON.stringify(asker)};
      const [input, output] = [new PassThrough(), new PassThrough()];
      const answer = terminalAsker({ input, output }).text({ message: "A", initial: undefined, fault: () => undefined });
      input.write("\\u0004");
      await answer.catch((error) => console.log(error.message));
    `;
    const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    assert.match(stdout, /^The input ended while a question waited\. Nothing was written\./);
    assert.equal(status, 0);
  });

  for (const enters of [1, 2, 9, 23]) {
    test(`broken off at prompt ${enters + 1}, the command that is told goes on from there to the same article`, async () => {
      const { content, path } = openContent();
      const told = async (): Promise<string> => {
        const { asker } = typing([...Array.from({ length: enters }, () => ENTER), CTRL_C]);
        return runNew(["article", path], asker).catch((error: Error) => error.message);
      };
      const [, command = ""] =
        /^Cancelled\. Nothing was written\. To go on from here, .*:\n\n {2}npm run new -- (.*)$/s.exec(await told()) ??
        [];
      // A shell parts the words, as where the command is pasted.
      const words = spawnSync("sh", ["-c", `printf '%s\\n' ${command}`], { encoding: "utf8" }).stdout;
      const { asker, prompts } = typing([ENTER]);
      await runNew(words.trimEnd().split("\n"), asker);
      const whole = openContent();
      const once = typing([ENTER]);
      await runNew(["article", whole.path], once.asker);
      // What was left empty is asked again.
      assert.ok(prompts() < once.prompts() - enters / 2, `${prompts()} of ${once.prompts()}`);
      const drafted = "articles/orrin-and-tell-talks-end-without-deal.md";
      assert.equal(readFileSync(join(content, drafted), "utf8"), readFileSync(join(whole.content, drafted), "utf8"));
    });
  }

  const { path: counted } = openContent();
  for (const [kind, args] of Object.entries({ article: [counted], event: [], brief: [], profile: [], reference: [] })) {
    test(`${kind}: broken off at any prompt, nothing is written`, async () => {
      const { content } = openContent();
      const before = files(content);
      for (let enters = 0; enters < (kind === "article" ? 24 : 4); enters += 1) {
        const word = kind === "article" ? ENTER : `x${ENTER}`;
        const { asker } = typing([...Array.from({ length: enters }, () => word), CTRL_C]);
        await assert.rejects(runNew([kind, ...args], asker), BrokenOff);
      }
      assert.deepEqual(files(content), before);
    });
  }
});
