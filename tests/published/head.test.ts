import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { writtenOut } from "../built/written-out.ts";
import { ADDRESS, publishedSite } from "./published-site.ts";

const SITE = publishedSite();
const read = (path: string): string => writtenOut(readFileSync(join(SITE, path), "utf8"));
const files = readdirSync(SITE, { recursive: true, encoding: "utf8" });
const pages = files.filter((one) => one.endsWith(".html") && !one.startsWith("editions/"));
const found = pages.filter((page) => !read(page).includes('content="noindex"'));

/** What the head of a page says under a name. */
function saidBy(page: string, name: string): string {
  const head = read(page).split("</head>")[0] ?? "";
  const [, content = ""] = new RegExp(`(?:name|property)="${name}" content="([^"]*)"`).exec(head) ?? [];
  return content;
}

const archive = (): string => {
  const [zip = ""] = files.filter((one) => one.endsWith(".zip"));
  const folder = mkdtempSync(join(tmpdir(), "verbatim-unpacked-"));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(SITE, zip))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
};

/** What `npm run verify` says of a folder. */
function verified(folder: string): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, ["src/cli/verify.ts", folder], { cwd: join(SITE, ".."), encoding: "utf8" });
  return { status: run.status, output: run.stdout + run.stderr };
}

describe("a page of a site that has an address", () => {
  assert.ok(found.length >= 25);

  for (const page of found) {
    test(`${page} names its own address, and is shown with a card of its own`, async () => {
      assert.equal(/<link rel="canonical" href="([^"]*)">/.exec(read(page))?.[1], `${ADDRESS}/${page}`);
      assert.equal(saidBy(page, "og:url"), `${ADDRESS}/${page}`);
      for (const name of ["og:title", "og:type", "og:image:alt"]) assert.notEqual(saidBy(page, name), "");
      assert.equal(saidBy(page, "og:description"), /name="description"[^>]*content="([^"]*)"/.exec(read(page))?.[1]);
      const card = saidBy(page, "og:image");
      assert.equal(card, `${ADDRESS}/cards/${page.replace(/\.html$/, ".png")}`);
      const bytes = readFileSync(join(SITE, card.slice(ADDRESS.length)));
      const { format, width, height } = await sharp(bytes).metadata();
      assert.deepEqual([format, width, height], ["png", 1200, 630]);
      assert.ok(bytes.length <= 60_000, String(bytes.length));
    });
  }

  test("has the feeds of briefs beside it where it is the front page", () => {
    const forms = [
      ["rss.xml", "application/rss+xml"],
      ["atom.xml", "application/atom+xml"],
      [".json", "application/feed+json"],
    ].map(([name = "", type]) => [`${ADDRESS}/feeds/briefs${name === ".json" ? name : `-${name}`}`, type]);
    for (const page of found) {
      const links = [...read(page).matchAll(/<link rel="alternate" href="(https?:[^"]*)" type="([^"]*)">/g)];
      const wanted = page === "index.html" ? forms : [];
      assert.deepEqual(
        links.map(([, ...told]) => told),
        wanted,
        page,
      );
    }
  });

  test("no two of them have one title or one card, and there is no card beside theirs", () => {
    const titles = found.map((page) => /<title>([^<]*)/.exec(read(page))?.[1]);
    assert.equal(new Set(titles).size, found.length);
    const cards = files
      .filter((one) => /^cards\/.*\.png$/.test(one))
      .map((one) => readFileSync(join(SITE, one)).toString("base64"));
    assert.equal(cards.length, found.length);
    // The front page has the headline of the newest brief, and so its card.
    assert.equal(new Set(cards).size, found.length - 1);
  });

  test("the page for unknown addresses leads to the site in full addresses, from any depth", () => {
    const links = [...read("404.html").matchAll(/<a href="([^"]*)"/g)].flatMap(([, href]) => href ?? []);
    const lead = links.filter((one) => !one.startsWith("#"));
    assert.deepEqual(
      lead,
      ["index", "timeline", "search"].map((name) => `${ADDRESS}/${name}.html`),
    );
    for (const one of lead) assert.ok(existsSync(join(SITE, one.slice(ADDRESS.length))), one);
    assert.doesNotMatch(read("404.html"), /canonical|og:/);
  });

  test("its JSON-LD names pages by their full addresses", () => {
    const blocks = new Map(
      pages.flatMap((page) => {
        const [, block] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
        return block === undefined ? [] : [[page, block] as const];
      }),
    );
    assert.ok(blocks.size >= 15);
    for (const [page, block] of blocks) {
      for (const [, address] of block.matchAll(/"(?:@id|item)":"([^"]*)"/g))
        assert.ok(address?.startsWith(`${ADDRESS}/`), page);
    }
  });
});

test("no edition but the archive names an address of its own or a card, and none holds a card", () => {
  const book = readFileSync(join(SITE, files.find((one) => /^editions\/.*\.html$/.test(one)) ?? ""), "utf8");
  assert.doesNotMatch(book, /rel="?canonical|og:image|twitter:card/);
  for (const packed of files.filter((one) => /\.(?:zip|epub)$/.test(one))) {
    const names = Object.keys(unzipSync(readFileSync(join(SITE, packed))));
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => name.includes("cards/")),
      [],
      packed,
    );
  }
});

describe("npm run verify", () => {
  test("passes the site with its cards", () => {
    const whole = verified(SITE);
    assert.equal(whole.status, 0, whole.output);
  });

  test("passes the unpacked archive, which has none, and sees an address in it that leads nowhere", () => {
    const folder = archive();
    try {
      const [name = ""] = readdirSync(folder);
      const unpacked = verified(join(folder, name));
      assert.equal(unpacked.status, 0, unpacked.output);
      const page = join(folder, name, "map.html");
      writeFileSync(page, readFileSync(page, "utf8").replace(`${ADDRESS}/map.html`, `${ADDRESS}/maps.html`));
      assert.match(verified(join(folder, name)).output, /map\.html {2}its canonical address is .*maps\.html/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
