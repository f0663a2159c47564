import assert from "node:assert/strict";
import fc from "fast-check";
import type { Joined } from "../../src/dossier/join.ts";
import { readablePath } from "../../src/errors/readable.ts";
import { anyBody, anySentence, rightBody, type Prose } from "./prose.ts";
import { openSite, type Written } from "./site.ts";
import { anyBytes, anyCut, anyField, anyName } from "./values.ts";

const site = openSite();
const seed = Number(process.env["FUZZ_SEED"] ?? "1");
const runs = Number(process.env["FUZZ_RUNS"] ?? "2000");
if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) {
  throw new Error("FUZZ_SEED and FUZZ_RUNS are whole numbers.");
}

let [right, reported] = [0, 0];

/**
 * Joins the small site with what was written into it. Whatever that is, the join does not throw, the same
 * content gives the same report, and each mistake is told at a place that is in a file.
 */
async function joinWith(written: Written): Promise<Joined> {
  const { first, again, read } = await site.join(written);
  if (again !== undefined) assert.deepEqual(again.problems, first.problems, "the same content gave another report");
  const files = new Map([...written.keys()].map((path) => [readablePath(`content/${path}`), `content/${path}`]));
  for (const { file, line, column, title } of first.problems) {
    const text = read(files.get(file) ?? file);
    assert.ok(text !== undefined || title === "File is missing", `${title}: there is no ${file}`);
    const lines = (text ?? "").replace(/^\ufeff/, "").split("\n");
    const there = lines[line - 1];
    assert.ok(there !== undefined, `${title}: ${file} has no line ${line}`);
    assert.ok(column >= 1 && column <= there.length + 1, `${title}: line ${line} of ${file} has no column ${column}`);
  }
  if (first.dossier === undefined) reported += 1;
  else right += 1;
  return first;
}

/** The words that stand somewhere on the pages, in HTML or as text. */
const wordsIn = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/<\/?[a-z][^<>]*>/g, "")
    .replaceAll("&#x26;", "&")
    .replaceAll("&#x3C;", "<");

/** Where nothing is reported, every word that was written is there to be read, and each claim with its evidence. */
function nothingLost({ dossier }: Joined, part: unknown, { words, claims }: Prose): void {
  if (dossier === undefined) return;
  const there = wordsIn(part);
  for (const word of words) assert.ok(there.includes(word), `“${word}” is not there, and nothing was reported`);
  const texts = dossier.claims.map((one) => one.text);
  for (const claim of claims) assert.ok(texts.includes(claim), `the claim “${claim}” is not there`);
}

const BRIEF = "briefs/ferry.md";
const ARTICLE = "articles/ferry";

/** A property of the reader and the join, and how much of the runs it gets. */
const properties: { name: string; share: number; property: fc.IAsyncProperty<never[]> }[] = [];
const add = <Value>(
  name: string,
  share: number,
  values: fc.Arbitrary<Value>,
  hold: (value: Value) => Promise<void>,
) => {
  properties.push({ name, share, property: fc.asyncProperty(values, hold) as unknown as fc.IAsyncProperty<never[]> });
};

add("anything in a field", 0.3, anyField(site.text), async ({ path, whole }) => {
  await joinWith(new Map([[path, whole]]));
});
add("anything over a piece of a file", 0.15, anyCut(site.text), async ({ path, whole }) => {
  await joinWith(new Map([[path, whole]]));
});
add("any Markdown in a brief", 0.3, anyBody, async (prose) => {
  // Behind the whole brief, so that nothing else in it is without use.
  const whole = `${site.text(BRIEF)}\n${prose.markdown}\n`;
  const outcome = await joinWith(new Map([[BRIEF, whole]]));
  nothingLost(outcome, outcome.dossier?.briefs.find((one) => one.slug === "ferry")?.sections, prose);
});
add("any right Markdown in a brief", 0.1, rightBody, async (prose) => {
  const outcome = await joinWith(new Map([[BRIEF, `${site.text(BRIEF)}\n${prose.markdown}\n`]]));
  assert.deepEqual(outcome.problems, []);
  nothingLost(outcome, outcome.dossier?.briefs.find((one) => one.slug === "ferry")?.sections, prose);
});
add("any sentence in an article and its received text", 0.07, anySentence, async (prose) => {
  const [md, txt] = [`${ARTICLE}.md`, `${ARTICLE}.txt`];
  const written = new Map([
    [md, site.text(md).replace("The ferry was old.", `The ferry was old. ${prose.markdown}`)],
    [txt, site.text(txt).replace("The ferry was old.", `The ferry was old. ${prose.markdown}`)],
  ]);
  const outcome = await joinWith(written);
  nothingLost(outcome, outcome.dossier?.texts.get("ferry"), prose);
});
add("any name of a file", 0.05, anyName, async (path) => {
  const { problems } = await joinWith(new Map([[path, "x"]]));
  const isHidden = path.split("/").some((part) => part.startsWith("."));
  const isOther = path === "README.md" || isHidden;
  assert.equal(problems.length === 0, isOther, `${JSON.stringify(path)} is neither read nor reported`);
});
add(
  "any bytes in a file",
  0.03,
  fc.tuple(fc.constantFrom(BRIEF, `${ARTICLE}.txt`, "site.yaml"), anyBytes),
  async ([path, bytes]) => {
    const { problems } = await joinWith(new Map([[path, bytes]]));
    assert.ok(problems.length > 0);
  },
);

let [passed, failed] = [0, 0];
const start = performance.now();
for (const { name, share, property } of properties) {
  const numRuns = Math.ceil(runs * share);
  const details = await fc.check(property, { seed, numRuns });
  passed += details.numRuns - Number(details.failed);
  failed += Number(details.failed);
  console.log(`${name}: ${details.numRuns} cases`);
  if (details.failed) console.log(fc.defaultReportMessage(details));
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `Seed ${seed}: ${right} right, ${reported} reported, ${failed} thrown, misplaced or lost, in ${seconds} seconds.`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
