import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { asksForPreview, previewId, previewsIn, withoutPreviews } from "../../src/urls/preview.ts";

const link = (slug: string): string => `<a href="/profiles/${slug}.html" interestfor="${previewId(slug)}">N</a>`;

describe("previews", () => {
  test("an id that no slug can be", () => {
    assert.doesNotMatch(previewId("minsk"), /^[a-z0-9-]+$/);
  });

  test("are asked for once, however many links ask", () => {
    assert.deepEqual(
      [...previewsIn(`${link("minsk")}, ${link("st-petersburg")} and ${link("minsk")}`)],
      ["minsk", "st-petersburg"],
    );
    for (let time = 0; time < 2; time += 1) assert.ok(asksForPreview(link("minsk")));
  });

  test("are not asked for by a link alone, nor by text that looks like it", () => {
    const html = '<a href="/profiles/minsk.html">Minsk</a> interestfor="about_"';
    assert.deepEqual([...previewsIn(html)], []);
    assert.ok(!asksForPreview(html));
  });

  test("are taken from every link, which stays", () => {
    assert.equal(
      withoutPreviews(`<p>${link("minsk")} ${link("moscow")}</p>`),
      '<p><a href="/profiles/minsk.html">N</a> <a href="/profiles/moscow.html">N</a></p>',
    );
  });
});
