import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EXCUSED, findHtmlFaults } from "../built/html-rules.ts";
import { askNu } from "../built/nu-checker.ts";
import { publishedSite } from "./published-site.ts";

/** The single file has nothing that the shipped one has not: it leaves out what an address brings. */
const pages = readdirSync(publishedSite(), { recursive: true, withFileTypes: true })
  .filter((one) => one.name.endsWith(".html") && !one.parentPath.endsWith("editions"))
  .map((one) => join(one.parentPath, one.name));

test("html-validate and the Nu Html Checker find nothing wrong with a page of a site that has an address", async () => {
  assert.ok(pages.length > 25);
  for (const page of pages) assert.deepEqual(await findHtmlFaults(readFileSync(page, "utf8")), [], page);
  const excused = EXCUSED.filter((one) => one.bookOnly !== true);
  const faults = askNu(pages).filter((one) => !excused.some(({ message }) => message.test(one.message)));
  assert.deepEqual(faults, []);
});
