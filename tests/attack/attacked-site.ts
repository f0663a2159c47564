import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { finishPages } from "../../src/after-build/finish.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { checkEditions, makeEditions } from "../../src/editions/make-editions.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { copyProject } from "../copied-project.ts";
import { keepProject, keptProject } from "../kept-project.ts";
import { joinAttacks } from "./join-attacks.ts";
import type { Attack } from "./content.ts";

const NAME = "attacked";
const LIST = "attacks.json";

/** What was tried, and what of it was let through into the site. */
export interface Outcome {
  tried: Attack[];
  placed: string[];
  /** What the build's own checks found wrong with the finished site, its weight apart. */
  faults: string[];
}

/** So many entries make pages heavier than any budget, and nothing else is asked of this site. */
const isOfWeight = (message: string): boolean => /bytes gzipped|first \d+ bytes/.test(message);

/** Makes the site out of every attack that the report lets through, and keeps it with what was tried. */
export async function buildAttacked(): Promise<Outcome> {
  const project = copyProject();
  rmSync(join(project, "content"), { recursive: true });
  mkdirSync(join(project, "content"));
  const { attacks, dossier } = await joinAttacks(join(project, "content"));
  process.env["CONTENT_DIR"] = join(project, "content");
  await build({ root: project, logLevel: "error" });
  const folder = join(project, ".staging");
  const declared = declaredOf(dossier);
  const { staged, faults } = await finishPages(folder, declared);
  const [words, facts] = [wordsOf(dossier.site), editionFactsOf(dossier)];
  await makeEditions({ facts, words, folder, pages: staged }, () => {});
  const editions = await checkEditions(folder, facts.name, declared);
  const outcome: Outcome = {
    tried: [...attacks.tried.values()],
    placed: [...attacks.tried.keys()].filter((mark) => !attacks.refused.has(mark)),
    faults: [...faults, ...editions.faults]
      .filter(({ message }) => !isOfWeight(message))
      .map(({ route, message }) => `${route}: ${message}`),
  };
  writeFileSync(join(project, LIST), JSON.stringify(outcome));
  keepProject(NAME, project);
  return outcome;
}

/** The folder of the site out of attacks, and what was tried. Throws where it was not built before. */
export function attackedSite(): Outcome & { folder: string } {
  const project = keptProject(NAME);
  const outcome = JSON.parse(readFileSync(join(project, LIST), "utf8")) as Outcome;
  return { ...outcome, folder: join(project, ".staging") };
}
