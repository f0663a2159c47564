import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { iconOf, ICONS, type Icon } from "../../src/data/icons.ts";
import { markOf } from "../../src/data/mark.ts";
import { manifestOf } from "../../src/data/manifest.ts";
import type { SiteFields } from "../../src/schemas/site.ts";
import { routes } from "../../src/urls/routes.ts";

const SVG = markOf({ title: "Verbatim", language: "en" });
/** A mark that reaches into its corners, on a ground of another colour. */
const CORNERS =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#fff"/><path d="M0 0h2v2H0zM6 6h2v2H6z" fill="#f00"/></svg>';

async function pixelsOf(png: Buffer): Promise<(x: number, y: number) => number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return (x, y) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
}

/** True of two colours that nobody tells apart. */
const isAlike = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= 2);

const maskable = ICONS.filter(({ part }) => part < 1);

describe("an icon", () => {
  for (const icon of ICONS) {
    test(`${icon.route} is a picture of ${icon.size} pixels a side, and light`, async () => {
      const png = await iconOf(SVG, icon);
      const { format, width, height } = await sharp(png).metadata();
      assert.deepEqual([format, width, height], ["png", icon.size, icon.size]);
      assert.ok(png.length < 10_000, String(png.length));
    });
  }

  for (const icon of maskable) {
    test(`${icon.route} has ground to its edges, and its mark within the circle that no system cuts`, async () => {
      const { size } = icon;
      const at = await pixelsOf(await iconOf(SVG, icon));
      const ground = at(0, 0);
      assert.equal(ground[3], 255);
      for (let x = 0; x < size; x += 1) {
        for (let y = 0; y < size; y += 1) {
          const isOutside = Math.hypot(x - size / 2, y - size / 2) > size * 0.4;
          if (isOutside) assert.ok(isAlike(at(x, y), ground), `${x}, ${y}`);
        }
      }
    });
  }

  test("has the first letter of its site’s title, between the same brackets, whatever letters that has", async () => {
    const marks = [
      SVG,
      ...["Звірка", "Ґрунт", "Щоденник", "i", "יומן", ""].map((title) => markOf({ title, language: "uk" })),
    ];
    assert.deepEqual(
      marks.map((one) => one.match(/<path /g)?.length),
      [2, 2, 2, 2, 2, 1, 1],
    );
    for (const mark of marks) {
      const [{ data, info }, box] = await Promise.all([
        sharp(Buffer.from(mark)).resize(320).raw().toBuffer({ resolveWithObject: true }),
        Promise.resolve({ left: 80, right: 240, top: 60, bottom: 270 }),
      ]);
      for (let x = 0; x < 320; x += 1) {
        for (let y = 0; y < 320; y += 1) {
          const [red = 0, green = 0] = data.subarray((y * info.width + x) * info.channels);
          const isInk = red < 60 && green < 60 && data[(y * info.width + x) * info.channels + 3] === 255;
          if (isInk) assert.ok(x > box.left && x < box.right && y > box.top && y < box.bottom, `${mark}: ${x}, ${y}`);
        }
      }
    }
  });

  test("of a mark that fills its square reaches beyond that circle: the test would see it", async () => {
    const icon: Icon = { route: "/x.png", size: 64, part: 0.8 };
    const at = await pixelsOf(await iconOf(CORNERS, icon));
    assert.ok(!isAlike(at(9, 9), at(0, 0)));
    assert.ok(Math.hypot(9 - 32, 9 - 32) > 64 * 0.4);
  });
});

const scheme = { light: new Map([["--paper", "#fff"]]), dark: new Map() };
const siteIn = (language: string, title = "Verbatim") => ({ title, description: "All of it.", language }) as SiteFields;
const manifest = (site: SiteFields): Record<string, unknown> => ({ ...manifestOf(site, scheme) });

describe("the manifest", () => {
  test("names the site in full and in short, its language and its direction", () => {
    const { name, short_name, lang, dir } = manifest(siteIn("en", "The Belarus briefs of 2019"));
    assert.deepEqual([name, short_name, lang, dir], ["The Belarus briefs of 2019", "The Belarus", "en", "ltr"]);
    for (const language of ["ar", "fa", "he", "ur"]) assert.equal(manifest(siteIn(language))["dir"], "rtl", language);
    for (const language of ["ru", "zh", "sr-Latn", "az"])
      assert.equal(manifest(siteIn(language))["dir"], "ltr", language);
  });

  test("has addresses that hold under any path: none begins with a slash or names a host", () => {
    const { start_url, scope, icons } = manifest(siteIn("en"));
    const sources = (icons as { src: string }[]).map(({ src }) => src);
    assert.deepEqual([start_url, scope, ...sources], ["index.html", ".", "icon.svg", "icon.png", "icon-maskable.png"]);
    const base = `https://example.org/a/b${routes.manifest}`;
    assert.equal(new URL(String(start_url), base).href, `https://example.org/a/b${routes.home}`);
  });
});
