import { join } from "node:path";
import { build } from "astro";
import { finishPages } from "../../src/after-build/finish.ts";
import { handOnCitations } from "../../src/citations/cite-ahead.ts";
import { citeWorks } from "../../src/cli/cite-works.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { joinForBuild } from "../../src/cli/join-folder.ts";
import { writeCitations } from "../../src/cli/write-citations.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { besidePages } from "../../src/publishing/publish.ts";

/**
 * The pages of a project's site, finished and checked as the build does it, without its editions, which take
 * most of the time where there are many events: `node tests/generated/build-pages.ts path/to/project`.
 */
const [project = ""] = process.argv.slice(2);
process.env["CONTENT_DIR"] = join(project, "content");
const { dossier, problems } = await joinForBuild();
if (dossier === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
handOnCitations(citeWorks(dossier));
await build({ root: project, logLevel: "error" });
await writeCitations(join(project, ".staging"), dossier);
const { faults } = await finishPages(
  join(project, ".staging"),
  declaredOf(dossier),
  besidePages(publishedOf(dossier)),
  ".astro/pages",
);
for (const { route, message } of faults) console.error(`${route}  ${message}`);
process.exitCode = faults.length === 0 ? 0 : 1;
