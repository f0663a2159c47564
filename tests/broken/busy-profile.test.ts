import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { PAGE_BUDGET, weightOf } from "../../src/after-build/check-weights.ts";
import { buildPages, copyProject } from "../copied-project.ts";
import { SLUG, writeBusy, type Busy } from "../generated/busy-profile.ts";

const made: string[] = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds a site in which so much is told of one person, and gives the folder of its pages. */
function build(busy: Busy): string {
  const content = mkdtempSync(join(tmpdir(), "verbatim-busy-"));
  writeBusy(content, busy);
  const project = copyProject(content);
  made.push(content, project);
  return join(buildPages(project), "profiles");
}

const mentionsOn = (html: string): number => html.split("<h2>Every mention by name")[1]?.split("<q ").length ?? 0;

test("a profile with forty mentions, and much else, stays on one page within its budget", (context) => {
  const pages = build({ mentions: 40, statements: 15, events: 30, facts: 12, ties: 8 });
  const html = readFileSync(join(pages, `${SLUG}.html`), "utf8");
  assert.equal(mentionsOn(html) - 1, 40);
  assert.ok(!readdirSync(pages).includes(SLUG));
  const weight = weightOf(html);
  context.diagnostic(`${weight} bytes gzipped`);
  assert.ok(weight > 8_000 && weight <= PAGE_BUDGET, `${weight} bytes`);
});

test("a profile with more goes on on few further pages, none too heavy, and nothing is lost", () => {
  const pages = build({ mentions: 200, statements: 110, events: 500, facts: 12, ties: 8 });
  const further = readdirSync(join(pages, SLUG)).sort();
  assert.deepEqual(
    further,
    ["events-2", "events-3", "mentions-2", "mentions-3", "statements-2"].map((one) => `${one}.html`),
  );
  const htmls = [`${SLUG}.html`, ...further.map((one) => join(SLUG, one))].map((one) =>
    readFileSync(join(pages, one), "utf8"),
  );
  for (const html of htmls) assert.ok(weightOf(html) <= PAGE_BUDGET);
  const all = htmls.join("");
  for (let number = 1; number <= 500; number += 1) {
    if (number <= 200) assert.match(all, new RegExp(`<a href=[^>]*#s${number}>s${number}</a>`));
    assert.ok(all.includes(`>Hearing ${number} on`), `event ${number}`);
  }
});

test("a profile with a few more than forty mentions, and little else, keeps them all on its page", () => {
  const pages = build({ mentions: 55, statements: 3, events: 1, facts: 4, ties: 1 });
  assert.equal(mentionsOn(readFileSync(join(pages, `${SLUG}.html`), "utf8")) - 1, 55);
  assert.ok(!readdirSync(pages).includes(SLUG));
});
