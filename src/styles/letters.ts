import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import parts from "@fontsource/literata/unicode.json" with { type: "json" };
import { create, type Font } from "fontkitten";

/** The parts into which the package cuts the face: Latin, Cyrillic and Greek. Latin is asked first for a letter. */
const PARTS = Object.keys(parts).toReversed();

/** A face in one weight, as outlines: what is drawn with it looks the same on every machine, whatever fonts it has. */
export interface Face {
  /** True where it has every letter of a text. */
  has: (text: string) => boolean;
  /** How wide a text is, in ems. */
  widthOf: (text: string) => number;
  /** The outline of a text as the `d` of an SVG path, its first letter’s base line at `x`, `y`. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

const require = createRequire(import.meta.url);

/** Reads Literata, a face made for e-books, out of its package. */
export function readFace(weight: 500 | 600): Face {
  const fonts = PARTS.map((part) => {
    const file = require.resolve(`@fontsource/literata/files/literata-${part}-${weight}-normal.woff`);
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file} holds more than one font.`);
    return font;
  });
  const fontOf = (letter: string): Font | undefined =>
    fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const lettersOf = (text: string) =>
    [...text.normalize("NFC")].flatMap((letter) => {
      const font = fontOf(letter);
      return font === undefined
        ? []
        : [{ glyph: font.glyphForCodePoint(letter.codePointAt(0) ?? 0), em: font.unitsPerEm }];
    });
  return {
    has: (text) => [...text.normalize("NFC")].every((letter) => fontOf(letter) !== undefined),
    widthOf: (text) => lettersOf(text).reduce((sum, { glyph, em }) => sum + glyph.advanceWidth / em, 0),
    outline(text, x, y, size) {
      let pen = x;
      const paths = lettersOf(text).map(({ glyph, em }) => {
        const scale = size / em;
        const path = glyph.path.transform(scale, 0, 0, -scale, pen, y).toSVG();
        pen += glyph.advanceWidth * scale;
        return path;
      });
      return paths.join("");
    },
  };
}
