import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { lookAfterHeap } from "../../src/threads/heap.ts";

/**
 * The pages of a project's site, finished and checked as the build does it, without its editions, which take
 * most of the time where there are many events: `node tests/generated/build-pages.ts path/to/project`.
 */
const [project = ""] = process.argv.slice(2);
process.env["CONTENT_DIR"] = join(project, "content");
// As `src/cli/build.ts` does it.
enableCompileCache();
lookAfterHeap();
const { Renderer } = await import("../../src/rendering/renderer.ts");
const renderer = new Renderer(project);
const { makePages } = await import("./make-pages.ts");
await makePages(project, renderer);
