import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { selectAll } from "hast-util-select";
import { toString } from "hast-util-to-string";
import { readPage, readPages, type StagedPage } from "../../src/after-build/pages.ts";
import { absoluteFrom } from "../../src/urls/relative.ts";
import { routes } from "../../src/urls/routes.ts";
import { buildProject, copyProject } from "../copied-project.ts";
import { writeLongArticle } from "../generated/long-article.ts";

/** In words of a report three thousand three hundred: more than a page within its budget can hold. */
const SENTENCES = 150;

describe("an article of 150 sentences, each third of them quoted twice", () => {
  const project = copyProject(join(import.meta.dirname, "base"));
  after(() => rmSync(project, { recursive: true, force: true }));
  let pages: StagedPage[] = [];
  before(async () => {
    writeLongArticle(join(project, "content"), { sentences: SENTENCES, uses: 2 });
    const { status, output } = buildProject(project);
    assert.equal(status, 0, output);
    pages = (await readPages(join(project, "dist"))).filter(({ route }) => route.startsWith("/articles/pier"));
    pages.sort((a, b) => a.route.length - b.route.length);
  });

  test("is read on pages that hold each sentence once, in its order, and lead to one another", () => {
    assert.deepEqual(
      pages.map(({ route }) => route),
      pages.map((_, at) => (at === 0 ? "/articles/pier.html" : `/articles/pier/sentences-${at + 1}.html`)),
    );
    assert.ok(pages.length > 1);
    const ids = pages.flatMap((page) => [...page.ids.keys()].filter((id) => /^s\d+$/.test(id)));
    assert.deepEqual(
      ids,
      Array.from({ length: SENTENCES }, (_, at) => `s${at + 1}`),
    );
    for (const { route, tree } of pages) {
      const ways = selectAll(".parts a", tree).map(({ properties: { href } }) => absoluteFrom(route, String(href)));
      assert.deepEqual(
        ways,
        pages.map((one) => one.route).filter((one) => one !== route),
      );
    }
  });

  test("says on each page which sentences it has, and what is known of the text on the first", () => {
    const titles = pages.map(({ tree }) => selectAll("h1", tree).map(toString).join());
    const last = `s${SENTENCES}`;
    assert.equal(titles[0], "Pier Sold");
    assert.match(titles.at(-1) ?? "", new RegExp(`^Pier Sold, s\\d+–${last}$`));
    const known = pages.map(({ tree }) => selectAll("dl", tree).length);
    assert.deepEqual(
      known,
      pages.map((_, at) => (at === 0 ? 1 : 0)),
    );
  });

  test("is led to, page by page, from the addresses that it had before", async () => {
    for (const { route } of pages) {
      const moved = await readPage(join(project, "dist"), route.replace("/pier", "/jetty"));
      const ways = selectAll("main a", moved.tree).map(({ properties: { href } }) =>
        absoluteFrom(moved.route, String(href)),
      );
      assert.ok(ways.includes(route), ways.join());
    }
  });

  test("has its names linked anew on each page", () => {
    for (const { tree, route } of pages) {
      const first = selectAll("p.source", tree).find((sentence) => toString(sentence).includes("Otto Kern"));
      assert.ok(first !== undefined);
      assert.deepEqual(selectAll("a", first).map(toString), ["Otto Kern"], route);
    }
  });

  test("tells with a name that it has often the first of its sentences, and how many more there are", async () => {
    const page = await readPage(join(project, "dist"), routes.profile("otto-kern"));
    const [row] = selectAll("dd p", page.tree);
    assert.ok(row !== undefined);
    const named = selectAll("a", row).map(toString);
    assert.deepEqual(
      named,
      Array.from({ length: 24 }, (_, at) => `s${(at + 1) * 5}`),
    );
    assert.match(toString(row), new RegExp(` and ${SENTENCES / 5 - 24} more$`));
  });

  test("is quoted where it stands: every quotation of the last sentence leads to the last page", async () => {
    const id = "s148";
    const quotations = (await readPages(join(project, "dist"))).flatMap(({ route, tree }) =>
      selectAll("q[cite], blockquote[cite]", tree)
        .map(
          ({ properties: { cite } }) =>
            absoluteFrom(route, String(cite).split("#")[0] ?? "") + `#${String(cite).split("#")[1]}`,
        )
        .filter((address) => address.endsWith(`#${id}`)),
    );
    assert.ok(quotations.length >= 2);
    assert.deepEqual([...new Set(quotations)], [`${pages.at(-1)?.route}#${id}`]);
  });

  test("is checked again with all its editions by npm run verify", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/verify.ts"], {
      cwd: project,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /editions hold the same quotations/);
  });
});
