import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sansParts from "@fontsource/noto-sans/unicode.json" with { type: "json" };
import serifParts from "@fontsource/noto-serif/unicode.json" with { type: "json" };
import { create } from "fontkitten";
import type { Font } from "satori";

/** A face out of its package, in one weight. */
export interface Face {
  /** As styles name it: its parts, one for each script. */
  family: string;
  fonts: Font[];
  /** True where it has every letter of a text. */
  has: (text: string) => boolean;
  /** How wide a text is, in ems. */
  widthOf: (text: string) => number;
}

/** The parts into which the packages cut the faces, a script each. Latin is asked first for a letter. */
const PARTS = {
  "noto-serif": Object.keys(serifParts).toReversed(),
  "noto-sans": Object.keys(sansParts).toReversed(),
};

const require = createRequire(import.meta.url);

function readFace(name: keyof typeof PARTS, weight: 400 | 600): Face {
  const parts = PARTS[name].map((part) => {
    const file = require.resolve(`@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`);
    const data = readFileSync(file);
    const font = create(data);
    if (font.isCollection) throw new Error(`${file} holds more than one font.`);
    return { font, given: { name: `${name}-${part}-${weight}`, data, weight, style: "normal" } satisfies Font };
  });
  const partOf = (letter: string) => parts.find(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return {
    family: parts.map(({ given }) => given.name).join(", "),
    fonts: parts.map(({ given }) => given),
    has: (text) => [...text].every((letter) => partOf(letter) !== undefined),
    widthOf: (text) =>
      [...text].reduce((sum, letter) => {
        const font = partOf(letter)?.font;
        if (font === undefined) return sum;
        return sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      }, 0),
  };
}

/** The faces of a card: the text’s, the same stronger for headlines, and that of the apparatus. */
export interface Faces {
  text: Face;
  headline: Face;
  apparatus: Face;
}

/** Reads the faces; a card is drawn with them alone, and so looks the same on every machine. */
export const readFaces = (): Faces => ({
  text: readFace("noto-serif", 400),
  headline: readFace("noto-serif", 600),
  apparatus: readFace("noto-sans", 600),
});
