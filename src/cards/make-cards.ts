import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { routes } from "../urls/routes.ts";
import type { Card, Look } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { readFaces } from "./faces.ts";

/** The files and packages by which a card looks as it does: where one of them changes, all are drawn anew. */
const DRAWN_BY = ["draw-card.ts", "set-card.ts", "faces.ts"];
const PACKAGES = ["satori", "@fontsource/noto-serif", "@fontsource/noto-sans"];
/** So many are drawn at a time: letters are set for one card while the pictures of others are pressed. */
const AT_A_TIME = 4;

/** What stands for the way in which cards are drawn now. */
function versionOfDrawing(): string {
  const require = createRequire(import.meta.url);
  const versions = PACKAGES.map((name) => {
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {
      version: string;
    };
    return `${name} ${version}`;
  });
  const code = DRAWN_BY.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  return [JSON.stringify(sharp.versions), ...versions, ...code].join("\n");
}

/** Draws cards into a folder, each under its name; one that is there is whole. */
async function drawAll(cards: readonly (readonly [string, Card])[], look: Look, folder: string): Promise<void> {
  const faces = readFaces();
  for (let at = 0; at < cards.length; at += AT_A_TIME) {
    await Promise.all(
      cards.slice(at, at + AT_A_TIME).map(async ([name, card]) => {
        const place = join(folder, name);
        await writeFile(`${place}.part`, await drawCard(card, look, faces));
        await rename(`${place}.part`, place);
      }),
    );
  }
}

/** How many cards a build drew, and how many it took from an earlier one; pages that share a card count once. */
export interface CardCount {
  drawn: number;
  taken: number;
}

/**
 * Writes the card of each page, by its route, into a finished site. A card that was drawn before, from the same
 * words in the same way, is taken from the folder `kept`; what is no longer used is dropped from there.
 */
export async function makeCards(
  cards: ReadonlyMap<string, Card>,
  look: Look,
  site: string,
  kept: string,
): Promise<CardCount> {
  const version = versionOfDrawing();
  const shared = JSON.stringify({ ...look, colours: [...look.colours] });
  const nameOf = (card: Card): string =>
    `${createHash("sha256")
      .update(`${version}\n${shared}\n${JSON.stringify(card)}`)
      .digest("hex")}.png`;
  await mkdir(kept, { recursive: true });
  const before = new Set(await readdir(kept));
  const wanted = new Map([...cards.values()].map((card) => [nameOf(card), card]));
  const missing = [...wanted].filter(([name]) => !before.has(name));
  if (missing.length > 0) await drawAll(missing, look, kept);
  for (const [route, card] of cards) {
    const path = join(site, routes.card(route));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await readFile(join(kept, nameOf(card))));
  }
  await Promise.all([...before].filter((name) => !wanted.has(name)).map((name) => rm(join(kept, name))));
  return { drawn: missing.length, taken: wanted.size - missing.length };
}
