import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import type { Declared } from "../../src/after-build/declared.ts";
import { verifySite } from "../../src/after-build/verify-site.ts";
import { finishFolder } from "./finish-folder.ts";
import { CONTENT, damages, declared, site } from "./pages-verify.cases.ts";
import { inFolder } from "./staged-page.ts";

/** Finishes the small site, lets something happen to it, and holds it against its content. */
const verify = (
  happen: (folder: string) => Promise<void> = async () => {},
  against: { declared?: Declared; content?: string } = {},
) =>
  inFolder(site, async (folder) => {
    const finished = await finishFolder(folder, declared);
    assert.deepEqual(finished.faults, []);
    await happen(folder);
    const { counts, faults } = await verifySite(folder, against.declared ?? declared, {
      content: { sha256: against.content ?? CONTENT },
    });
    const { pages: _pages, ...counted } = finished.measured;
    return { counts, counted, faults };
  });

describe("a copy of the finished site", () => {
  test("passes as it was finished, and is counted as it was then", async () => {
    const { counts, counted, faults } = await verify();
    assert.deepEqual(faults, []);
    assert.deepEqual(counts, counted);
    assert.deepEqual({ ...counts, links: 0 }, { links: 0, quotations: 1, claims: 1, terms: 1, facts: 0, summaries: 0 });
  });

  for (const { promise, file, change, faults } of damages) {
    test(`${promise} is found, and named`, async () => {
      const found = await verify(async (folder) => {
        const path = join(folder, file);
        if (change === undefined) return rm(path);
        const text = await readFile(path, "utf8").catch(() => "");
        assert.notEqual(change(text), text);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, change(text));
      });
      for (const [route, words] of faults) {
        assert.ok(
          found.faults.some((fault) => fault.route === route && fault.message.includes(words)),
          `“${words}” is not told of ${route}: ${JSON.stringify(found.faults)}`,
        );
      }
      const routes = new Set([...faults.map(([route]) => route), ...(change === undefined ? ["/method.html"] : [])]);
      for (const fault of found.faults) assert.ok(routes.has(fault.route), JSON.stringify(fault));
    });
  }

  for (const { promise, against, faults } of [
    {
      promise: "another content is found",
      against: { content: "c3d4" },
      faults: [{ route: "/data/verification.json", message: "“content” is not what the content here gives" }],
    },
    {
      promise: "a term that is no longer declared is found",
      against: { declared: { ...declared, terms: [] } },
      faults: [{ route: "/index.html", message: "words between quotation marks without a source: “victory”" }],
    },
    {
      promise: "a claim that the content has besides is found",
      against: {
        declared: {
          ...declared,
          claims: [...declared.claims, { route: "/lone.html", id: "c2", text: "No.", beside: [] }],
        },
      },
      faults: [{ route: "/lone.html", message: "claim c2 of the content is not on the page" }],
    },
    {
      promise: "a sentence that the article has otherwise is found",
      against: { declared: { ...declared, sentences: new Map([["/articles/b.html#s2", "They stayed."]]) } },
      faults: [{ route: "/articles/b.html", message: "sentence s2 is not the article’s: “They stayed.”" }],
    },
  ]) {
    test(`held against what it is not made from: ${promise}`, async () => {
      assert.deepEqual((await verify(undefined, against)).faults, faults);
    });
  }
});
