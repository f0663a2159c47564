import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openSite } from "../../src/rendering/open-site.ts";

// The tests of other files run in this program, too.
const { Response: own } = globalThis;
after(() => Object.assign(globalThis, { Response: own }));

interface Page {
  pathname: string;
  type?: "page" | "endpoint";
  /** What its rendering is, as JavaScript. */
  gives: string;
}

/** A module like the one that Astro bundles, which renders some pages. */
function open(pages: readonly Page[]) {
  const routes = pages.map(({ pathname, type = "page" }) => {
    return { routeData: { pathname, type, prerender: true, route: pathname, fallbackRoutes: [] } };
  });
  const cases = pages.map(({ pathname, gives }) => `${JSON.stringify(pathname)}: () => ${gives}`);
  const code = `const gives = { ${cases.join(", ")} };
export const app = {
  manifest: { routes: ${JSON.stringify(routes)} },
  setInternals() {},
  setOptions() {},
  async render(_, { routeData }) { return gives[routeData.pathname](); },
};`;
  const entry = `data:text/javascript,${encodeURIComponent(code)}`;
  return openSite({ entry, sheets: new Map() });
}

test("pages are rendered to bytes, files to what they are made of, each at the address of its file", async () => {
  const site = await open([
    { pathname: "/", gives: 'new Response("„Ґ“")' },
    { pathname: "/a/b", gives: 'new Response("b")' },
    { pathname: "/a.png", type: "endpoint", gives: "new Response(new Uint8Array([0, 255]))" },
    { pathname: "/a.json", type: "endpoint", gives: 'new Response("„Ґ“")' },
  ]);
  assert.deepEqual(
    site.map(({ route, isPage }) => [route, isPage]),
    [
      ["/index.html", true],
      ["/a/b.html", true],
      ["/a.png", false],
      ["/a.json", false],
    ],
  );
  const rendered = await Promise.all(site.map(({ render }) => render()));
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  assert.deepEqual(rendered, [bytesOf("„Ґ“"), bytesOf("b"), new Uint8Array([0, 255]), "„Ґ“"]);
});

test("two pages at one address are refused", async () => {
  const two = [
    { pathname: "/a", gives: 'new Response("1")' },
    { pathname: "/a.html", type: "endpoint", gives: 'new Response("2")' },
  ] as const;
  await assert.rejects(open(two), /Two pages are to be written to \/a\.html\./);
});

const REFUSED: Readonly<Record<string, readonly [gives: string, message: RegExp]>> = {
  "that throws": ['{ throw new Error("broken") }', /^\/a\.html cannot be rendered\.$/],
  "that gives nothing": [
    "new Response(null, { status: 500 })",
    /^Astro gave nothing for \/a\.html, with status 500\.$/,
  ],
  "that gives something else": ['"text"', /^Astro gave no answer of ours for \/a\.html\.$/],
};

for (const [what, [gives, message]] of Object.entries(REFUSED)) {
  test(`a page ${what} is refused by its address`, async () => {
    const [page] = await open([{ pathname: "/a", gives }]);
    await assert.rejects(async () => page?.render(), { message });
  });
}
