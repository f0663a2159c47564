import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkHeads, readHead, relativeOn } from "../../src/after-build/check-heads.ts";
import { readPages } from "../../src/after-build/pages.ts";
import { bareHead, headOf, SITE, withAddress, withoutAddress } from "./heads.cases.ts";
import { inFolder, pageOf } from "./staged-page.ts";

/** The beginning of a PNG, its signature and IHDR, and as many bytes as wanted. */
function png(width: number, height: number, bytes = 100): Buffer {
  const head = Buffer.alloc(bytes);
  head.write("\x89PNG\r\n\x1a\n", "latin1");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const CARDS = {
  "/cards/a.png": png(1200, 630),
  "/cards/b.png": png(1200, 630),
  "/cards/small.png": png(600, 315),
  "/cards/heavy.png": png(1200, 630, 60_100),
};

const faultsOf = (files: Readonly<Record<string, string>>, address?: string): Promise<string[]> =>
  inFolder({ ...files, ...CARDS }, async (folder) => {
    const pages = await readPages(folder);
    const heads = pages.map((page) => readHead(page, address));
    const found = [...(await checkHeads(heads, folder, { address })), ...pages.flatMap(relativeOn)];
    return found.map(({ route, message }) => `${route}: ${message}`);
  });

const shared = {
  "/a.html": pageOf('<p>A</p><p id="x">X</p>', headOf("/a.html", "A")),
  "/b.html": pageOf(`<p id="b"><a href="${SITE}/a.html#x">A</a></p>`, headOf("/b.html", "B")),
};
const bare = { "/a.html": pageOf("<p>A</p>", bareHead("A")), "/b.html": pageOf("<p>B</p>", bareHead("B")) };
const NOINDEX = '<title>A · Base</title><meta name="robots" content="noindex">';

for (const [name, site, address, cases] of [
  ["where the site has an address", shared, SITE, withAddress],
  ["where it has none", bare, undefined, withoutAddress],
] as const) {
  describe(`the head of a page ${name}`, () => {
    test("is right", async () => assert.deepEqual(await faultsOf(site, address), []));

    for (const { promise, find, write, faults } of cases) {
      test(`is at fault with ${promise}`, async () => {
        const page = site["/a.html"];
        assert.ok(page.includes(find), find);
        const found = await faultsOf({ ...site, "/a.html": page.replace(find, write) }, address);
        assert.equal(found.length, faults.length, found.join("\n"));
        for (const [at, words] of faults.entries()) assert.ok(found[at]?.includes(words), found[at]);
      });
    }

    test("need not describe what search engines leave out, which may have the title of another page", async () => {
      assert.deepEqual(await faultsOf({ ...site, "/c.html": pageOf("<p>C</p>", NOINDEX) }, address), []);
    });
  });
}

describe("the page for unknown addresses", () => {
  const page = (link: string) => ({ ...shared, "/404.html": pageOf(`<p>${link}</p>`, NOINDEX.replace("A", "None")) });

  test("may link to the site in full", async () => {
    assert.deepEqual(await faultsOf(page(`<a href="${SITE}/a.html">A</a><a href="#x" id="x">X</a>`), SITE), []);
  });

  test("has no relative address, for it is shown at any depth", async () => {
    assert.deepEqual(await faultsOf(page('<a href="a.html">A</a>'), SITE), [
      "/404.html: has a relative address: a.html",
    ]);
  });
});

test("in an unpacked archive, which holds the pages alone, a full address need not lead to a card, but to a page", async () => {
  const { "/a.html": page, ...others } = shared;
  const files = { ...others, "/README.txt": "", "/SHA256SUMS": "" };
  const archived = page.replace("cards/a.png", "cards/none.png");
  assert.deepEqual(await faultsOf({ ...files, "/a.html": archived }, SITE), []);
  const found = await faultsOf(
    { ...files, "/a.html": archived.replace("<p>", `<p><a href="${SITE}/c.html">C</a>`) },
    SITE,
  );
  assert.deepEqual(found, [`/a.html: names a file that is not there: ${SITE}/c.html`]);
});
