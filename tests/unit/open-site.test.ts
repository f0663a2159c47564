import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openSite } from "../../src/rendering/open-site.ts";

// The tests of other files run in this program, too.
const { Response: own } = globalThis;
after(() => Object.assign(globalThis, { Response: own }));

interface Module {
  route: string;
  type?: "page" | "endpoint";
  /** What a page shows, or a file is made of, as JavaScript that may ask for `props` and, in a page, for `Astro`. */
  gives: string;
  /** What `getStaticPaths` gives, as JavaScript; a route without parameters has none. */
  paths?: string;
  styles?: readonly object[];
}

/** The code of a module as Astro bundles it: a page is a component whose template has one part. */
function codeOf({ type = "page", gives, paths }: Module): string {
  const template = '{ [Symbol.for("astro.renderTemplateResult")]: true, htmlParts: [text], expressions: [] }';
  const component = `Object.assign(async (result, props, slots) => {
    const Astro = result.createAstro(props, slots);
    const text = [...result.styles].map((one) => one.children).join("") + (await (${gives}));
    return ${template};
  }, { isAstroComponentFactory: true, moduleId: "" })`;
  const made = type === "page" ? `default: ${component}` : `GET: async ({ params, props }) => ${gives}`;
  return `{ ${made}${paths === undefined ? "" : `, getStaticPaths: async () => ${paths}`} }`;
}

/** Opens a module like the one that Astro bundles. */
function open(modules: readonly Module[]) {
  const routes = modules.map(({ route, type = "page", styles = [] }) => ({
    ...{ routeData: { route, type, prerender: true, component: route }, styles },
  }));
  const map = modules.map(
    (one) => `[${JSON.stringify(one.route)}, async () => ({ page: async () => (${codeOf(one)}) })]`,
  );
  const code = `const pageMap = new Map([${map.join(", ")}]);
const routes = ${JSON.stringify(routes)};
export const app = { manifest: { routes, pageMap, componentMetadata: new Map(), inlinedScripts: new Map(), base: "/" } };`;
  return openSite({ entry: `data:text/javascript,${encodeURIComponent(code)}` });
}

test("pages are rendered to HTML, files to what they are made of, each at the address of its file", async () => {
  const site = await open([
    { route: "/", gives: '"<!doctype html>„Ґ“"' },
    {
      route: "/a/[name]",
      gives: "props.text",
      paths: '[{ params: { name: "b" }, props: { text: "<!doctype html>b" } }]',
    },
    {
      route: "/[size].png",
      type: "endpoint",
      gives: "new Response(new Uint8Array([0, 255]))",
      paths: "[{ params: { size: '16' } }]",
    },
    { route: "/a.json", type: "endpoint", gives: 'new Response("„Ґ“")' },
  ]);
  assert.deepEqual(
    site.map(({ route, isPage }) => [route, isPage]),
    [
      ["/index.html", true],
      ["/a/b.html", true],
      ["/16.png", false],
      ["/a.json", false],
    ],
  );
  const rendered = await Promise.all(site.map(({ render }) => render()));
  assert.deepEqual(rendered, ["<!doctype html>„Ґ“", "<!doctype html>b", new Uint8Array([0, 255]), "„Ґ“"]);
});

test("a component knows which slots it was given, and is told its styles", async () => {
  const styles = [{ type: "inline", content: "p{color:red}" }];
  const gives = '`${Astro.slots.has("default")} ${await Astro.slots.render("default")} ${Astro.self}`';
  const [page] = await open([{ route: "/a", gives: `(async () => ${gives})()`, styles }]);
  assert.equal(await page?.render(), "<!DOCTYPE html>\np{color:red}false undefined null");
});

test("two pages at one address are refused", async () => {
  const two = [
    { route: "/a", gives: '"1"' },
    { route: "/a.html", type: "endpoint", gives: 'new Response("2")' },
  ] as const;
  await assert.rejects(open(two), /Two pages are to be written to \/a\.html\./);
});

test("a page whose address lacks a part is refused", async () => {
  const page = { route: "/a/[name]", gives: '"1"', paths: '[{ params: { other: "b" } }]' };
  await assert.rejects(open([page]), /\/a\/\[name\] is to be rendered without its name\./);
});

test("a style sheet that is not to stand in its page is refused", async () => {
  const styles = [{ type: "external", src: "/a.css" }];
  await assert.rejects(
    open([{ route: "/a", gives: '"1"', styles }]),
    /asks for \/a\.css, and is to hold all its styles/,
  );
});

const REFUSED: Readonly<Record<string, readonly [module: Module, reason: RegExp]>> = {
  "page that throws": [{ route: "/a", gives: '(() => { throw new Error("broken") })()' }, /broken/],
  "file that throws": [{ route: "/a", type: "endpoint", gives: '(() => { throw new Error("broken") })()' }, /broken/],
  "file that gives something else": [
    { route: "/a", type: "endpoint", gives: '"text"' },
    /something that is no Response/,
  ],
};

for (const [what, [module, reason]] of Object.entries(REFUSED)) {
  test(`a ${what} is refused by its address`, async () => {
    const [one] = await open([module]);
    const route = module.type === "endpoint" ? "/a" : "/a.html";
    await assert.rejects(
      async () => one?.render(),
      ({ message, cause }: Error) => {
        assert.equal(message, `${route} cannot be rendered.`);
        assert.match(String(cause), reason);
        return true;
      },
    );
  });
}
