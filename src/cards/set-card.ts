import { CARD_SIZE } from "../urls/routes.ts";
import type { Card, Look } from "./card.ts";
import type { Faces } from "./faces.ts";

/** An element as satori lays it out. */
export interface Drawn {
  type: string;
  key?: string;
  props: { style?: Readonly<Record<string, string | number>>; children?: readonly (Drawn | string)[] } & Record<
    string,
    unknown
  >;
}

/** Pixels between the text and the edge; programs that show a card cut a little off at times. */
const EDGE = 72;
/** How much room the words have between the hairline and the foot. */
export const ROOM = { width: CARD_SIZE.width - 2 * EDGE, height: 335 };
/** Sizes of a headline, the largest first. */
export const SIZES = [76, 68, 60, 54, 48, 42, 36, 32, 28, 24, 20, 16];
/** No headline is made smaller than this for the sake of a long word: it is broken then. */
export const BREAKS_BELOW = 36;
/** The key of the element that has to fit into the room. */
export const WORDS = "words";
/** How far the tint reaches round a source’s words. */
const TINT = 18;

const box = (style: Readonly<Record<string, string | number>>, ...children: (Drawn | string)[]): Drawn => ({
  type: "div",
  props: { style: { display: "flex", boxSizing: "border-box", ...style }, children },
});

/** The site’s mark as its masthead has it: strokes, or its title in type. */
function markOf({ wordmark, title, colours }: Look, { headline }: Faces): Drawn[] {
  const ink = colours.get("--ink") ?? "";
  if (wordmark === undefined) {
    if (!headline.has(title)) return [];
    const size = Math.min(30, (ROOM.width * 0.6) / headline.widthOf(title));
    return [box({ fontFamily: headline.family, fontSize: size, color: ink }, title)];
  }
  const { path, width, height } = wordmark;
  const scale = Math.min(28 / height, (ROOM.width * 0.6) / width);
  const stroke = { d: path, fill: "none", stroke: ink, strokeWidth: 1.7 };
  const viewBox = `-1 -1 ${width + 2} ${height + 2}`;
  const size = { width: (width + 2) * scale, height: (height + 2) * scale };
  return [{ type: "svg", props: { viewBox, ...size, children: [{ type: "path", props: stroke }] } }];
}

/** How wide a line of the headline may be. */
export const lineWidth = ({ quoted }: Card): number => ROOM.width - (quoted ? 2 * TINT : 0);

/**
 * A card with its headline in a size: the mark and what the page is, a hairline, the words, the date up to which the site
 * tells of events. Words in letters that the faces lack are left out, for else they would be empty boxes;
 * in place of a headline, what the page is stands large.
 */
export function setCard(card: Card, look: Look, faces: Faces, size: number): Drawn {
  const { colours } = look;
  const { asOf } = card;
  const { text, headline, apparatus } = faces;
  const colour = (name: string): string => colours.get(name) ?? "#000";
  const isReadable = headline.has(card.headline);
  const large = isReadable ? card.headline : headline.has(card.kind) ? card.kind : "";
  const native = card.native.filter(({ name }) => text.has(name));
  const line = card.line !== undefined && text.has(card.line) ? card.line : undefined;
  const apart = { fontFamily: apparatus.family, fontSize: 24, color: colour("--second") };
  const below = Math.max(18, Math.min(34, size * 0.55));
  const tinted = card.quoted && isReadable;

  const words = box(
    { flexDirection: "column", width: ROOM.width },
    box(
      {
        fontFamily: headline.family,
        fontSize: size,
        lineHeight: 1.18,
        overflowWrap: "anywhere",
        textWrap: "balance",
        ...(tinted && { background: colour("--tint"), padding: `${TINT / 2}px ${TINT}px ${TINT}px` }),
      },
      large,
    ),
    ...native.map(({ name, lang }) => ({
      ...box(
        { fontFamily: text.family, fontSize: below * 1.15, color: colour("--second"), marginTop: size * 0.2 },
        name,
      ),
      lang,
    })),
    ...(line === undefined
      ? []
      : [box({ fontFamily: text.family, fontSize: below, lineHeight: 1.35, marginTop: size * 0.35 }, line)]),
  );
  return box(
    {
      flexDirection: "column",
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      padding: `60px ${EDGE}px 52px`,
      background: colour("--paper"),
      color: colour("--ink"),
    },
    box(
      { justifyContent: "space-between", alignItems: "center", height: 48 },
      ...markOf(look, faces),
      ...(isReadable && apparatus.has(card.kind) ? [box({ ...apart, marginLeft: "auto" }, card.kind)] : []),
    ),
    box({ height: 4, marginTop: 20, marginBottom: 40, background: colour("--accent") }),
    { ...words, key: WORDS },
    ...(asOf !== undefined && apparatus.has(asOf) ? [box({ ...apart, marginTop: "auto" }, asOf)] : []),
  );
}
