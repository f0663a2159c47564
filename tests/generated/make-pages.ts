import { join } from "node:path";
import { settleSite } from "../../src/after-build/settle-site.ts";
import { beginFinishing } from "../../src/cli/begin-threads.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { joinForBuild } from "../../src/cli/join-folder.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { renderPages } from "../../src/cli/render-pages.ts";
import { besidePages } from "../../src/publishing/publish.ts";

/**
 * The pages of a project's site, finished and checked as the build does it, without its editions, which take
 * most of the time where there are many events: `node tests/generated/build-pages.ts path/to/project`.
 */
const [project = ""] = process.argv.slice(2);
process.env["CONTENT_DIR"] = join(project, "content");
const begun = beginFinishing();
const { dossier, problems } = await joinForBuild();
if (dossier === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
const staging = join(project, ".staging");
const pages = await renderPages(staging, dossier, { root: project, logLevel: "error" }, begun);
const { faults } = await settleSite(staging, declaredOf(dossier), pages, besidePages(publishedOf(dossier)));
for (const { route, message } of faults) console.error(`${route}  ${message}`);
process.exitCode = faults.length === 0 ? 0 : 1;
