import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { filesOf } from "../../src/after-build/pages.ts";
import { buildProject, copyProject } from "../copied-project.ts";

const project = copyProject(join(import.meta.dirname, "../broken/base"));
after(() => rmSync(project, { recursive: true, force: true }));

function change(file: string, make: (text: string) => string): void {
  const path = join(project, "content", file);
  writeFileSync(path, make(readFileSync(path, "utf8")));
}
change("site.yaml", (text) => `${text}address: https://bridge.example\n`);
change("briefs/ferry.md", (text) => text.replace("can't", "can’t"));
change("articles/bridge.md", (text) => text.replace("fullText: true", "fullText: false"));
const { status, output } = buildProject(project);

/** The sentence of the article on which nothing rests, and one that is used. */
const [WITHHELD, USED] = ["It was built in a year", "The bridge is long"];

test("an article whose text is withheld is built and published", () => assert.equal(status, 0, output));

test("no page, feed, edition or data file holds a sentence that is withheld", async () => {
  const site = join(project, "dist");
  const files = (await filesOf(site)).filter((one) => /\.(?:html|md|txt|xml|json|csv|ics)$/.test(one));
  for (const name of ["/feeds/briefs-rss.xml", "/feeds/briefs.json", "/briefs/bridge.md", "/llms.txt", "/sitemap.xml"])
    assert.ok(files.includes(name), name);
  for (const file of files) {
    assert.ok(!readFileSync(join(site, file), "utf8").includes(WITHHELD), file);
  }
  for (const file of ["articles/bridge.html", "feeds/briefs-rss.xml", "briefs/bridge.md"])
    assert.ok(readFileSync(join(site, file), "utf8").includes(USED), file);
});
