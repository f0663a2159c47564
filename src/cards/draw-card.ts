import satori from "satori";
import sharp from "sharp";
import { CARD_SIZE } from "../urls/routes.ts";
import type { Card, Look } from "./card.ts";
import type { Faces } from "./faces.ts";
import { BREAKS_BELOW, lineWidth, ROOM, setCard, SIZES, WORDS, type Drawn } from "./set-card.ts";

/** A card laid out: its SVG, and how high its words turned out. */
async function layOut(drawn: Drawn, faces: Faces): Promise<{ svg: string; height: number }> {
  let height = 0;
  const svg = await satori(drawn, {
    ...CARD_SIZE,
    fonts: Object.values(faces).flatMap((face) => face.fonts),
    onNodeDetected: (node) => {
      if (node.key === WORDS) ({ height } = node);
    },
  });
  return { svg, height };
}

/**
 * Draws a card, as PNG. Its headline has the largest size in which all words have room and none is wider than a
 * line; a word that would have to be small for that is broken instead. Throws where there is no room in any size.
 */
export async function drawCard(card: Card, look: Look, faces: Faces): Promise<Buffer> {
  const longest = Math.max(...card.headline.split(/\s+/).map((word) => faces.headline.widthOf(word)));
  const isBroken = longest * BREAKS_BELOW > lineWidth(card);
  for (const size of SIZES) {
    if (!isBroken && longest * size > lineWidth(card)) continue;
    const { svg, height } = await layOut(setCard(card, look, faces, size), faces);
    if (height > ROOM.height) continue;
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 }).toBuffer();
  }
  throw new Error(`There is no room on a card for “${card.headline}”.`);
}
