import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import sharp from "sharp";
import type { Card, Look } from "../../src/cards/card.ts";
import { cardOf } from "../../src/cards/card-of.ts";
import { drawCard } from "../../src/cards/draw-card.ts";
import { readFaces } from "../../src/cards/faces.ts";
import { makeCards } from "../../src/cards/make-cards.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { PlaceMap } from "../../src/dossier/dossier.ts";
import { CARD_SIZE, routes } from "../../src/urls/routes.ts";
import { en } from "../../src/words/en.ts";
import { cards, plain, unreadable } from "./cards.cases.ts";
import { joinProfiles } from "./profiles-content.ts";

const PAPER = "#fbf7ee";
const look: Look = {
  title: "Verbatim",
  wordmark: undefined,
  colours: new Map([
    ["--paper", PAPER],
    ["--ink", "#1d1a16"],
    ["--second", "#5b5347"],
    ["--accent", "#8a1f17"],
    ["--tint", "#f1e6cd"],
  ]),
};
const faces = readFaces();
/** Rows of a card without ink, told from its top: between the hairline and the words, and between these and the foot. */
const [HAIRLINE, FOOT] = [130, 535];

interface Pixels {
  /** True where a row has nothing but paper, from one column to another. */
  isBare: (y: number, from?: number, to?: number) => boolean;
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [CARD_SIZE.width, CARD_SIZE.height]);
  const paper = [0xfb, 0xf7, 0xee];
  const isPaper = (x: number, y: number): boolean =>
    paper.every((value, at) => Math.abs((data[(y * info.width + x) * 3 + at] ?? 0) - value) <= 2);
  return {
    isBare: (y, from = 0, to = info.width) => {
      for (let x = from; x < to; x += 1) if (!isPaper(x, y)) return false;
      return true;
    },
  };
}

/** The rows from one to another, the second not included. */
const rows = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe("a card", () => {
  for (const { promise, card } of cards) {
    test(`holds ${promise}: nothing reaches its edges, the hairline or the foot`, async () => {
      const png = await drawCard(card, look, faces);
      const { isBare } = await pixelsOf(png);
      assert.ok(png.length <= 60_000, String(png.length));
      for (const y of rows(0, CARD_SIZE.height)) {
        assert.ok(isBare(y, 0, 66), `row ${y} reaches the left edge`);
        assert.ok(isBare(y, CARD_SIZE.width - 66), `row ${y} reaches the right edge`);
      }
      for (const y of [
        ...rows(0, 50),
        ...rows(HAIRLINE + 10, HAIRLINE + 30),
        ...rows(FOOT - 6, FOOT),
        ...rows(600, 630),
      ]) {
        assert.ok(isBare(y), `row ${y} is not bare`);
      }
      assert.ok(
        rows(HAIRLINE + 30, FOOT - 6).some((y) => !isBare(y)),
        "there are no words",
      );
    });
  }

  test("breaks no word that has room in a smaller size", async () => {
    const linesOf = async (headline: string): Promise<number> => {
      const { isBare } = await pixelsOf(await drawCard({ ...plain, headline }, look, faces));
      return rows(HAIRLINE + 30, FOOT).filter((y) => !isBare(y) && isBare(y - 1)).length;
    };
    assert.equal(await linesOf("Donaudampfschifffahrtsgesellschaftskapitan"), 1);
    assert.ok((await linesOf("Donaudampfschifffahrtsgesellschaftskapitansmutze".repeat(2))) > 1);
  });

  test("is the same, byte by byte, each time that it is drawn", async () => {
    const card = { ...plain, headline: "Twice the same", quoted: true };
    assert.deepEqual(await drawCard(card, look, faces), await drawCard(card, look, readFaces()));
  });

  test("is told from one that says something else, or says it as a source’s words", async () => {
    const card = { ...plain, headline: "Said by whom" };
    const drawn = await Promise.all([
      drawCard(card, look, faces),
      drawCard({ ...card, quoted: true }, look, faces),
      drawCard({ ...card, headline: "Said by them" }, look, faces),
      drawCard({ ...card, asOf: "As of 21 December 2019" }, look, faces),
    ]);
    assert.equal(new Set(drawn.map((png) => png.toString("base64"))).size, drawn.length);
  });

  for (const { script, headline } of unreadable) {
    test(`of ${script} headline, which its faces lack letters for, says what the page is, and has no empty boxes`, async () => {
      const drawn = await drawCard({ ...plain, headline }, look, faces);
      const without = await drawCard({ ...plain, headline: plain.kind, kind: "" }, look, faces);
      assert.deepEqual(drawn, without);
    });
  }

  test("leaves out a name and a line that its faces lack letters for", async () => {
    const card = { ...plain, headline: "Xi" };
    const more: Card = { ...card, native: [{ name: "习近平", lang: "zh" }], line: "主席" };
    assert.deepEqual(await drawCard(more, look, faces), await drawCard(card, look, faces));
  });

  test("is refused where its words have no room in any size", async () => {
    await assert.rejects(drawCard({ ...plain, headline: "word ".repeat(2000) }, look, faces), /no room on a card/);
  });

  test("holds a long title of a site without a mark, and none that cannot be read", async () => {
    const { isBare } = await pixelsOf(
      await drawCard(plain, { ...look, title: "The briefs of a desk ".repeat(6) }, faces),
    );
    for (const y of rows(0, HAIRLINE)) assert.ok(isBare(y, CARD_SIZE.width - 66), `row ${y}`);
    const bare = await pixelsOf(await drawCard({ ...plain, kind: "" }, { ...look, title: "简报" }, faces));
    for (const y of rows(0, 110)) assert.ok(bare.isBare(y), `row ${y}`);
  });
});

describe("what a card says", async () => {
  const dossier = await joinProfiles();
  const cardAt = (route: string): Card => cardOf({ route, title: "Title", description: "What it holds." }, dossier, en);
  const [brief] = dossier.briefs;
  const [article] = dossier.articles;
  const profile = dossier.profiles.find((one) => one.slug === "anna-bell");
  assert.ok(brief !== undefined && article !== undefined && profile?.href !== undefined);
  const { href } = profile;
  const said = { ...plain, asOf: "As of 9 March 2001" };

  test("of a brief, and of the front page, is the headline", () => {
    const card = { ...said, headline: brief.title };
    assert.deepEqual([cardAt(brief.href), cardAt(routes.home)], [card, card]);
  });

  test("of an article is its headline, as a source’s words", () => {
    assert.deepEqual(cardAt(article.href), { ...said, kind: "Held article", headline: article.title, quoted: true });
  });

  test("of a profile is its name, its native names and its role", () => {
    const { name, native, role } = profile;
    assert.deepEqual(cardAt(href), { ...said, kind: "Person", headline: name, native, line: role });
    assert.ok(native.length > 0 && role !== undefined);
  });

  test("of any other page is its title and what it holds", () => {
    assert.deepEqual(cardAt(routes.timeline), { ...said, kind: "", headline: "Title", line: "What it holds." });
  });

  test("ends with the day up to which its page tells of events, where that names one", () => {
    const [march, none] = [dateOf("2001-03-02"), undefined];
    const dated = {
      ...dossier,
      briefs: [{ ...brief, events: march }],
      articles: [{ ...article, asOf: march }],
      profiles: [{ ...profile, asOf: none }],
      map: { asOf: none } as PlaceMap,
    };
    const dayAt = (route: string) => cardOf({ route, title: "", description: "" }, dated, en).asOf;
    assert.deepEqual([brief.href, article.href, href, routes.map, routes.home, routes.timeline].map(dayAt), [
      "As of 2 March 2001",
      "As of 2 March 2001",
      none,
      none,
      said.asOf,
      said.asOf,
    ]);
  });
});

test("cards are kept: a second build draws none, a changed one that alone; what is no longer used is dropped", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-cards-"));
  const [site, kept] = [join(folder, "site"), join(folder, "kept")];
  const make = (headline: string, given = look) =>
    makeCards(
      new Map([
        ["/index.html", { ...plain, headline }],
        ["/briefs/a.html", { ...plain, headline: "Another" }],
      ]),
      given,
      site,
      kept,
    );
  const bytesOf = (route: string): Buffer => readFileSync(join(site, routes.card(route)));
  try {
    assert.deepEqual(await make("One"), { drawn: 2, taken: 0 });
    const first = bytesOf("/index.html");
    rmSync(site, { recursive: true });
    assert.deepEqual(await make("One"), { drawn: 0, taken: 2 });
    assert.deepEqual(bytesOf("/index.html"), first);
    assert.deepEqual(await make("Two"), { drawn: 1, taken: 1 });
    assert.notDeepEqual(bytesOf("/index.html"), first);
    assert.equal(readdirSync(kept).length, 2);
    writeFileSync(join(kept, "left-over.png.part"), "");
    assert.deepEqual(await make("Two", { ...look, title: "Other" }), { drawn: 2, taken: 0 });
    assert.equal(readdirSync(kept).length, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
