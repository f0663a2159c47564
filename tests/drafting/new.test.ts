import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { UsageError } from "../../src/cli/new/asker.ts";
import { runNew } from "../../src/cli/new/run-new.ts";
import { writeFiles } from "../../src/cli/new/write-files.ts";
import { writeReport } from "../../src/errors/report.ts";
import { CRLF_WITH_MARK, RIVER, UKRAINIAN, filed } from "./new.cases.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SCRIPT = join(ROOT, "src/cli/new.ts");
const BASE = join(ROOT, "tests", "broken", "base");
const made = mkdtempSync(join(tmpdir(), "verbatim-new-"));
after(() => rmSync(made, { recursive: true, force: true }));

/** A content folder of its own, and a news text beside it. */
function openContent(text: string | Uint8Array = RIVER): { content: string; path: string } {
  const folder = mkdtempSync(join(made, "site-"));
  const content = join(folder, "content");
  cpSync(BASE, content, { recursive: true });
  const path = join(folder, "received.txt");
  writeFileSync(path, text);
  return { content, path };
}

/** Runs a command as it is called; what it would print as a failure is its error. */
async function makeNew(content: string, ...args: string[]) {
  process.env["CONTENT_DIR"] = content;
  try {
    return { status: 0, stdout: await runNew(args, undefined), stderr: "" };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 1, stdout: "", stderr: error.message };
  }
}

/** What the check reports of a content folder. */
async function check(content: string): Promise<string> {
  process.env["CONTENT_DIR"] = content;
  return writeReport((await joinFolder()).problems);
}

/** Every file of a folder with its bytes. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "base64")]),
  );

const ARTICLE = ["--accept", "--slug", "river-talks"];

describe("from a news text to a brief, by flags alone", async () => {
  const { content, path } = openContent();
  const before = filesOf(content);
  const said = [
    "--claim",
    "Orrin and Tell met on Tuesday",
    "--article",
    "river-talks",
    "--quote",
    "Orrin and Tell met Tuesday",
  ];
  const steps: Record<string, string[]> = {
    article: [
      "article",
      path,
      ...ARTICLE,
      "--profile",
      "Jonas Weir=person",
      "--footNote",
      "The label of a republisher.",
    ],
    profile: ["profile", "--name", "Orrin", "--kind", "place", "--summary", "A town at the Lunn.", ...said],
    event: [
      "event",
      "--title",
      "The towns meet",
      "--date",
      "2031-03-04",
      "--kind",
      "talks",
      "--actors",
      "orrin",
      ...said,
    ],
    reference: [
      ...[
        "reference",
        "--title",
        "Lunn bridge shut",
        "--publisher",
        "River News",
        "--kind",
        "newspaper",
        "--date",
        "2031-02-11",
      ],
      ...["--language", "en", "--url", "https://example.org/lunn", "--seen", "read in print"],
    ],
    brief: [
      "brief",
      "--title",
      "The river talks",
      "--description",
      "What was said.",
      "--articles",
      "river-talks",
      "--written",
      "2031-03-05",
      ...said,
    ],
  };
  const results: [string, Awaited<ReturnType<typeof makeNew>>][] = [];
  for (const [kind, args] of Object.entries(steps)) results.push([kind, await makeNew(content, ...args)]);

  for (const [kind, { status, stdout, stderr }] of results) {
    test(`${kind}: says what it wrote and what is left to do`, async () => {
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^Written:\n {2}/);
      const isOpen = kind === "article" || kind === "event";
      assert.match(
        stdout,
        isOpen ? /What is left to do, as npm run check tells it:/ : /Nothing is left to do in what was/,
      );
    });
  }

  test("each file is there, and of the others references.yaml alone has changed, at its end", async () => {
    const now = filesOf(content);
    const text = (name: string): string => Buffer.from(now[name] ?? "", "base64").toString();
    const added = Object.keys(now).filter((name) => before[name] === undefined);
    assert.deepEqual(added.sort(), [
      ...["articles/river-talks.md", "articles/river-talks.txt", "briefs/the-river-talks.md"],
      ...["events/2031-03-04-the-towns-meet.md", "profiles/jonas-weir.md", "profiles/orrin.md"],
    ]);
    const changed = Object.keys(before).filter((name) => before[name] !== now[name]);
    assert.deepEqual(changed, ["references.yaml"]);
    const references = Buffer.from(before["references.yaml"] ?? "", "base64").toString();
    assert.ok(text("references.yaml").startsWith(references));
    assert.ok(text("references.yaml").includes("\nriver-news-2031-lunn:\n"));
    assert.ok(readFileSync(join(content, "articles/river-talks.txt")).equals(readFileSync(path)));
    assert.ok(text("profiles/jonas-weir.md").includes("\naliases: [Weir]\n"));
    assert.ok(text("profiles/jonas-weir.md").includes("\nfiledUnder: Weir\n"));
    assert.ok(!text("profiles/orrin.md").includes("\nfiledUnder:"));
  });

  for (const [promise, date, quote, sentence] of [
    ["names the sentence whose word was resolved to its date", "2031-03-04", "met Tuesday about the bridge", "s1"],
    [
      "names it for words that stand in it, the word itself not among them",
      "2031-03-03",
      "“We will not pay,” Weir said",
      "s6",
    ],
    ["names none for another date", "2031-03-05", "met Tuesday about the bridge", undefined],
    ["names none for another sentence", "2031-03-04", "The talks failed", undefined],
  ] as const) {
    test(`an event that quotes the article ${promise}`, async () => {
      const said = ["--claim", "So it was", "--article", "river-talks", "--quote", quote];
      const flags = ["--title", "So", "--date", date, "--kind", "talks", "--slug", `${date}-so`, ...said];
      const { status, stderr } = await makeNew(content, "event", ...flags);
      assert.equal(status, 0, stderr);
      const path = join(content, `events/${date}-so.md`);
      const source = readFileSync(path, "utf8");
      rmSync(path);
      const from = /^dateFrom:\n {2}article: river-talks\n {2}sentence: (\S+)$/m.exec(source)?.[1];
      assert.equal(from, sentence, source);
    });
  }

  test("what is left are the editor’s own decisions, and the check tells the same", async () => {
    const stderr = await check(content);
    const [, first] = results[0] ?? [];
    const [own = ""] = stderr.split("\n\n");
    assert.ok(first?.stdout.includes(own), stderr);
    assert.match(stderr, /articles\/river-talks\.md:\d+:\d+ {2}Left to be decided/);
    assert.match(stderr, /profiles\/jonas-weir\.md:\d+:\d+ {2}Field/);
    assert.match(stderr, /3 mistakes in 3 files\.$/);
  });

  test("mistakes in files that were there already are counted in one line", () => {
    const [, last] = results.at(-1) ?? [];
    const each = ["river-talks\\.md", "jonas-weir\\.md", "site\\.yaml"].map((file) => `1 in \\S+${file}`).join(", ");
    assert.match(last?.stdout ?? "", new RegExp(`\n3 mistakes, ${each}: npm run check$`));
    assert.doesNotMatch(last?.stdout ?? "", /summary/);
  });

  test("those of a new file are told in full, before the others", async () => {
    const said = ["--claim", "Orrin and Tell met on Tuesday", "--article", "river-talks", "--quote", "No such words"];
    const flags = ["--name", "Tell", "--kind", "place", "--summary", "A town.", "--slug", "tell", ...said];
    const { stdout } = await makeNew(content, "profile", ...flags);
    rmSync(join(content, "profiles/tell.md"));
    assert.match(stdout, /\n\S+profiles\/tell\.md\n {2}.*\n[^]*mistakes? in 1 file\.\n\d+ others?, .*: npm run check$/);
  });

  test("once they are made, the check asks for no more than uses for the sentences and entries", async () => {
    const profile = join(content, "profiles/jonas-weir.md");
    const source = readFileSync(profile, "utf8").replace(/summary: # to decide.*/, "summary: Leader of a council.");
    writeFileSync(profile, `${source}\n- [Leader of a council](evidence:river-talks "council leader, Jonas Weir").\n`);
    const article = join(content, "articles/river-talks.md");
    writeFileSync(article, readFileSync(article, "utf8").replace(/ # to decide: or jonas-weir.*/, ""));
    const stderr = await check(content);
    const titles = new Set([...stderr.matchAll(/:\d+:\d+ {2}(.*)$/gm)].map((found) => found[1]));
    assert.deepEqual([...titles].sort(), [
      "Event lies behind the drawing",
      "Reference is not cited",
      "Sentence is not used",
    ]);
  });

  test("a second time nothing is overwritten", async () => {
    const now = filesOf(content);
    for (const [kind, args] of Object.entries(steps)) {
      const { status, stderr } = await makeNew(content, ...args);
      assert.equal(status, 1, kind);
      assert.match(stderr, /already/i, kind);
    }
    assert.deepEqual(filesOf(content), now);
  });
});

describe("a received text is kept byte for byte, and its draft passes the check of fidelity", () => {
  const texts = { "with CRLF and a byte order mark": CRLF_WITH_MARK, "in Ukrainian": UKRAINIAN };
  for (const [name, text] of Object.entries(texts)) {
    test(name, async () => {
      const { content, path } = openContent(text);
      const { status, stdout, stderr } = await makeNew(content, "article", path, ...ARTICLE, "--footNote", "A label.");
      assert.equal(status, 0, stderr);
      assert.ok(readFileSync(join(content, "articles/river-talks.txt")).equals(readFileSync(path)));
      assert.doesNotMatch(stdout, /differs|deviation/i);
      assert.match(stdout, /Sentence is not used/);
    });
  }

  test("a text that lies in the folder already is left there", async () => {
    const { content, path } = openContent();
    const there = join(content, "articles/river-talks.txt");
    cpSync(path, there);
    const { status, stderr } = await makeNew(content, "article", there, ...ARTICLE);
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(content, "articles/river-talks.md")));
  });

  test("the slug of a Ukrainian headline is proposed in Latin letters", async () => {
    const { content, path } = openContent(UKRAINIAN);
    assert.equal((await makeNew(content, "article", path, "--accept")).status, 0);
    assert.ok(existsSync(join(content, "articles/storony-ne-domovylysia-pro-mist.md")));
  });
});

describe("without a terminal", () => {
  test("every question without an answer is told, with what may be answered, and nothing is written", async () => {
    const { content, path } = openContent();
    const { status, stderr } = await makeNew(content, "article", path, "--slug", "river-talks");
    assert.equal(status, 1);
    assert.match(stderr, /--answer id=value, or --accept/);
    assert.match(stderr, /run-together@3:\d+ {2}line 3, column \d+\n.*\n.*\|.*\n {4}yes, no; proposed: yes/);
    assert.deepEqual(filesOf(content), filesOf(BASE));
  });

  test("the date of the report is a question among the others, whatever else is answered", async () => {
    const { content, path } = openContent();
    const open = await makeNew(content, "article", path, "--slug", "river-talks");
    assert.match(
      open.stderr,
      /\n {2}--date\n.*\n {4}a date in EDTF, later; proposed: 2031-03-04 \(.* caption, s4; s1 says Tuesday\)\n/,
    );
    const given = await makeNew(content, "article", path, "--slug", "river-talks", "--date", "2031-03-05");
    assert.match(open.stderr, /\nWith --date more is asked, as date@….*$/);
    assert.doesNotMatch(given.stderr, /--date/);
    assert.match(given.stderr, /date@s1:Tuesday/);
  });

  test("taken from a caption, the date of the report is told; given, or left for later, it is not", async () => {
    const told =
      /The date of the report, 2031-03-04, is taken from the day of a photo caption, s4: --date gives another/;
    for (const [date, isTold] of [
      [undefined, true],
      ["2031-03-04", false],
      ["later", false],
    ] as const) {
      const { content, path } = openContent();
      const { stdout } = await makeNew(content, "article", path, ...ARTICLE, ...(date ? ["--date", date] : []));
      assert.equal(told.test(stdout), isTold, stdout);
      const source = readFileSync(join(content, "articles/river-talks.md"), "utf8");
      assert.equal(/^ {2}date: # to decide/m.test(source), date === "later", source);
    }
  });

  test("where the text speaks of another weekday than a caption’s, the date is left open, and it is told why", async () => {
    const { content, path } = openContent(RIVER.replace("Tuesday", "Thursday"));
    const why = /2031-03-04, a Tuesday, is only the day of a photo caption, s4, and s1 says Thursday/;
    const { stdout } = await makeNew(content, "article", path, ...ARTICLE);
    assert.match(stdout, /The date of the report is left to be decided: .* --date gives it\./);
    assert.match(stdout, why);
    assert.match(readFileSync(join(content, "articles/river-talks.md"), "utf8"), /^ {2}date: # to decide/m);
    const other = openContent(RIVER.replace("Tuesday", "Thursday"));
    const open = await makeNew(other.content, "article", other.path, "--slug", "river-talks");
    assert.match(open.stderr, /proposed: later \(2031-03-04, a Tuesday, is only/);
  });

  test("the day that a dateline gives is the report’s, whatever a caption or a weekday says", async () => {
    const { content, path } = openContent(RIVER.replace("\n\n", "\n\nORRIN, March 6, 2031 (Wire) — "));
    const { stdout } = await makeNew(content, "article", path, ...ARTICLE);
    assert.match(stdout, /The date of the report, 2031-03-06, is taken from the day of the dateline, s1: --date gives/);
    const source = readFileSync(join(content, "articles/river-talks.md"), "utf8");
    assert.match(source, /date: "2031-03-06"\n {2}rule: Given in the dateline\.\n {2}sentences: \[s1\]/);
  });

  for (const [promise, args, expected] of [
    ["missing flags are named", ["event", "--title", "A"], /--date .*\n.*--kind/],
    [
      "a flag that does not go with the others is told, with what it goes with",
      ["event", "--title", "A", "--date", "2031", "--kind", "talks", "--quote", "B"],
      /--quote: not wanted here: it goes with --article\./,
    ],
    ["an unknown flag is named", ["event", "--titel", "A"], /--titel/],
    ["an unknown kind is named", ["story"], /no “story” to make/],
    ["a wrong date is told as the check tells it", ["event", "--date", "20.12.2019"], /--date: .*20\.12\.2019/],
    ["a value that is none of a few is told with them", ["event", "--kind", "war"], /--kind: “war” is none of: treaty/],
    ["a flag given twice is told", ["event", "--title", "A", "--title", "B"], /--title is given twice/],
    ["a word that is no flag is told", ["event", "A"], /What is A\?/],
    [
      "a slug that is none is told",
      ["profile", "--name", "A b", "--kind", "place", "--summary", "C", "--slug", "A b"],
      /--slug: “A b” cannot be an address/,
    ],
    ["an article without its file is told", ["article"], /Name the file/],
    ["a file that is not there is told", ["article", "nowhere.txt"], /nowhere\.txt cannot be read/],
  ] as const) {
    test(promise, async () => {
      const { content } = openContent();
      const { status, stderr } = await makeNew(content, ...args);
      assert.equal(status, 1);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.deepEqual(filesOf(content), filesOf(BASE));
    });
  }

  for (const [actor, told] of [
    ["street-11", /“street-11” is none of the 15 that there are\. Did you mean “street-1”/],
    ["zzz", /“zzz” is none of the 15 that there are\. None has a name like it\.$/],
  ] as const) {
    test(`of many profiles those are told that are like “${actor}”, and no others`, async () => {
      const { content } = openContent();
      for (let at = 0; at < 12; at += 1)
        cpSync(join(content, "profiles/town.md"), join(content, `profiles/quay-${at}.md`));
      renameSync(join(content, "profiles/quay-1.md"), join(content, "profiles/street-1.md"));
      const { stderr } = await makeNew(content, "event", "--title", "A", "--date", "2031", "--actors", actor);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, /quay/);
    });
  }

  for (const [name, text, expected] of [
    ["a text that ends with a sentence", "Talks End\n\nThey left.", /no foot line\. Leave the flag out, or set .* ---/],
    ["a last line that is none", RIVER, /no foot line unless --answer foot@6:1=yes says so\. Leave/],
  ] as const) {
    test(`a note on a foot line, where there is ${name}, is refused with why and what to do`, async () => {
      const { content, path } = openContent(text);
      const no = text === RIVER ? ["--answer", "foot@6:1=no"] : [];
      const { stderr } = await makeNew(content, "article", path, ...ARTICLE, ...no, "--footNote", "A label.");
      assert.match(stderr, expected);
    });
  }

  test("an answer to nothing, one that is no choice, and a name that is not in the text are told", async () => {
    const { content, path } = openContent();
    const wrong = await makeNew(
      content,
      "article",
      path,
      ...ARTICLE,
      "--answer",
      "nothing@1:1=yes",
      "--answer",
      "headline@1:1=perhaps",
    );
    assert.match(wrong.stderr, /nothing@1:1=yes: nothing is asked by this name/);
    assert.match(wrong.stderr, /headline@1:1=perhaps: the answers are yes, no/);
    assert.deepEqual(filesOf(content), filesOf(BASE));
  });

  for (const [flag, why] of [
    ["Jonas Weir", /write name=kind, such as “Jane Roe=person”\. Kinds: person, state/],
    ["Jonas Weir=mayor", /“mayor” is no kind\. Kinds: person, state/],
    ["Jane Roe=person", /“Jane Roe” is none of the unknown names of the text: .*Jonas Weir/],
    ["Weir=person", /“Weir” is short for “Jonas Weir”: write Jonas Weir=person/],
    ["The mayor=person", /the site has a profile of “The mayor” already, mayor/],
  ] as const) {
    test(`a profile asked for as “${flag}” is refused with what is wrong and what would be right`, async () => {
      const { content, path } = openContent();
      const { status, stderr } = await makeNew(content, "article", path, ...ARTICLE, "--profile", flag);
      assert.equal(status, 1);
      assert.match(stderr, why);
      assert.deepEqual(filesOf(content), filesOf(BASE));
    });
  }

  for (const [rest, read] of [
    [[], undefined],
    [["--claim", "It is", "--reference", "gazette"], "2031-03-05"],
    [["--sourcesRead", "2031-03"], "2031-03"],
  ] as const) {
    test(`a new brief with ${rest.join(" ") || "no reference"} says that its sources were read: ${read}`, async () => {
      const { content } = openContent();
      const own = ["--title", "A", "--description", "B.", "--articles", "bridge", "--written", "2031-03-05"];
      const { status, stderr } = await makeNew(content, "brief", ...own, ...rest);
      assert.equal(status, 0, stderr);
      const source = readFileSync(join(content, "briefs/a.md"), "utf8");
      assert.equal(/^sourcesRead: "(.*)"$/m.exec(source)?.[1], read, source);
      if (read === undefined) assert.match(source, /^# When the references were read.*\n# sourcesRead: /m);
    });
  }

  for (const { name, kind, filedUnder } of filed) {
    test(`${name}, ${kind}, is filed under ${filedUnder ?? "the whole name"}`, async () => {
      const { content } = openContent();
      const flags = ["--name", name, "--kind", kind, "--summary", "So.", "--slug", "filed"];
      assert.equal((await makeNew(content, "profile", ...flags)).status, 0);
      const written = /^filedUnder: (.*)$/m.exec(readFileSync(join(content, "profiles/filed.md"), "utf8"))?.[1];
      assert.equal(written, filedUnder);
    });
  }

  for (const [kind, isThere] of [
    ["person", false],
    ["place", true],
  ] as const) {
    test(`the file of a ${kind} ${isThere ? "explains" : "does not explain"} where a place lies`, async () => {
      const { content } = openContent();
      const flags = ["--name", "Tell", "--kind", kind, "--summary", "So.", "--slug", "tell"];
      assert.equal((await makeNew(content, "profile", ...flags)).status, 0);
      assert.equal(/^# city: /m.test(readFileSync(join(content, "profiles/tell.md"), "utf8")), isThere);
    });
  }

  for (const name of ["Fishers’ Union", "Fishers' Union"]) {
    test(`a profile is made of ${name}, whichever apostrophe is typed`, async () => {
      const { content, path } = openContent("Talks End\n\nThey saw the Fishers’ Union.");
      const flags = ["--accept", "--slug", "talks", "--profile", `${name}=organisation`];
      const { status, stderr } = await makeNew(content, "article", path, ...flags);
      assert.equal(status, 0, stderr);
      assert.match(readFileSync(join(content, "profiles/fishers-union.md"), "utf8"), /^name: Fishers’ Union$/m);
    });
  }

  for (const [name, bytes] of [
    ["UTF-16", Buffer.from("\ufeffTalks End", "utf16le")],
    ["Latin-1", Buffer.from("Gespräche über die Brücke", "latin1")],
    ["no text", Buffer.from("PK\u0003\u0004\0\0A", "utf8")],
  ] as const) {
    test(`a file in ${name} is refused, with what to do`, async () => {
      const { content, path } = openContent(bytes);
      const { status, stderr } = await makeNew(content, "article", path, "--accept");
      assert.equal(status, 1);
      assert.match(stderr, /not UTF-8[^]*Save it as UTF-8/);
    });
  }
});

describe("help", () => {
  test("names every kind, and every flag of a kind", async () => {
    const { content } = openContent();
    const { stdout } = await makeNew(content, "--help");
    for (const kind of ["article path/to.txt", "brief", "event", "profile", "reference"]) {
      assert.ok(stdout.includes(`npm run new ${kind}`));
    }
    const flags = (await makeNew(content, "article", "--help")).stdout;
    for (const flag of ["language", "date", "dateRule", "publisher", "slug", "profile", "answer", "accept"]) {
      assert.match(flags, new RegExp(`^ {2}--${flag}[= ]`, "m"));
    }
  });
});

describe("files are written all or none, over none that is there", () => {
  test("a received text of the same name is left as it is, and nothing else is written", async () => {
    const { content, path } = openContent();
    writeFileSync(join(content, "articles/river-talks.txt"), "Another text");
    const before = filesOf(content);
    const { status, stderr } = await makeNew(content, "article", path, ...ARTICLE);
    assert.equal(status, 1);
    assert.match(stderr, /Already there: .*river-talks\.txt/);
    assert.deepEqual(filesOf(content), before);
  });

  test("what was written before a failure is taken away again", async () => {
    const { content } = openContent();
    const before = filesOf(content);
    const files = [
      { path: "events/a.md", content: "a" },
      { path: "references.yaml", content: "{}", replaces: true },
      // Below a file no folder can be made.
      { path: "site.yaml/b.md", content: "b" },
    ];
    await assert.rejects(writeFiles(content, files));
    assert.deepEqual(filesOf(content), before);
  });

  test("a file that came in the meantime is not overwritten", async () => {
    const { content } = openContent();
    const before = filesOf(content);
    const files = [
      { path: "events/a.md", content: "a" },
      { path: "events/a.md", content: "another" },
    ];
    await assert.rejects(writeFiles(content, files));
    assert.deepEqual(filesOf(content), before);
  });
});

describe("the command itself", () => {
  const call = (content: string, ...args: string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, CONTENT_DIR: content },
    });

  test("ends well once it has written", () => {
    const { content, path } = openContent();
    const { status, stdout } = call(content, "article", path, ...ARTICLE);
    assert.equal(status, 0);
    assert.match(stdout, /^Written:/);
  });

  test("ends with a mistake, without a trace of its code, where it has not", () => {
    const { content } = openContent();
    const { status, stdout, stderr } = call(content, "event");
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^Without a terminal these flags are needed:\n {2}--title/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});
