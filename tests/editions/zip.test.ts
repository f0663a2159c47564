import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { unzipSync, zipSync } from "fflate";
import { declaredOf } from "../../src/cli/declared.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { checkNames } from "../../src/editions/zip/check-names.ts";
import { zip } from "../../src/editions/zip/zip.ts";
import { editionOf } from "./plain-words.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const bytes = editionOf("zip");
const names = Object.keys(unzipSync(bytes));
const { dossier } = await joinFolder();
assert.ok(dossier);
const declared = declaredOf(dossier);

const place = mkdtempSync(join(tmpdir(), "archive-"));
after(() => rmSync(place, { recursive: true }));
const archive = join(place, "site.zip");
writeFileSync(archive, bytes);
execFileSync("unzip", ["-q", archive, "-d", place]);
const [folder = ""] = readdirSync(place).filter((one) => one !== "site.zip");
const site = join(place, folder);

const run = (command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
  try {
    return { code: 0, said: execFileSync(command, args, { encoding: "utf8", stdio: "pipe", ...options }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, said: `${stdout}${stderr}` };
  }
};
const verify = (copy: string) => run(process.execPath, [join(ROOT, "src/cli/verify.ts"), copy], { cwd: ROOT });

/** A copy of the unpacked archive, changed. */
function changed(change: (copy: string) => void): string {
  const copy = mkdtempSync(join(place, "copy-"));
  cpSync(site, copy, { recursive: true });
  change(copy);
  return copy;
}
const inFile = (file: string, from: string, to: string) => (copy: string) => {
  const before = readFileSync(join(copy, file), "utf8");
  assert.ok(before.includes(from));
  writeFileSync(join(copy, file), before.replace(from, to));
};

test("the archive unpacks to one folder, named like the edition, with the site, a note and checksums, and no editions", () => {
  assert.ok(names.every((name) => name.startsWith(`${folder}/`)));
  const unpacked = readdirSync(site);
  for (const one of ["index.html", "editions.html", "README.txt", "SHA256SUMS", "data"])
    assert.ok(unpacked.includes(one), one);
  assert.ok(!unpacked.includes("editions"));
  assert.match(readFileSync(join(site, "editions.html"), "utf8"), /data-absent/);
  assert.doesNotMatch(readFileSync(join(site, "editions.html"), "utf8"), /href="?editions\//);
});

test("unzip and Python read it without a complaint, and its checksums are right for sha256sum", () => {
  assert.equal(run("unzip", ["-tq", archive]).code, 0);
  const python = run("python3", [
    "-c",
    `import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),len(z.namelist()))`,
    archive,
  ]);
  assert.equal(python.said.trim(), `None ${names.length}`);
  assert.equal(run("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: site }).code, 0);
  assert.equal(readFileSync(join(site, "SHA256SUMS"), "utf8").trim().split("\n").length, names.length - 1);
});

test("its entries stand in the order of their code points, all of one time and one set of permissions, with no extra fields", () => {
  assert.deepEqual(
    names,
    [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  const listed = run("python3", [
    "-c",
    "import zipfile,sys;print({(i.date_time,i.external_attr>>16,i.extra,i.create_system,i.comment) for i in zipfile.ZipFile(sys.argv[1]).infolist()})",
    archive,
  ]).said;
  assert.equal(listed.trim(), "{((2026, 11, 23, 0, 0, 0), 33188, b'', 3, b'')}");
});

test("the same bytes come out in every time zone, in hours that a local clock skips too", () => {
  const script = `
    import { pack } from ${JSON.stringify(join(ROOT, "src/editions/packed.ts"))};
    import { createHash } from "node:crypto";
    const stamps = [Date.UTC(2026, 2, 8), Date.UTC(2026, 2, 29, 2, 30), Date.UTC(1980, 0, 1), Date.UTC(5000, 0, 1)];
    for (const one of stamps)
      console.log(createHash("sha256").update(pack([{ path: "a/b.txt", bytes: new Uint8Array([1, 2, 3]) }], new Date(one))).digest("hex"));`;
  const zones = ["UTC", "America/Havana", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati"];
  const made = zones.map((TZ) =>
    run(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ } }),
  );
  for (const one of made) assert.equal(one.code, 0, one.said);
  assert.equal(new Set(made.map(({ said }) => said)).size, 1);
  assert.equal(new Set(made[0]?.said.trim().split("\n")).size, 4);
});

test("the note tells what it is, how to open and to check it, whose the article is, and a word of care", () => {
  const note = readFileSync(join(site, "README.txt"), "utf8").replace(/\s+/g, " ");
  const [article] = dossier.articles;
  for (const one of [
    dossier.site.title,
    dossier.sha256,
    article?.licence,
    "open index.html",
    "sha256sum -c SHA256SUMS",
    "npm run verify",
    "may be blocked",
  ])
    assert.ok(one !== undefined && note.includes(one), one);
});

test("npm run verify passes on the unpacked copy", () => {
  const { code, said } = verify(site);
  assert.equal(code, 0, said);
});

test("npm run verify fails on a copy with one letter changed, in a page, in the note, in a checksum", () => {
  const page = verify(changed(inFile("index.html", "met in", "net in")));
  assert.equal(page.code, 1);
  assert.match(page.said, /index\.html {2}is not the file in SHA256SUMS/);
  const note = verify(changed(inFile("README.txt", "Unpack", "Impack")));
  assert.equal(note.code, 1);
  assert.match(note.said, /README\.txt {2}is not the file in SHA256SUMS/);
  const sums = verify(
    changed((copy) => inFile("SHA256SUMS", readFileSync(join(copy, "SHA256SUMS"), "utf8").slice(0, 1), "x")(copy)),
  );
  assert.equal(sums.code, 1);
  assert.match(sums.said, /SHA256SUMS {2}is no checksum/);
});

test("npm run verify lets nothing else through beside the site, and neither of the two files alone", () => {
  const more = verify(changed((copy) => writeFileSync(join(copy, "MORE.txt"), "x")));
  assert.equal(more.code, 1);
  assert.match(more.said, /MORE\.txt {2}is not in \/data\/verification\.json/);
  const alone = verify(changed((copy) => rmSync(join(copy, "SHA256SUMS"))));
  assert.match(alone.said, /README\.txt {2}is not in \/data\/verification\.json/);
});

test("the check of the archive finds nothing wrong, and reports a changed page, a changed sum and a second folder", async () => {
  assert.deepEqual(await zip.check(bytes, declared), []);
  const files = unzipSync(bytes);
  const article = names.find((name) => name.includes("/articles/")) ?? "";
  const letter = new TextDecoder().decode(files[article]).replace("subdue", "subdub");
  const wrong = await zip.check(zipSync({ ...files, [article]: new TextEncoder().encode(letter) }), declared);
  assert.ok(
    wrong.some((message) => message.includes("is not the file in SHA256SUMS")),
    wrong.join("\n"),
  );
  assert.ok(wrong.some((message) => message.includes("sentence s1 is not the article’s")));
  const second = await zip.check(zipSync({ ...files, "other/a.txt": new Uint8Array(1) }), declared);
  assert.ok(second.includes("unpacks to more than one folder"));
});

test("names that some system cannot hold are reported with the rule and the remedy; those of the site are none", () => {
  assert.deepEqual(checkNames(names), []);
  const bad = ["a/con.html", "a/LPT1", "a/x.", "a/x ", "a/q?.html", "a/b:c", 'a/"', `a/${"x".repeat(99)}`];
  for (const name of bad) {
    const [message, ...more] = checkNames([name]);
    assert.deepEqual(more, []);
    assert.ok(message?.startsWith(`${name}: `) && message.includes("Rename the entry’s file"), name);
  }
  assert.equal(checkNames(["a/One.html", "a/one.html"]).length, 1);
  for (const name of ["a/console.html", "a/com10.html", "a/.nojekyll", `a/${"x".repeat(98)}`])
    assert.deepEqual(checkNames([name]), []);
});
