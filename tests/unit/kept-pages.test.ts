import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Declared } from "../../src/after-build/declared.ts";
import { Finishing } from "../../src/after-build/finishing.ts";
import { finishFolder } from "./finish-folder.ts";
import { declaring, inFolder, pageOf } from "./staged-page.ts";

const ARTICLE = pageOf('<p id="s1">They met.</p><a href="/index.html">home</a>');
const HOME = pageOf('<q cite="/articles/b.html#s1">They met</q>', "<title>Home</title><style>p { color: red }</style>");
const SITE = { "/articles/b.html": ARTICLE, "/index.html": HOME };
const DECLARED = declaring({ quotations: 1, sentences: new Map([["/articles/b.html#s1", "They met."]]) });

/** Finishes a site into the folder, with what is kept beside it, and gives its pages and what was found. */
async function finish(folder: string, site: Readonly<Record<string, string>> = SITE, declared: Declared = DECLARED) {
  for (const [route, text] of Object.entries(site)) await writeFile(join(folder, "site", route), text);
  const { faults, measured } = await finishFolder(join(folder, "site"), declared, join(folder, "kept"));
  const texts = Object.keys(site).map((route) => readFile(join(folder, "site", route), "utf8"));
  return { faults, measured, texts: await Promise.all(texts) };
}

const withKept = <Result>(work: (folder: string) => Promise<Result>): Promise<Result> =>
  inFolder({ "/site/articles/b.html": "", "/site/index.html": "" }, work);

/** Puts a mark into every page that is kept, so that one which is taken shows it. */
async function mark(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, "kept"))) {
    const path = join(folder, "kept", name);
    const bytes = await readFile(path, "latin1");
    await writeFile(path, bytes.replaceAll("They met", "They MET"), "latin1");
  }
}

const isTaken = (texts: readonly string[]): boolean[] => texts.map((text) => text.includes("They MET"));

describe("a finished page that is kept", () => {
  test("is the same, with all that was found, when it is taken again", () =>
    withKept(async (folder) => {
      const first = await finish(folder);
      assert.deepEqual(first.faults, []);
      assert.deepEqual(await finish(folder), first);
    }));

  test("is taken where nothing has changed, and only there", () =>
    withKept(async (folder) => {
      await finish(folder);
      await mark(folder);
      assert.deepEqual(isTaken((await finish(folder)).texts), [true, true]);
      const changed = { ...SITE, "/index.html": HOME.replace("Home", "Front") };
      assert.deepEqual(isTaken((await finish(folder, changed)).texts), [true, false]);
    }));

  test("is made anew where the content declares something else of it", () =>
    withKept(async (folder) => {
      await finish(folder);
      const sentences = new Map([["/articles/b.html#s1", "They parted."]]);
      const { faults } = await finish(folder, SITE, { ...DECLARED, sentences });
      assert.match(faults.map(({ message }) => message).join(), /sentence s1 is not the article’s: “They parted.”/);
      assert.deepEqual((await finish(folder, SITE, { ...DECLARED, terms: ["a term"] })).faults, []);
    }));

  test("keeps what was found wrong with it, and looks up the other pages anew", () =>
    withKept(async (folder) => {
      const wrong = {
        ...SITE,
        "/index.html": pageOf('<q cite="/articles/b.html#s1">They left</q><script>go()</script>'),
      };
      const first = await finish(folder, wrong);
      assert.equal(first.faults.length, 2);
      assert.deepEqual((await finish(folder, wrong)).faults, first.faults);
      const mended = { ...wrong, "/articles/b.html": ARTICLE.replace("They met.", "They left.") };
      const sentences = new Map([["/articles/b.html#s1", "They left."]]);
      const { faults } = await finish(folder, mended, { ...DECLARED, sentences });
      assert.deepEqual(
        faults.map(({ message }) => message),
        ["<script> has no place on a page"],
      );
    }));

  test("that is damaged on the disk is made anew", () =>
    withKept(async (folder) => {
      const first = await finish(folder);
      for (const name of await readdir(join(folder, "kept"))) await writeFile(join(folder, "kept", name), "no page");
      assert.deepEqual(await finish(folder), first);
    }));
});

test("many pages are finished in threads as few are without", async () => {
  const routes = Array.from({ length: 130 }, (_, at) => `/p${at}.html`);
  // What the content declares of pages tells that they are many, before any is rendered.
  const sentences = new Map(routes.map((route) => [`${route}#s1`, "They met."]));
  const many = Object.fromEntries(
    routes.map((route, at) => [route, pageOf(`<p id="s1">They met.</p><a href="/p${(at + 1) % 130}.html">on</a>`)]),
  );
  const wrong = { ...many, "/p7.html": pageOf('<a href="/gone.html">gone</a><p id="a"></p><p id="a"></p>') };
  const found = await inFolder(wrong, async (folder) => {
    const { faults, measured } = await finishFolder(folder, declaring({ sentences }));
    return { faults, measured, text: await readFile(join(folder, "p8.html"), "utf8") };
  });
  const few = await inFolder({ "/p8.html": many["/p8.html"] ?? "", "/p9.html": pageOf("") }, async (folder) => {
    await finishFolder(folder, declaring());
    return readFile(join(folder, "p8.html"), "utf8");
  });
  assert.equal(found.text, few);
  assert.deepEqual(
    found.faults.map(({ route, message }) => `${route} ${message}`),
    [
      "/p7.html link to a file that is not there: gone.html",
      "/p7.html id “a” stands twice",
      "/p7.html sentence s1 is not the article’s: “They met.”",
    ],
  );
  assert.equal(found.measured.pages.length, 130);
});

test("a disk that takes no page fails the whole, whether a thread or the build itself writes it", async () => {
  const sentences = new Map(Array.from({ length: 130 }, (_, at) => [`/p${at}.html#s1`, "They met."]));
  await inFolder({ "/a-file": "" }, async (folder) => {
    for (const declared of [declaring(), declaring({ sentences })]) {
      const finishing = new Finishing(join(folder, "a-file"), declared);
      const all = async () => {
        await finishing.add("/p1.html", pageOf('<p id="s1">They met.</p>'));
        return finishing.end();
      };
      await assert.rejects(all(), /ENOTDIR|EEXIST/);
      await finishing.stop();
    }
  });
});
