import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { footHashOf } from "./hash-of-main.ts";
import { readReport } from "./report.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SITE = join(ROOT, "dist");
const PAGE = "method.html";
const DATA = join("data", "verification.json");
const report = readReport(SITE);

const made = mkdtempSync(join(tmpdir(), "verbatim-verify-"));
after(() => rmSync(made, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

const verify = (site: string, env?: Readonly<Record<string, string>>) => run(["src/cli/verify.ts", site], env);

interface Change {
  file: string;
  find: string;
  write: string;
}

/** A copy of a folder with some passages changed, each in its file. */
function changed(folder: string, ...changes: readonly Change[]): string {
  const copy = mkdtempSync(join(made, "copy-"));
  cpSync(folder, copy, { recursive: true });
  for (const { file, find, write } of changes) {
    const source = readFileSync(join(copy, file), "utf8");
    assert.ok(source.includes(find), `${file} does not hold: ${find}`);
    writeFileSync(
      join(copy, file),
      source.replace(find, () => write),
    );
  }
  return copy;
}

/** The same hash with its first digit changed. */
const bent = (hash: string): string => (hash.startsWith("0") ? "1" : "0") + hash.slice(1);

test("verify passes on the built site and says what it counted and of which content", () => {
  const { status, stdout, stderr } = verify(SITE);
  assert.equal(status, 0, stderr);
  const { claims, quotations, links } = report.onPages;
  assert.ok(stdout.includes(`${claims} claims, ${quotations} quotations and ${links} links`), stdout);
  assert.ok(stdout.includes(`Content: ${report.content.sha256}`), stdout);
});

test("verify passes on an unchanged copy", () => {
  assert.equal(verify(changed(SITE, { file: PAGE, find: "<main", write: "<main" })).status, 0);
});

const hash = footHashOf(readFileSync(join(SITE, PAGE), "utf8")) ?? "";

/** Changes that leave each other to be told: each set is one copy. */
const sets: readonly (readonly (Change & { name: string; expected: string })[])[] = [
  [
    {
      name: "one letter in a page",
      file: PAGE,
      find: "letter by letter",
      write: "letter by lettar",
      expected: "/method.html  shows words with the hash",
    },
    {
      name: "one digit of the content’s hash in the data",
      file: DATA,
      find: report.content.sha256,
      write: bent(report.content.sha256),
      expected: "/data/verification.json  “content” is not what the content here gives",
    },
    {
      name: "one letter of a claim in the data",
      file: DATA,
      find: '"text": "The presidents',
      write: '"text": "The presidants',
      expected: "/data/verification.json  “claims” is not what the content here gives",
    },
    {
      name: "one figure counted on the pages",
      file: DATA,
      find: `"links": ${report.onPages.links}`,
      write: `"links": ${report.onPages.links + 1}`,
      expected: "/data/verification.json  “onPages” is not what the content here gives",
    },
    {
      name: "one letter in a file that is no page",
      file: "icon.svg",
      find: "<svg",
      write: "<svg ",
      expected: "/icon.svg  is not the file in /data/verification.json",
    },
    {
      name: "a page in the data that is not there",
      file: DATA,
      find: '"page": "404.html"',
      write: '"page": "405.html"',
      expected: "/405.html  is in /data/verification.json, but not there",
    },
  ],
  [{ name: "one digit in a foot", file: PAGE, find: hash, write: bent(hash), expected: "but its foot says" }],
  [
    {
      name: "one digit of a page’s hash in the data",
      file: DATA,
      find: hash,
      write: bent(hash),
      expected: `/method.html  its hash ${hash} is not the one in`,
    },
  ],
];

for (const changes of sets) {
  describe("verify fails on a copy with a change:", () => {
    let outcome: ReturnType<typeof verify>;
    before(() => (outcome = verify(changed(SITE, ...changes))));

    for (const { name, expected } of changes) {
      test(name, () => {
        assert.equal(outcome.status, 1);
        assert.ok(outcome.stderr.includes(expected), outcome.stderr);
      });
    }
  });
}

test("verify fails on the built site beside a content with one space more", () => {
  const other = changed(join(ROOT, "content"), { file: "site.yaml", find: "title:", write: "title: " });
  const { status, stderr } = verify(SITE, { CONTENT_DIR: other });
  assert.equal(status, 1);
  assert.ok(stderr.includes("“content” is not what the content here gives"), stderr);
});

test("check prints the coverage both ways, with the figures of the report", () => {
  const { status, stdout } = run(["src/cli/check.ts"]);
  const { counts, content } = report;
  assert.equal(status, 0);
  assert.deepEqual(stdout.trim().split("\n"), [
    `${counts.claimsWithEvidence} of ${counts.claims} claims with evidence: ` +
      `${counts.quotations} quotations verified (${counts.distinctQuotations} distinct), 0 not found, 0 ambiguous; ` +
      `${counts.byReference} pieces of evidence by reference.`,
    `${counts.sentencesUsed} of ${counts.sentences} sentences used.`,
    `Content: ${content.sha256}`,
  ]);
});

test("check tells each sentence that is not used, with the reason", () => {
  const content = join(ROOT, "tests", "broken", "base");
  const { status, stdout } = run(["src/cli/check.ts"], { CONTENT_DIR: content });
  assert.equal(status, 0);
  assert.match(stdout, /^8 of 9 sentences used:\n {2}not used: bridge s3: Of no use here\.$/m);
});

test("check tells how much is published of an article that is not to be in full", () => {
  const content = join(ROOT, "tests", "second-site", "content");
  const { stdout } = run(["src/cli/check.ts"], { CONTENT_DIR: content });
  assert.match(stdout, /^ {2}published of ferry-debt: 6 of 7 sentences$/m);
});

test("check names the events that none of several briefs has, and none where there is one", () => {
  const apart = ({ stdout }: { stdout: string }) =>
    /^ {2}in no brief: \d+ events: (.+): they rest on no article of one/m.exec(stdout)?.[1]?.split(", ") ?? [];
  const content = join(ROOT, "tests", "second-site", "content");
  assert.deepEqual(apart(run(["src/cli/check.ts"], { CONTENT_DIR: content })), [
    "1974-first-ferry",
    "1998-05-lake-fleet",
    "2009-06-01-four-days",
    "2014-04-12-ferry-treaty",
  ]);
  assert.deepEqual(apart(run(["src/cli/check.ts"])), []);
});

test("the reading copy prints every claim with its place, its words and who says them", () => {
  const { status, stdout } = run(["src/cli/check.ts", "--read"]);
  assert.equal(status, 0);
  const printed = stdout.trim().split("\n\n").slice(0, -1);
  assert.equal(printed.length, report.claims.length);
  for (const [index, claim] of report.claims.entries()) {
    const [head = "", text = "", ...evidence] = (printed[index] ?? "").split("\n");
    const [, file = "", line = "", column = ""] = /^(content\/\S+):(\d+):(\d+) {2}.+ {2}\S+$/.exec(head) ?? [];
    assert.ok(head.endsWith(`  ${claim.id}`), head);
    assert.equal(text, `  ${claim.text}`);
    const written = readFileSync(join(ROOT, file), "utf8").split("\n")[Number(line) - 1] ?? "";
    const there = written.slice(Number(column) - 1).replace(/^["'[*]+/, "");
    assert.ok(there.startsWith(claim.text.slice(0, 6)), `${head}\n${there}`);
    const rest = evidence.join("\n");
    for (const { speaker, reference, words = [] } of claim.evidence) {
      assert.ok(rest.includes(reference ?? `  ${speaker ?? ""}, `), `${head}\n${rest}`);
      for (const { sentence, selector } of words) {
        assert.ok(rest.includes(selector[0].exact), `${head}\n${rest}`);
        assert.match(rest, new RegExp(`\\b${sentence}\\b`), head);
      }
    }
  }
});

test("the reading copy tells what goes beyond the words, and why", () => {
  const content = join(ROOT, "tests", "broken", "base");
  const { stdout } = run(["src/cli/check.ts", "--read"], { CONTENT_DIR: content });
  assert.ok(stdout.includes("beyond it: 2001. The year of the report."), stdout);
  assert.ok(!run(["src/cli/check.ts"], { CONTENT_DIR: content }).stdout.includes("beyond it"));
});
