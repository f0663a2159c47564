import sharp, { type Sharp } from "sharp";
import { routes } from "../urls/routes.ts";

/** A picture of the site's mark, by its address. */
export interface Icon {
  route: string;
  /** Pixels a side. */
  size: number;
  /**
   * What part of the side the mark takes: less than all where systems cut the picture to a shape of their own.
   * Within three quarters its corners stay inside the circle that none of them cuts, of a radius of two fifths of the side
   * (W3C, Web Application Manifest, icon masks).
   */
  part: number;
}

/** The site's mark for programs that read no SVG. */
export const ICONS: readonly Icon[] = [
  { route: routes.pngIcon, size: 512, part: 1 },
  { route: routes.maskableIcon, size: 512, part: 0.75 },
  { route: routes.touchIcon, size: 180, part: 0.75 },
];

const drawn = (svg: string, size: number): Sharp => sharp(Buffer.from(svg)).resize(size, size);

/** The colour of the mark's ground: that in the middle of its upper edge. */
async function groundOf(svg: string, size: number) {
  const edge = drawn(svg, size).extract({ left: Math.floor(size / 2), top: 1, width: 1, height: 1 });
  const [r = 0, g = 0, b = 0] = await edge.removeAlpha().raw().toBuffer();
  return { r, g, b };
}

/** An icon as PNG, drawn from the SVG; what the mark does not take is its ground. */
export async function iconOf(svg: string, { size, part }: Icon): Promise<Buffer> {
  const inner = Math.round(size * part);
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const mark = drawn(svg, inner);
  if (before > 0) {
    const background = await groundOf(svg, inner);
    mark.flatten({ background }).extend({ top: before, left: before, bottom: after, right: after, background });
  }
  return mark.png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
}
