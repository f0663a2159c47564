import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProject, copyProject, hashOfSite } from "../copied-project.ts";
import { seeded } from "../unit/seeded.ts";
import { told, type Verdict } from "./judge.ts";
import type { Texts } from "./oracle.ts";
import { PLACES } from "./targets.ts";

/** A copy of the project in which its site is built. */
function copyBuilt(): string {
  const project = copyProject();
  process.on("exit", () => rmSync(project, { recursive: true, force: true }));
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(`The content does not build as it is.\n${output}`);
  return project;
}

/** Some of the changes, from every place in turn, no kind twice. */
export function pickForBuild(verdicts: readonly Verdict[], many: number, seed: number): Verdict[] {
  const random = seeded(seed);
  const left = random.shuffle(verdicts.filter((one) => one.expected.length > 0));
  const picked: Verdict[] = [];
  for (let turn = 0; picked.length < many && turn < many * PLACES.length; turn += 1) {
    const place = PLACES[turn % PLACES.length];
    const found = left.find(
      ({ mutation }) => mutation.place === place && picked.every((one) => one.mutation.kind !== mutation.kind),
    );
    if (found !== undefined) picked.push(found);
  }
  return picked;
}

/** What a build with a mutation got wrong: each fault in a few words. */
function faultsOf(project: string, { mutation, expected }: Verdict, untouched: Texts): string[] {
  const before = hashOfSite(project);
  for (const [file, text] of mutation.changed) writeFileSync(join(project, file), text);
  const { status, output } = buildProject(project);
  for (const file of mutation.changed.keys()) writeFileSync(join(project, file), untouched.get(file) ?? "");
  const places = [...output.matchAll(/^ *(\S+):(\d+):(\d+) {2}(.+)$/gm)];
  const printed = new Set(
    places.map(([, file = "", line, column, title = ""]) =>
      told({ title, file, line: Number(line), column: Number(column) }),
    ),
  );
  return [
    ...(status === 1 ? [] : [`ended with ${status}`]),
    ...expected.filter((one) => !printed.has(one)).map((one) => `not printed: ${one}`),
    ...(hashOfSite(project) === before ? [] : ["dist/ has changed"]),
  ];
}

/** Runs the whole build over some mutations. Gives for each its faults. */
export function buildAll(verdicts: readonly Verdict[], untouched: Texts): { verdict: Verdict; faults: string[] }[] {
  const project = copyBuilt();
  return verdicts.map((verdict) => ({ verdict, faults: faultsOf(project, verdict, untouched) }));
}
