import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProject, copyProject } from "../copied-project.ts";
import { keepProject, keptProject } from "../kept-project.ts";

const NAME = "published";

/** The address under which the published copy is said to stand: below a path, as many sites do. */
export const ADDRESS = "https://brief.example/belarus/2019";

/** The shipped content as a desk would have it that publishes: with an address. Gives the project's folder. */
export function buildPublished(): string {
  const project = copyProject();
  const site = join(project, "content/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^address:.*$/m, `address: ${ADDRESS}`));
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(output);
  return keepProject(NAME, project);
}

/** The folder of the finished published site. Throws where it was not built before. */
export function publishedSite(): string {
  const site = join(keptProject(NAME), "dist");
  if (!existsSync(site)) throw new Error("node tests/published/build.ts has to run before these tests");
  return site;
}
