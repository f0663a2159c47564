import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { headersFile, redirectsFile } from "../../src/after-build/host-files.ts";
import { CACHING, FEED_TYPES, HASHED, HEADERS, TYPES } from "../../src/after-build/host-rules.ts";

const SITE = "dist";
const readme = readFileSync("README.md", "utf8");

/** The lines of one of the README's blocks of code. */
function blockOf(language: string): string {
  const [, block] = new RegExp("^```" + language + "\\n(.*?)^```", "ms").exec(readme) ?? [];
  assert.ok(block !== undefined, `the README has no block of ${language}`);
  return block;
}

const pairsIn = (block: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...block.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));

describe("what hosts read", () => {
  test("_headers is the table, and no header is given by two paths", () => {
    const text = readFileSync(join(SITE, "_headers"), "utf8");
    assert.equal(text, headersFile(new Set()));
    assert.deepEqual(pairsIn(text.split("\n\n")[0] ?? "", /^ {2}([\w-]+): (.*)$/gm), HEADERS);
    const names = [...text.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
  });

  test("a feed that is there has its type, and one that is not has no rule", () => {
    const [[feed, type] = ["", ""]] = Object.entries(FEED_TYPES);
    const text = headersFile(new Set([feed]));
    assert.ok(text.endsWith(`\n${feed}\n  Content-Type: ${type}\n`));
    assert.equal(text.match(/^ {2}Content-Type/gm)?.length, 1);
  });

  test("the header refuses what the policy of a page cannot, and nothing unsafe is let through", () => {
    const policy = HEADERS["Content-Security-Policy"] ?? "";
    for (const directive of ["base-uri", "form-action", "frame-ancestors", "object-src"]) {
      assert.ok(policy.includes(`${directive} 'none'`), directive);
    }
    assert.ok(!policy.includes("unsafe"));
    for (const power of (HEADERS["Permissions-Policy"] ?? "").split(", ")) assert.match(power, /^[a-z-]+=\(\)$/);
  });

  test("_redirects has each old address with and without its ending; where nothing moved there is none", () => {
    assert.equal(
      redirectsFile(new Map([["/profiles/b.html", "/profiles.html#a"]])),
      "/profiles/b.html /profiles.html#a 301\n/profiles/b /profiles.html#a 301\n",
    );
    assert.equal(redirectsFile(new Map()), "");
  });
});

describe("the README’s nginx", () => {
  const block = blockOf("nginx");

  test("sends the headers of the table, in error too", () => {
    assert.deepEqual(pairsIn(block, /^ {2}add_header ([\w-]+) "(.*)" always;$/gm), HEADERS);
    assert.equal(block.match(/add_header/g)?.length, Object.keys(HEADERS).length + 1);
  });

  test("has the table’s types and caching", () => {
    const types = pairsIn(block, /^ {4}(\S+\/\S+) (\w+);$/gm);
    assert.deepEqual(Object.fromEntries(Object.entries(types).map(([type, ending]) => [ending, type])), TYPES);
    assert.ok(block.includes(`~${HASHED.folder} "${HASHED.caching}";`));
    assert.ok(block.includes(`default "${CACHING}";`));
    for (const type of Object.values(FEED_TYPES)) assert.ok(block.includes(`default_type ${type};`), type);
  });
});

describe("the README’s Apache", () => {
  const block = blockOf("apache");

  test("sends the headers of the table, in error too", () => {
    assert.deepEqual(pairsIn(block, /^Header always set ([\w-]+) "(.*)"$/gm), HEADERS);
  });

  test("has the table’s types and caching", () => {
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(pairsIn(block, /^AddType (\S+) \.(\w+)$/gm)).map(([type, ending]) => [ending, type]),
      ),
      TYPES,
    );
    assert.ok(block.includes(`\nHeader set Cache-Control "${CACHING}"`));
    assert.ok(block.includes(`m#${HASHED.folder}#">\n  Header set Cache-Control "${HASHED.caching}"`));
    for (const type of Object.values(FEED_TYPES)) assert.ok(block.includes(`ForceType ${type}`), type);
  });
});

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const found = spawnSync("nginx", ["-v"]).status === 0;

test("nginx, where there is one, serves the site so, at a root and below a path", { skip: !found }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-nginx-"));
  const root = join(folder, "root");
  const port = await freePort();
  mkdirSync(root);
  cpSync(SITE, root, { recursive: true });
  cpSync(SITE, join(root, "a/b/c"), { recursive: true });
  mkdirSync(join(root, "_astro"), { recursive: true });
  writeFileSync(join(root, "_astro/portrait.hash.webp"), "x");
  const block = blockOf("nginx")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace("/srv/verbatim", root)
    .replace("include mime.types;", "include /etc/nginx/mime.types;");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${folder};`);
  const config = join(folder, "nginx.conf");
  // Run by root, its worker is another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    config,
    `${user} daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
     http { access_log off; default_type application/octet-stream; ${temporary.join(" ")} ${block} }`,
  );
  const server = spawn("nginx", ["-c", config, "-p", folder, "-e", join(folder, "errors")], { stdio: "ignore" });
  const fetched = async (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    for (let tries = 0; tries < 50; tries += 1) {
      const up = await fetched("/").then(
        () => true,
        () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 100)),
      );
      if (up) break;
    }
    const notFound = readFileSync(join(SITE, "404.html"), "utf8");
    const asked = [
      ...["/", "/a/b/c/", "/timeline.html", "/a/b/c/search.html", "/data/timeline.json"].map((path) => [path, 200]),
      ...["/none.html", "/a/b/c/d/none.html", "/_astro/none.webp"].map((path) => [path, 404]),
    ] as const;
    for (const [path, status] of asked) {
      const response = await fetched(String(path));
      assert.equal(response.status, status, String(path));
      for (const [name, value] of Object.entries(HEADERS))
        assert.equal(response.headers.get(name), value, String(path));
      assert.equal(response.headers.get("Cache-Control"), status === 200 ? CACHING : null, String(path));
      if (status === 404) assert.equal(await response.text(), notFound);
    }
    assert.equal((await fetched("/_astro/portrait.hash.webp")).headers.get("Cache-Control"), HASHED.caching);
    assert.equal((await fetched("/cite/all.bib")).headers.get("Content-Type"), TYPES["bib"]);
    assert.equal((await fetched("/editions/verbatim.md")).headers.get("Content-Type"), `${TYPES["md"]}; charset=utf-8`);
  } finally {
    server.kill();
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
});
