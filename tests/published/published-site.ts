import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProject, copyProject } from "../copied-project.ts";
import { keepProject, keptProject } from "../kept-project.ts";

const NAME = "published";

/** The address under which the published copy is said to stand: below a path, as many sites do. */
export const ADDRESS = "https://brief.example/belarus/2019";

/** Slugs that entries of the published copy had before, by their files. */
const FORMER = {
  "briefs/russia-belarus-talks-december-2019.md": "talks-2019",
  "articles/leaders-discuss-deeper-integration.md": "integration",
  "events/1997-04-02-union-treaty.md": "1997-04-02-treaty",
  "profiles/vladimir-putin.md": "putin",
  "profiles/sochi.md": "the-resort",
} as const;

/** Gives entries of a project's content a slug that they had before. */
function renameEntries(project: string): void {
  for (const [file, slug] of Object.entries(FORMER)) {
    const path = join(project, "content", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(/^---\n/, `---\nformerly: [${slug}]\n`));
  }
}

/** Gives the copied content its address. */
function giveAddress(project: string): void {
  const site = join(project, "content/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^address:.*$/m, `address: ${ADDRESS}`));
}

/** Corrections as a desk might have made them: to the brief, to an event twice on one day, to the site. */
function makeCorrections(project: string): void {
  cpSync(join(import.meta.dirname, "corrections.yaml"), join(project, "content/corrections.yaml"));
}

/** The shipped content as a desk would have it that publishes: with an address, with corrections, and with entries that were renamed. Gives what the build printed. */
export function buildPublished(): string {
  const project = copyProject();
  giveAddress(project);
  makeCorrections(project);
  renameEntries(project);
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(output);
  keepProject(NAME, project);
  return output;
}

/** The folder of the finished published site. Throws where it was not built before. */
export function publishedSite(): string {
  const site = join(keptProject(NAME), "dist");
  if (!existsSync(site)) throw new Error("node tests/published/build.ts has to run before these tests");
  return site;
}
