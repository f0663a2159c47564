import { resolve } from "node:path";
import { buildAll, pickForBuild } from "./builds.ts";
import { draw } from "./draw.ts";
import { faultsOf, writeFailure, writeFigures } from "./figures.ts";
import { openContent, type ChangeableContent } from "./join-changed.ts";
import { failed, judge, type Verdict } from "./judge.ts";
import { allQuotations, openOracle, type Report, type Texts } from "./oracle.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const LEAST = 300;
const BUILDS = 10;

/** Nothing can be judged before check and oracle agree on the content as it is. */
async function agreeOnUntouched(content: ChangeableContent, oracle: (texts: Texts) => Report[]): Promise<void> {
  const { dossier, problems } = await content.join(new Map());
  const wrong = [...problems, ...oracle(content.texts)];
  if (wrong.length > 0 || dossier === undefined) {
    throw new Error(`The content is not right as it is: ${JSON.stringify(wrong, undefined, 2)}`);
  }
  const seen = allQuotations(content.texts).reduce((sum, one) => sum + one.claims, 0);
  if (seen !== dossier.counts.quotations) {
    throw new Error(`The oracle sees ${seen} quotations, the check ${dossier.counts.quotations}.`);
  }
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

const seed = Number(process.argv[2] ?? "1");
if (!Number.isInteger(seed)) throw new Error(`A seed is a whole number, not ${process.argv[2]}.`);

const content = await openContent(ROOT);
const oracle = openOracle(content.texts);
await agreeOnUntouched(content, oracle);
const mutations = draw(content.texts, seed);
if (mutations.length < LEAST) throw new Error(`Only ${mutations.length} mutations were drawn.`);

const start = performance.now();
const verdicts: Verdict[] = [];
for (const mutation of mutations) verdicts.push(await judge(mutation, content, oracle));
const joined = secondsSince(start);

const startOfBuilds = performance.now();
const builds = buildAll(pickForBuild(verdicts, BUILDS, seed), content.texts);
const built = secondsSince(startOfBuilds);

const wrong = verdicts.filter(failed);
const wrongBuilds = builds.filter((one) => one.faults.length > 0);
const refused = builds.length - wrongBuilds.length;
for (const one of wrong) console.log(`${writeFailure(one.mutation, faultsOf(one))}\n`);
for (const { verdict, faults } of wrongBuilds) console.log(`The build: ${writeFailure(verdict.mutation, faults)}\n`);
console.log(writeFigures(verdicts));
console.log(`\nSeed ${seed}. ${joined} seconds through the join.`);
console.log(`${refused} of ${builds.length} changes refused by the whole build, dist/ as it was: ${built} seconds.`);

const failures = wrong.length + wrongBuilds.length + (BUILDS - builds.length);
console.log(`\n${verdicts.length - wrong.length + refused} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
