import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Declared } from "../../src/after-build/declared.ts";
import { Finishing, type Known } from "../../src/after-build/finishing.ts";
import { finishFolder } from "./finish-folder.ts";
import { declaring, inFolder, pageOf } from "./staged-page.ts";

const ARTICLE = pageOf('<p id="s1">They met.</p><a href="/index.html">home</a>');
const HOME = pageOf('<q cite="/articles/b.html#s1">They met</q>', "<title>Home</title><style>p { color: red }</style>");
const SITE = { "/articles/b.html": ARTICLE, "/index.html": HOME };
const DECLARED = declaring({ quotations: 1, sentences: new Map([["/articles/b.html#s1", "They met."]]) });

/** Of no page it is known what it shows. */
const UNKNOWN = { pages: new Map(), previews: new Map() };

/** Finishes a site into the folder, with what is kept beside it, and gives its pages and what was found. */
async function finish(folder: string, site: Readonly<Record<string, string>> = SITE, declared: Declared = DECLARED) {
  for (const [route, text] of Object.entries(site)) await writeFile(join(folder, "site", route), text);
  const { faults, measured } = await finishFolder(join(folder, "site"), declared, {
    folder: join(folder, "kept"),
    known: UNKNOWN,
  });
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

const ASKS = pageOf('<p id="s1">They met.</p><a interestfor="about_b">B</a><a interestfor="about_a">A</a>');
/** What pages show, as a build knows it before they are rendered. */
const SHOWN = {
  pages: new Map([["/articles/b.html", () => "as it is"]]),
  previews: new Map([
    ["a", { hash: "who is A", place: 0 }],
    ["b", { hash: "who is B", place: 1 }],
  ]),
};

/** Finishes an article that asks for two previews, if it is not taken from an earlier build; gives what was taken and what is there. */
async function finishShown(folder: string, shown: Known = SHOWN, declared: Declared = DECLARED, rendered = ASKS) {
  const site = join(folder, "site");
  const earlier = { folder: join(folder, "kept"), known: shown };
  const finishing = new Finishing(site, { declared, entries: [] }, earlier);
  const taken = await finishing.taken();
  if (!taken.has("/articles/b.html")) await finishing.add("/articles/b.html", rendered);
  const pages = await finishing.end();
  return { taken: [...taken.keys()], pages, text: await readFile(join(site, "articles/b.html"), "utf8") };
}

describe("a page that is not rendered", () => {
  test("is the same, with all that was found, as it was when it was", () =>
    withKept(async (folder) => {
      const first = await finishShown(folder);
      assert.deepEqual(first.taken, []);
      await writeFile(join(folder, "site/articles/b.html"), "");
      assert.deepEqual(await finishShown(folder), { ...first, taken: ["/articles/b.html"] });
    }));

  const { pages, previews } = SHOWN;
  const sentences = new Map([["/articles/b.html#s1", "They parted."]]);
  const others: Record<string, Parameters<typeof finishShown>> = {
    "something else": ["", { pages: new Map([["/articles/b.html", () => "otherwise"]]), previews }],
    "a preview that says something else": [
      "",
      { pages, previews: new Map([...previews, ["a", { hash: "who A is now", place: 0 }]]) },
    ],
    "a preview that is no more": ["", { pages, previews: new Map([["a", { hash: "who is A", place: 0 }]]) }],
    "its previews in another order": [
      "",
      { pages, previews: new Map([...previews, ["a", { hash: "who is A", place: 2 }]]) },
    ],
    "what the content declares otherwise": ["", SHOWN, { ...DECLARED, sentences }],
    "terms of the site that are others": ["", SHOWN, { ...DECLARED, terms: ["a term"] }],
  };
  for (const [name, [, ...given]] of Object.entries(others)) {
    test(`is not one that shows ${name}`, () =>
      withKept(async (folder) => {
        await finishShown(folder);
        assert.deepEqual((await finishShown(folder, ...given)).taken, []);
        assert.deepEqual((await finishShown(folder, ...given)).taken, ["/articles/b.html"]);
      }));
  }

  test("gives way to one that is rendered all the same", () =>
    withKept(async (folder) => {
      await finishShown(folder);
      const earlier = { known: SHOWN, folder: join(folder, "kept") };
      const finishing = new Finishing(join(folder, "site"), { declared: DECLARED, entries: [] }, earlier);
      assert.equal((await finishing.taken()).size, 1);
      await finishing.add("/articles/b.html", ASKS.replace("B</a>", "Beta</a>"));
      assert.equal((await finishing.end()).length, 1);
      assert.match(await readFile(join(folder, "site/articles/b.html"), "utf8"), /Beta/);
    }));

  test("is one to which the same entries of the search lead, in its words", () =>
    withKept(async (folder) => {
      const search = pageOf('<script type="application/json" data-search-index>{"parts":0,"entries":[]}</script>');
      const found = async (text: string) => {
        const entries = [{ kind: "sentence", href: "/articles/b.html#s1", texts: [{ text }] }];
        const finishing = new Finishing(
          join(folder, "site"),
          { declared: DECLARED, entries },
          { folder: join(folder, "kept"), known: SHOWN },
        );
        const taken = await finishing.taken();
        if (taken.size === 0) await finishing.add("/articles/b.html", ASKS);
        await finishing.add("/search.html", search);
        await finishing.end();
        const html = await readFile(join(folder, "site/search.html"), "utf8");
        return { taken: taken.size, entries: JSON.parse(/>(\{"parts.*?)</.exec(html)?.[1] ?? "").entries };
      };
      const first = await found("They met.");
      assert.deepEqual(await found("They met."), { ...first, taken: 1 });
      assert.deepEqual(first.entries, [
        { kind: "sentence", href: "articles/b.html#s1", texts: [{ text: "They met." }] },
      ]);
      assert.deepEqual(await found("met They"), {
        taken: 0,
        entries: [{ kind: "sentence", href: "articles/b.html#s1", texts: [{ text: "met They", unmarked: true }] }],
      });
    }));
});

test("many pages are taken in threads as few are without", async () => {
  const routes = Array.from({ length: 130 }, (_, at) => `/articles/p${at}.html`);
  const declared = declaring({ sentences: new Map(routes.map((route) => [`${route}#s1`, "They met."])) });
  await inFolder({ "/site/a": "" }, async (folder) => {
    const finish = async () => {
      const earlier = {
        folder: join(folder, "kept"),
        known: { pages: new Map(routes.map((one) => [one, () => one])), previews: new Map() },
      };
      const finishing = new Finishing(join(folder, "site"), { declared, entries: [] }, earlier);
      const taken = await finishing.taken();
      for (const route of routes) if (!taken.has(route)) await finishing.add(route, pageOf('<p id="s1">They met.</p>'));
      return { taken: taken.size, pages: await finishing.end() };
    };
    const first = await finish();
    assert.deepEqual(await finish(), { ...first, taken: 130 });
  });
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
      const finishing = new Finishing(join(folder, "a-file"), { declared, entries: [] });
      const all = async () => {
        await finishing.add("/p1.html", pageOf('<p id="s1">They met.</p>'));
        return finishing.end();
      };
      await assert.rejects(all(), /ENOTDIR|EEXIST/);
      await finishing.stop();
    }
  });
});
