import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { EXCUSED, findHtmlFaults } from "./html-rules.ts";
import { askNu, type Finding } from "./nu-checker.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
const BOOK = join(SITE, "editions/verbatim.html");

const pages = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((one) => one.name.endsWith(".html"))
  .map((one) => join(one.parentPath, one.name));

const made = mkdtempSync(join(tmpdir(), "verbatim-valid-"));
after(() => rmSync(made, { recursive: true, force: true }));

const isExcused = ({ path, message }: Finding): boolean =>
  EXCUSED.some((one) => one.message.test(message) && (one.bookOnly !== true || path === BOOK));

test("html-validate finds nothing wrong with the bytes of any page, nor with the single file", async () => {
  assert.ok(pages.length > 25 && pages.includes(BOOK));
  for (const page of pages) {
    const faults = await findHtmlFaults(readFileSync(page, "utf8"), page === BOOK ? "book" : "page");
    assert.deepEqual(faults, [], page);
  }
});

test("the Nu Html Checker finds nothing wrong with any page, the single file or the icon, but what is excused", () => {
  const findings = askNu([...pages, join(SITE, "icon.svg")]);
  const faults = findings.filter((one) => !isExcused(one));
  assert.deepEqual(faults, []);
  for (const { message } of EXCUSED) {
    assert.ok(
      findings.some((one) => message.test(one.message)),
      `${message} is excused, but is not said any more`,
    );
  }
});

/** Mistakes that both checkers have to see, each put into the whole method page. */
const MISTAKES = [
  { name: "an id twice", html: "<p id=twice>a</p><p id=twice>b</p>", rule: "no-dup-id", message: /Duplicate ID/ },
  {
    name: "an element that is not closed",
    html: "<div><p>a</p>",
    rule: "close-order",
    message: /nclosed element|Stray end tag|End tag/,
  },
  {
    name: "a block within a phrase",
    html: "<span><div>a</div></span>",
    rule: "element-permitted-content",
    message: /not allowed as child/,
  },
  {
    name: "a picture without words",
    html: "<img src=a.png>",
    rule: "wcag/h37",
    message: /must have an “alt” attribute/,
  },
  {
    name: "a label of no control",
    html: "<label for=nobody>a</label>",
    rule: "no-missing-references",
    message: /“for” attribute/,
  },
  {
    name: "an attribute that there is not",
    html: "<div align=left>a</div>",
    rule: "no-deprecated-attr",
    message: /“align” attribute/,
  },
];

const method = readFileSync(join(SITE, "method.html"), "utf8");
const wrong = MISTAKES.map(({ html }, index) => {
  const path = join(made, `${index}.html`);
  writeFileSync(path, method.replace("</main>", `${html}</main>`));
  return path;
});

test("each kind of mistake is seen by both checkers", async (context) => {
  const findings = askNu(wrong).filter((one) => !isExcused(one));
  for (const [index, { name, rule, message }] of MISTAKES.entries()) {
    await context.test(name, async () => {
      const path = wrong[index] ?? "";
      const faults = await findHtmlFaults(readFileSync(path, "utf8"));
      assert.ok(
        faults.some((one) => one.includes(` ${rule}: `)),
        `html-validate: ${faults.join("\n")}`,
      );
      const said = findings.filter((one) => one.path === path).map((one) => one.message);
      assert.ok(
        said.some((one) => message.test(one)),
        `Nu: ${said.join("\n")}`,
      );
    });
  }
});
