import type { Element } from "hast";
import { toXast } from "hast-util-to-xast";
import { h, s } from "hastscript";
import sharp from "sharp";
import { xmlOf } from "./xml.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { schemeOf } from "../../styles/scheme.ts";
import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";
import type { EditionFacts } from "../book.ts";
import { findElement } from "../chapters.ts";
import { coverArt } from "./cover-art.ts";
import { leadingOf, setText } from "./cover-text.ts";
import { stylesOf } from "./drawings.ts";
import { readFace } from "../../styles/letters.ts";
import { addressIn, type BookPage } from "./xhtml.ts";
import { PLACES } from "./places.ts";

/** In pixels; readers ask for covers of two to three, and for at least 1400 across. */
const WIDTH = 1600;
const HEIGHT = 2400;
const EDGE = 140;
const INNER = WIDTH - 2 * EDGE;
/** Where the base line of the mark or of the title’s last line, the line of the date and the top of the headline are. */
const MARK = 250;
const DATE = 372;
const HEAD = 520;
const GAP = 120;
/** However many events are drawn, the headline has room. */
const MOST_ART = 1200;
const HAIRLINE = 3;

interface CoverWords {
  title: string;
  /** The headline of the brief. */
  headline: string | undefined;
  asOf: string | undefined;
}

/** The site's mark, drawn as strokes in its masthead; nothing where its name is written there. */
function wordmarkIn(home: StagedPage, title: string): Element | undefined {
  return findElement(
    home.tree,
    ({ tagName, properties }) => tagName === "svg" && properties["role"] === "img" && properties["ariaLabel"] === title,
  );
}

/** The mark as a group whose base line is at MARK, as wide as half the page at most. */
function placedMark(mark: Element, ink: string): Element {
  const [, , width = 1, height = 1] = String(mark.properties["viewBox"]).split(" ").map(Number);
  const scale = Math.min(INNER / 2 / width, 110 / height);
  const placed = `translate(${EDGE} ${MARK - height * scale}) scale(${scale})`;
  return s("g", { transform: placed, fill: "none", stroke: ink, strokeWidth: 1.7 }, mark.children);
}

/**
 * The cover: mark or title, the headline and the date of the site, above its timeline. Letters are drawn
 * as outlines, so that no font of the machine has a say; a text in a script that the face does not have
 * is left out, and stands on the title page. Gives a PNG, which every e-reader shows in its library.
 */
export async function coverImage(pages: readonly StagedPage[], words: CoverWords): Promise<Uint8Array> {
  const home = pages.find(({ route }) => route === routes.home);
  if (home === undefined) throw new Error("A site without a front page has no cover.");
  const { light } = schemeOf(stylesOf(home.tree));
  const colour = (name: string): string => light.get(name) ?? "#000";
  const text = readFace(500);
  const strong = readFace(600);
  const drawn: Element[] = [];
  const write = (face: typeof text, line: string, y: number, size: number, fill: string): void => {
    if (face.has(line)) drawn.push(s("path", { d: face.outline(line, EDGE, y, size), fill }));
  };
  const mark = wordmarkIn(home, words.title);
  if (mark === undefined) {
    const { lines, size } = setText(words.title, strong, { width: INNER, height: 150 }, 104);
    const last = lines.length - 1;
    lines.forEach((line, at) => write(strong, line, MARK - leadingOf(size) * (last - at), size, colour("--ink")));
  } else drawn.push(placedMark(mark, colour("--ink")));
  if (words.asOf !== undefined) write(text, words.asOf, DATE, 46, colour("--second"));
  drawn.push(s("path", { d: `M${EDGE} 434H${WIDTH - EDGE}`, stroke: colour("--accent"), strokeWidth: HAIRLINE * 2 }));

  const art = coverArt(pages, strong);
  const artHeight = art === undefined ? 0 : Math.min((art.height * INNER) / art.width, MOST_ART);
  const artTop = HEIGHT - EDGE - artHeight;
  if (words.headline !== undefined && text.has(words.headline)) {
    const { lines, size } = setText(words.headline, text, { width: INNER, height: artTop - GAP - HEAD }, 148);
    lines.forEach((line, index) => write(text, line, HEAD + leadingOf(size) * (index + 1), size, colour("--ink")));
  }
  if (art !== undefined) {
    const { drawing } = art;
    const { viewBox, className } = drawing.properties;
    drawn.push(
      s("style", art.styles),
      s(
        "svg",
        { x: EDGE, y: artTop, width: INNER, height: artHeight, viewBox, className, preserveAspectRatio: "xMinYMax" },
        drawing.children,
      ),
    );
  }
  const ground = s("rect", { width: WIDTH, height: HEIGHT, fill: colour("--paper") });
  const cover = s("svg", { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, [ground, ...drawn]);
  const svg = Buffer.from(xmlOf(toXast(cover, { space: "svg" })));
  return sharp(svg).png({ palette: true, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer();
}

/** The page that shows the cover, and says what stands on it. */
export function coverPage({ title, asOf }: EditionFacts, headline: string | undefined, words: Words): BookPage {
  const said = [title, headline, asOf === undefined ? undefined : words.asOf(asOf)].filter((one) => one !== undefined);
  const image = h("img", {
    role: "doc-cover",
    src: addressIn(PLACES.cover, PLACES.coverImage),
    alt: words.editions.epub.coverSays(said),
  });
  const body = [h("section", { class: "cover", "epub:type": "cover" }, [image])];
  return { path: PLACES.cover, title: words.editions.epub.cover, body };
}
