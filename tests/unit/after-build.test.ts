import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { checkLinks } from "../../src/after-build/check-links.ts";
import { checkQuotations } from "../../src/after-build/check-quotations.ts";
import { PAGE_BUDGET, TIMELINE_BUDGET, checkWeights, weightOf } from "../../src/after-build/check-weights.ts";
import type { Fault } from "../../src/after-build/faults.ts";
import { finishPages } from "../../src/after-build/finish.ts";
import { files, links, quotations, site, weights } from "./after-build.cases.ts";
import { seeded } from "./seeded.ts";
import { stagePages } from "./staged-page.ts";

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
    assert.deepEqual(checkLinks(pages, new Set([...Object.keys(site), ...files])), []);
  });

  for (const { promise, route = "/briefs/x.html", body, faults } of links) {
    test(promise, () => {
      const bodies = { ...site, [route]: body };
      const found = checkLinks(stagePages(bodies), new Set([...Object.keys(bodies), ...files]));
      assertFaults(found, faults);
      for (const fault of found) assert.equal(fault.route, route);
    });
  }

  test("a page that is not among the files is not there", () => {
    const faults = checkLinks(stagePages(site), new Set(["/index.html"]));
    assertFaults(faults, ["briefs/a.html#c1"]);
  });
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

/** Writes pages into a folder of their own, finishes them there, and reads them again. */
async function finish(bodies: Readonly<Record<string, string>>, declared: number) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-staged-"));
  try {
    for (const [route, text] of Object.entries(bodies)) {
      await mkdir(dirname(join(folder, route)), { recursive: true });
      await writeFile(join(folder, route), text);
    }
    const finished = await finishPages(folder, declared);
    const read = Object.keys(bodies).map(
      async (route) => [route, await readFile(join(folder, route), "utf8")] as const,
    );
    return { ...finished, texts: Object.fromEntries(await Promise.all(read)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("finishing a folder of pages", () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
  const right = {
    "/articles/b.html": page('<p id="s1">They met.</p><a href="/index.html">home</a>'),
    "/icon.svg": "<svg/>",
    "/index.html": page('<q cite="/articles/b.html#s1">They met</q><img src="/icon.svg" alt="">'),
  };

  test("makes links relative, and finds no fault where there is none", async () => {
    const { faults, quotations: checked, pages, texts } = await finish(right, 1);
    assert.deepEqual(faults, []);
    assert.equal(checked, 1);
    assert.deepEqual(pages.map((one) => one.route).sort(), ["/articles/b.html", "/index.html"]);
    for (const { route, bytes } of pages) assert.equal(bytes, weightOf(texts[route] ?? ""));
    assert.match(texts["/index.html"] ?? "", /^<!doctype html>/i);
    assert.match(
      texts["/index.html"] ?? "",
      /<q cite="articles\/b\.html#s1">They met<\/q><img src="icon\.svg" alt="">/,
    );
    assert.match(texts["/articles/b.html"] ?? "", /<a href="\.\.\/index\.html">home<\/a>/);
    assert.equal(texts["/icon.svg"], "<svg/>");
  });

  test("tells faults of all three checks at once", async () => {
    const random = seeded(5);
    const noise = Array.from({ length: 25_000 }, () => String.fromCharCode(0x4e00 + random.below(20_000))).join("");
    const { faults } = await finish(
      { ...right, "/index.html": page(`<a href="/z.html">z</a><q cite="/articles/b.html#s1">They mat</q>${noise}`) },
      5,
    );
    const messages = faults.map((fault) => fault.message).join("\n");
    assert.equal(faults.length, 4, messages);
    for (const words of ["z.html", "They mat", "declares 5", "bytes gzipped"])
      assert.ok(messages.includes(words), words);
  });
});
