import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { remark } from "remark";
import { visit } from "unist-util-visit";
import { parse } from "yaml";
import { filesOf, readPages } from "../../src/after-build/pages.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { briefsInMarkdown, checkTwins } from "../../src/publishing/twins.ts";
import { absoluteFrom, fragmentOf } from "../../src/urls/relative.ts";
import { routes } from "../../src/urls/routes.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { ADDRESS, publishedSite } from "./published-site.ts";

const SHIPPED = resolve(import.meta.dirname, "../../dist");
const ROUTE = routes.briefInMarkdown("russia-belarus-talks-december-2019");
const parser = remark().use(remarkFrontmatter).use(remarkGfm);

const { dossier } = await joinFolder();
assert.ok(dossier);
const declared = declaredOf(dossier);
const pages = await readPages(SHIPPED);
const files = new Set(await filesOf(SHIPPED));
const book = { facts: editionFactsOf(dossier), words: wordsOf(dossier.site), folder: SHIPPED, pages };
const whole = readFileSync(join(SHIPPED, ROUTE), "utf8");

for (const [name, site] of [
  ["without an address", SHIPPED],
  ["with an address", publishedSite()],
] as const) {
  const text = readFileSync(join(site, ROUTE), "utf8");
  const tree = parser.parse(text);

  test(`${name}, a brief in Markdown says first what it is, when it was written and under what terms`, () => {
    const [front] = tree.children;
    assert.ok(front?.type === "yaml");
    const fields = parse(front.value) as Record<string, unknown>;
    assert.equal(fields["describesEventsUpTo"], "2019-12-20");
    assert.equal(fields["written"], "2026-11-23");
    assert.equal(fields["licence"], "CC BY 4.0");
    assert.match(JSON.stringify(fields["articles"]), /Permission to republish is not established/);
    assert.equal(fields["url"], site === SHIPPED ? undefined : `${ADDRESS}${ROUTE.replace(".md", ".html")}`);
  });

  test(`${name}, each of its links lands, and each mark of a note has its note`, async () => {
    const there = new Map((await readPages(site)).map((page) => [page.route, page]));
    let within = 0;
    visit(tree, "link", ({ url }) => {
      if (/^(?:https?:|#)/.test(url)) return;
      within += 1;
      const page = there.get(absoluteFrom(ROUTE, url) ?? "");
      assert.ok(page, url);
      if (url.includes("#")) assert.ok(page.ids.has(fragmentOf(url)), url);
    });
    assert.ok(within > 20);
    const marks = new Set<string>();
    const notes = new Set<string>();
    visit(tree, "footnoteReference", ({ identifier }) => void marks.add(identifier));
    visit(tree, "footnoteDefinition", ({ identifier }) => void notes.add(identifier));
    assert.ok(notes.size > 30);
    assert.deepEqual([...marks].sort(), [...notes].sort());
  });
}

test("it is what the finished pages give, and the gate finds nothing wrong with it", () => {
  const twins = briefsInMarkdown({ book, published: publishedOf(dossier) });
  assert.deepEqual([...twins], [[ROUTE, whole]]);
  assert.deepEqual(checkTwins(twins, book, files, declared), []);
});

const wrongs: Record<string, [string, string, RegExp]> = {
  "a letter changed in a note": [
    "a single defense space",
    "a single defence space",
    /stands in none of|does not stand in/,
  ],
  "the number of a sentence changed": ["c2 · [s4]", "c2 · [s5]", /does not stand in s5/],
  "a link that leads nowhere": ["../profiles/russia.html", "../profiles/rusia.html", /not there/],
  "a quotation of nobody’s": ["The report speaks of", "“The report” speaks of", /stands in none of its sentences/],
};
for (const [name, [from, to, message]] of Object.entries(wrongs)) {
  test(`the gate reports ${name}`, () => {
    assert.ok(whole.includes(from), from);
    const faults = checkTwins(new Map([[ROUTE, whole.replace(from, to)]]), book, files, declared);
    assert.match(faults.map((one) => one.message).join("\n"), message);
  });
}

const verify = (...copy: string[]) =>
  spawnSync(process.execPath, ["src/cli/verify.ts", ...copy], {
    cwd: join(publishedSite(), ".."),
    encoding: "utf8",
  });

test("the archive holds it, and no feed and no sitemap", () => {
  const names = execFileSync("unzip", ["-Z1", join(publishedSite(), "editions/verbatim.zip")], { encoding: "utf8" });
  assert.ok(names.includes(ROUTE) && names.includes(routes.llms));
  assert.ok(!names.includes("feeds/") && !names.includes("sitemap"));
});

test("npm run verify passes the published site and the copy in its archive, and reports a feed that says something else", () => {
  const place = mkdtempSync(join(tmpdir(), "published-"));
  try {
    execFileSync("unzip", ["-q", join(publishedSite(), "editions/verbatim.zip"), "-d", place]);
    for (const copy of [publishedSite(), join(place, "verbatim")]) {
      const { status, stdout, stderr } = verify(copy);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /Every page shows what its foot signs/);
    }
    const other = join(place, "other");
    cpSync(publishedSite(), other, { recursive: true });
    const feed = join(other, routes.feeds.briefs.atom);
    writeFileSync(feed, readFileSync(feed, "utf8").replace("some progress", "much progress"));
    const { status, stderr } = verify(other);
    assert.equal(status, 1);
    assert.match(stderr, /briefs-atom\.xml {2}is not what the pages and the content here give/);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
