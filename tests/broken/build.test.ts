import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { after, test } from "node:test";

const ROOT = resolve(import.meta.dirname, "../..");
const ARTICLE = "content/articles/leaders-discuss-deeper-integration";

const copy = mkdtempSync(join(tmpdir(), "verbatim-build-"));
after(() => rmSync(copy, { recursive: true, force: true }));
for (const part of ["src", "public", "content", "package.json", "tsconfig.json", "astro.config.mjs"]) {
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
}
symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));

function build(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], { cwd: copy, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** The names and bytes of all files of the site, as one hash. */
function hashOfSite(): string {
  const site = join(copy, "dist");
  const hash = createHash("sha256");
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) {
    hash.update(relative(site, path)).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** Makes one change, runs what should follow, and takes the change back. */
function withChange(files: readonly string[], find: string, write: string, then: () => void): void {
  const before = files.map((file) => readFileSync(join(copy, file), "utf8"));
  files.forEach((file, index) => {
    const source = before[index] ?? "";
    assert.ok(source.includes(find), `${file} does not hold: ${find}`);
    writeFileSync(
      join(copy, file),
      source.replace(find, () => write),
    );
  });
  try {
    then();
  } finally {
    files.forEach((file, index) => writeFileSync(join(copy, file), before[index] ?? ""));
  }
}

function failsAndKeepsTheSite(expected: readonly (string | RegExp)[]): void {
  const before = hashOfSite();
  const { status, output } = build();
  assert.equal(status, 1, output);
  for (const one of expected) {
    if (typeof one === "string") assert.ok(output.includes(one), `${one}\nis not in\n${output}`);
    else assert.match(output, one);
  }
  assert.equal(hashOfSite(), before, "dist/ has changed");
}

test("the shipped content builds", () => {
  const { status, output } = build();
  assert.equal(status, 0, output);
});

for (const cache of ["an old cache", "a new cache"] as const) {
  test(`one word changed in a quoted sentence fails the build with ${cache}`, () => {
    if (cache === "a new cache") rmSync(join(copy, ".astro"), { recursive: true, force: true });
    withChange([`${ARTICLE}.md`, `${ARTICLE}.txt`], "close political, economic", "loose political, economic", () => {
      failsAndKeepsTheSite([
        /content\/briefs\/russia-belarus-talks-december-2019\.md:\d+:\d+ {2}Quotation not found/,
        /content\/events\/1997-04-02-union-treaty\.md:\d+:\d+ {2}Quotation not found/,
        "The nearest are in s10:",
        "envisaged loose political, economic and military ties",
      ]);
    });
  });
}

test("three mistakes in three files are reported together and leave the site alone", () => {
  withChange(["content/events/1997-04-02-union-treaty.md"], "place: moscow", "place: moskow", () => {
    withChange(["content/profiles/minsk.md"], "kind: place", "kind: city", () => {
      withChange(["content/events/2018-08-oil-taxes.md"], '"2018-08"', '"2018-13"', () => {
        failsAndKeepsTheSite([
          /content\/events\/1997-04-02-union-treaty\.md:\d+:\d+ {2}Unknown profile/,
          /content\/profiles\/minsk\.md:\d+:\d+ {2}Field has an unknown value/,
          /content\/events\/2018-08-oil-taxes\.md:\d+:\d+ {2}Date is impossible/,
          "3 mistakes in 3 files.",
        ]);
      });
    });
  });
});

test("a page over its budget is not let through, and the site is left alone", () => {
  const heavy = Array.from({ length: 1200 }, (_, at) => createHash("md5").update(String(at)).digest("hex")).join(" ");
  withChange(["content/profiles/minsk.md"], "summary: ", `summary: ${heavy} `, () => {
    failsAndKeepsTheSite([/dist\/profiles\/minsk\.html {2}\d+ bytes gzipped, budget 14600/]);
  });
});

test("a site whose pages lost a quotation is not let through", () => {
  const file = "src/components/evidence/Quoted.astro";
  const source = readFileSync(join(copy, file), "utf8");
  const find = "set:html={piece.html}";
  assert.ok(source.includes(find));
  withChange([file], find, 'set:html={"x" + piece.html}', () => {
    failsAndKeepsTheSite(["quotation does not stand at"]);
  });
});

test("a build that was ended in the middle of the swap leaves a site that the next one finds", () => {
  const before = hashOfSite();
  renameSync(join(copy, "dist"), join(copy, ".dist-before"));
  withChange(["content/profiles/minsk.md"], "kind: place", "kind: city", () => {
    assert.equal(build().status, 1);
    assert.equal(hashOfSite(), before);
  });
});

test("what was mended builds again", () => {
  assert.equal(build().status, 0);
});
