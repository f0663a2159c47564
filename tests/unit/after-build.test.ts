import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Properties } from "hast";
import { gunzipSync, gzipSync } from "node:zlib";
import { checkFirstScreens } from "../../src/after-build/check-first-screen.ts";
import { checkLinks } from "../../src/after-build/check-links.ts";
import { checkQuotations } from "../../src/after-build/check-quotations.ts";
import { PAGE_BUDGET, TIMELINE_BUDGET, checkWeights, weightOf } from "../../src/after-build/check-weights.ts";
import type { Declared } from "../../src/after-build/declared.ts";
import type { Fault } from "../../src/after-build/faults.ts";
import { headersFile } from "../../src/after-build/host-files.ts";
import { REPORT } from "../../src/after-build/report.ts";
import { finishFolder } from "./finish-folder.ts";
import { addresses, files, finished, links, quotations, site, weights } from "./after-build.cases.ts";
import { seeded } from "./seeded.ts";
import { declaring, elementsOf, inFolder, pageOf, parsePage, stagePages } from "./staged-page.ts";

function assertFaults(found: readonly Fault[], expected: readonly string[]): void {
  assert.equal(found.length, expected.length, JSON.stringify(found));
  for (const [index, words] of expected.entries()) {
    const message = found[index]?.message ?? "";
    assert.ok(message.includes(words), `“${words}” is not in: ${message}`);
  }
}

describe("links", () => {
  test("the small site has no fault, so that each fault below is the page’s own", () => {
    const pages = stagePages(site);
    const found = checkLinks(pages, new Set([...Object.keys(site), ...files]));
    assert.deepEqual(found, { checked: 1, faults: [] });
  });

  for (const { promise, route = "/briefs/x.html", body, faults } of links) {
    test(promise, () => {
      const bodies = { ...site, [route]: body };
      const found = checkLinks(stagePages(bodies), new Set([...Object.keys(bodies), ...files]));
      assertFaults(found.faults, faults);
      for (const fault of found.faults) assert.equal(fault.route, route);
    });
  }

  test("a page that is not among the files is not there", () => {
    const { faults } = checkLinks(stagePages(site), new Set(["/index.html"]));
    assertFaults(faults, ["briefs/a.html#c1"]);
  });

  for (const { body, checked } of addresses) {
    test(`${body} has ${checked} to look at`, () => {
      assert.equal(checkLinks(stagePages({ "/x.html": body }), new Set(["/x.html"])).checked, checked);
    });
  }
});

describe("quotations on the pages", () => {
  for (const { promise, pages, declared, checked, faults } of quotations) {
    test(promise, () => {
      const result = checkQuotations(stagePages(pages), declared);
      assert.equal(result.checked, checked);
      assertFaults(result.faults, faults);
    });
  }

  test("a fault names the page on which the quotation stands", () => {
    const pages = stagePages({ "/a.html": '<p id="s1">One.</p>', "/b/c.html": '<q cite="../a.html#s1">Two.</q>' });
    assert.deepEqual(
      checkQuotations(pages, 1).faults.map((fault) => fault.route),
      ["/b/c.html"],
    );
  });

  test("any letter of a sentence changed, in the sentence or in its quotation, is a fault", () => {
    const words = "It’s a huge work, and it can be done";
    const staged = (sentence: string, quotation: string) =>
      checkQuotations(
        stagePages({ "/a.html": `<p id="s1">${sentence}</p>`, "/b.html": `<q cite="a.html#s1">${quotation}</q>` }),
        1,
      ).faults.length;
    assert.equal(staged(words, words), 0);
    for (const { index } of words.matchAll(/\p{L}/gu)) {
      const changed = `${words.slice(0, index)}x${words.slice(index + 1)}`;
      assert.equal(staged(changed, words), 1, changed);
      assert.equal(staged(words, changed), 1, changed);
    }
  });
});

describe("weights", () => {
  for (const { promise, route, bytes, faults } of weights) {
    test(promise, () => {
      const found = checkWeights([{ route, bytes }]).map((fault) => `${fault.route} ${fault.message}`);
      assert.deepEqual(found, faults);
    });
  }

  test("every page that is too heavy is told, and no other", () => {
    const found = checkWeights(weights.map(({ route, bytes }) => ({ route, bytes })));
    assert.deepEqual(
      found.map((fault) => `${fault.route} ${fault.message}`),
      weights.flatMap((one) => one.faults),
    );
  });

  test("the budget of a page is ten segments of 1,460 bytes, and the timeline’s is larger", () => {
    assert.equal(PAGE_BUDGET, 10 * 1460);
    assert.ok(TIMELINE_BUDGET > PAGE_BUDGET);
  });

  test("a page weighs what is sent of it: its bytes, gzipped", () => {
    const random = seeded(14_600);
    const noise = Array.from({ length: 30_000 }, () => String.fromCharCode(0x410 + random.below(64))).join("");
    const weight = weightOf(noise);
    assert.equal(weight, gzipSync(noise, { level: 9 }).length);
    assert.equal(gunzipSync(gzipSync(noise)).length, Buffer.byteLength(noise));
    assert.ok(weight > PAGE_BUDGET && weight < Buffer.byteLength(noise));
    assert.ok(weightOf("a".repeat(100_000)) < 300);
  });
});

describe("the first screen of a heavy page", () => {
  /** So many letters that gzip cannot make shorter than a byte each. */
  const letters = (count: number): string => {
    const random = seeded(count);
    return Array.from({ length: count }, () => String.fromCharCode(33 + random.below(26))).join("");
  };
  const drawing = (count: number): string => `<figure><svg aria-label="${letters(count)}"></svg></figure>`;
  const entries = (...counts: number[]): string =>
    `<ol>${counts.map((count) => `<li id=e class="entry W0">${letters(count)}`).join("")}</ol>`;
  const isRight = (body: string): boolean => {
    const faults = checkFirstScreens([{ route: "/timeline.html", html: pageOf(body) }]);
    for (const { message } of faults) assert.match(message, /drawing and first entry .* 14600 bytes gzipped/);
    return faults.length === 0;
  };

  test("is asked of the timeline and its parts alone", () => {
    const html = pageOf(drawing(40_000));
    const routes = ["/briefs/a.html", "/timeline.html", "/timeline/2000-2009.html", "/articles/timeline.html"];
    assert.deepEqual(
      checkFirstScreens(routes.map((route) => ({ route, html }))).map(({ route }) => route),
      ["/timeline.html", "/timeline/2000-2009.html"],
    );
  });

  test("holds drawing and first entry, whatever follows", () => {
    assert.ok(isRight(drawing(9_000) + entries(4_000, 90_000)));
  });

  test("is at fault where the drawing is too heavy", () => {
    assert.ok(!isRight(drawing(30_000) + entries(10, 10)));
  });

  test("is at fault where the first entry is too heavy, though the drawing is light", () => {
    assert.ok(!isRight(drawing(100) + entries(30_000, 10)));
  });

  test("ends where the second entry begins, or with the page, or with the drawing where there are no entries", () => {
    assert.ok(!isRight(drawing(9_000) + entries(30_000)));
    assert.ok(isRight(drawing(9_000) + letters(30_000)));
    assert.ok(!isRight(drawing(30_000) + letters(10)));
    assert.ok(isRight(drawing(9_000) + entries(10)));
    assert.ok(isRight(drawing(9_000) + entries(10, 9, 90_000).replaceAll('"entry W0"', "entry")));
    assert.ok(!isRight(drawing(9_000) + entries(30_000, 9)));
    assert.ok(isRight(drawing(9_000) + entries(30_000, 9).replaceAll("entry W0", "entrywise")));
  });
});

/** Writes pages into a folder of their own, finishes them there, and reads them again. */
const finish = (bodies: Readonly<Record<string, string>>, declared: Declared) =>
  inFolder(bodies, async (folder) => {
    const finished = await finishFolder(folder, declared);
    const read = Object.keys(bodies).map(
      async (route) => [route, await readFile(join(folder, route), "utf8")] as const,
    );
    return { ...finished.measured, faults: finished.faults, texts: Object.fromEntries(await Promise.all(read)) };
  });

describe("finishing a folder of pages", () => {
  const picture =
    '<figure><img src="/icon.svg" alt="A sign" width="9" height="9"><figcaption>A town’s</figcaption></figure>';
  const right = {
    "/articles/b.html": pageOf('<p id="s1">They met.</p><a href="/index.html">home</a>'),
    "/icon.svg": "<svg/>",
    "/index.html": pageOf(`<q cite="/articles/b.html#s1">They met</q>${picture}`),
  };
  const declared = declaring({ quotations: 1, sentences: new Map([["/articles/b.html#s1", "They met."]]) });

  test("makes links relative, and finds no fault where there is none", async () => {
    const { faults, pages, texts, ...counts } = await finish(right, declared);
    assert.deepEqual(faults, []);
    assert.deepEqual(counts, { links: 3, quotations: 1, claims: 0, terms: 0, facts: 0, summaries: 0 });
    assert.deepEqual(pages.map((one) => one.route).sort(), ["/articles/b.html", "/index.html"]);
    for (const { route, bytes } of pages) assert.equal(bytes, weightOf(texts[route] ?? ""));
    assert.match(texts["/index.html"] ?? "", /^<!doctype html>/i);
    const inBody = (route: string): [string, Properties][] =>
      elementsOf(parsePage(texts[route] ?? ""), ({ tagName }) => ["a", "img", "q"].includes(tagName)).map((one) => [
        one.tagName,
        one.properties,
      ]);
    assert.deepEqual(inBody("/index.html"), [
      ["q", { cite: "articles/b.html#s1" }],
      ["img", { src: "icon.svg", alt: "A sign", width: 9, height: 9 }],
    ]);
    assert.deepEqual(inBody("/articles/b.html"), [["a", { href: "../index.html" }]]);
    assert.equal(texts["/icon.svg"], "<svg/>");
  });

  test("adds what it measured to the report, and leaves the rest of it", async () => {
    const report = `${JSON.stringify({ content: { sha256: "c" }, words: [1, 2] }, undefined, 2)}\n`;
    const { pages, texts } = await finish({ ...right, [REPORT]: report }, declared);
    const digest = (text = ""): string => createHash("sha256").update(text).digest("hex");
    const files = Object.keys(right).sort();
    assert.deepEqual(JSON.parse(texts[REPORT] ?? ""), {
      content: { sha256: "c" },
      words: [1, 2],
      onPages: { links: 3, quotations: 1, claims: 0, terms: 0, facts: 0, summaries: 0 },
      pages: pages.map(({ route, bytes, sha256 }) => ({ page: route.slice(1), bytes, sha256 })),
      files: [
        { file: "_headers", sha256: digest(headersFile(new Set())) },
        ...files.map((route) => ({ file: route.slice(1), sha256: digest(texts[route]) })),
      ],
    });
  });

  for (const { promise, index, declares, faults } of finished) {
    test(promise, async () => {
      const found = await finish({ ...right, "/index.html": pageOf(index) }, { ...declared, ...declares });
      assertFaults(found.faults, faults);
    });
  }

  test("tells faults of all checks at once", async () => {
    const random = seeded(5);
    const noise = Array.from({ length: 25_000 }, () => String.fromCharCode(0x4e00 + random.below(20_000))).join("");
    const wrong = finished.map((one) => one.index).join("");
    const { faults } = await finish(
      { ...right, "/index.html": pageOf(`${wrong}${noise}`) },
      finished.reduce((all, { declares }) => ({ ...all, ...declares }), declared),
    );
    const messages = faults.map((fault) => fault.message).join("\n");
    for (const words of [...finished.flatMap((one) => one.faults), "bytes gzipped"]) {
      assert.ok(messages.includes(words), `${words} is not in:\n${messages}`);
    }
  });
});
