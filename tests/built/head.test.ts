import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import sharp from "sharp";
import { iconOf, ICONS } from "../../src/data/icons.ts";
import { writtenOut } from "./written-out.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
const read = (path: string): string => readFileSync(join(SITE, path), "utf8");
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter(
  (one) => one.endsWith(".html") && !one.startsWith("editions/"),
);
const headOf = (page: string): string =>
  (writtenOut(read(page)).split("</head>")[0] ?? "").replace(/<script.*?<\/script>/gs, "");

describe("the head of a page", () => {
  for (const page of pages) {
    test(`${page} has a title, a description, both schemes and their colours, and an icon`, () => {
      const head = headOf(page);
      assert.equal(head.match(/<title>[^<]+<\/title>/g)?.length, 1);
      assert.equal(head.match(/<meta name="description" content="[^"]+">/g)?.length, 1);
      assert.match(head, /<meta name="color-scheme" content="light dark">/);
      const tokens = readFileSync(resolve(SITE, "../src/styles/tokens.css"), "utf8");
      const [, light = "", dark = ""] = /--paper: (#\w+);.*?dark\).*?--paper: (#\w+);/s.exec(tokens) ?? [];
      assert.deepEqual(
        [...head.matchAll(/<meta name="theme-color" content="([^"]+)"(?: media="([^"]+)")?>/g)].map(
          ([, ...told]) => told,
        ),
        [
          [dark, "(prefers-color-scheme:dark)"],
          [light, undefined],
        ],
      );
      assert.equal(head.includes('rel="icon"'), page !== "404.html");
    });
  }

  test("of a site without an address names none: not its own, not a card, not how it is shared", () => {
    for (const page of pages) assert.doesNotMatch(headOf(page), /canonical|og:|twitter:|https?:/, page);
    assert.equal(existsSync(join(SITE, "cards")), false);
  });

  test("of the page for unknown addresses asks search engines to leave it out, as that of citations does and no other, and it links nowhere", () => {
    assert.match(headOf("404.html"), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(read("404.html"), /\s(?:href|src)=(?!"?#)/);
    for (const page of pages.filter((one) => !["404.html", "cite.html"].includes(one)))
      assert.doesNotMatch(headOf(page), /noindex/, page);
  });

  test("only that of a brief links to its Markdown, and without an address none to a feed", () => {
    for (const page of pages) {
      const [, slug] = /^briefs\/(.*)\.html$/.exec(page) ?? [];
      const links = [...headOf(page).matchAll(/<link rel="alternate" href="([^"]*)" type="([^"]*)">/g)];
      assert.deepEqual(
        links.map(([, ...told]) => told),
        slug === undefined ? [] : [[`${slug}.md`, "text/markdown"]],
        page,
      );
    }
  });

  test("only that of the front page tells how the site is put on a home screen", () => {
    for (const told of ["manifest", "apple-touch-icon"]) {
      assert.deepEqual(
        pages.filter((page) => headOf(page).includes(told)),
        ["index.html"],
      );
    }
  });
});

describe("the icons", () => {
  for (const icon of ICONS) {
    test(`${icon.route} is made of the SVG`, async () => {
      assert.deepEqual(readFileSync(join(SITE, icon.route)), await iconOf(read("icon.svg"), icon));
    });
  }

  test("of the manifest are there, in the sizes that it says", async () => {
    const { icons, start_url } = JSON.parse(read("manifest.webmanifest")) as {
      icons: { src: string; sizes: string; purpose?: string }[];
      start_url: string;
    };
    assert.ok(existsSync(join(SITE, start_url)));
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(join(SITE, src)).metadata();
      assert.ok(sizes === "any" || sizes === `${width}x${height}`, src);
    }
    assert.deepEqual(
      icons.map(({ purpose }) => purpose),
      [undefined, undefined, "maskable"],
    );
  });
});
