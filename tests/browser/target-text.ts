import type { Page } from "@playwright/test";
import sharp from "sharp";

/** The colour of the words that a link's text directives name, in Chromium, where a page sets none of its own. */
const TARGET_TEXT = [233, 210, 253];

/** A part of what is in view, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * How many pixels in view have the colour of the words that its address names, inside a box and outside.
 * A browser paints the marks of a line from one whole pixel to another: those that a box has in part are inside.
 */
export async function countMarked(
  page: Page,
  { left, top, right, bottom }: Box,
): Promise<{ inside: number; outside: number }> {
  const picture = await page.screenshot({ scale: "css" });
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const count = { inside: 0, outside: 0 };
  for (let at = 0; at < data.length; at += info.channels) {
    if (TARGET_TEXT.some((value, channel) => Math.abs((data[at + channel] ?? 0) - value) > 2)) continue;
    const [x, y] = [(at / info.channels) % info.width, Math.floor(at / info.channels / info.width)];
    const isInside = x > left - 1 && x < right && y > top - 1 && y < bottom;
    count[isInside ? "inside" : "outside"] += 1;
  }
  return count;
}
