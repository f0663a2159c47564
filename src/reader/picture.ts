import { extname } from "node:path";
import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import type { Size } from "./entries.ts";

/** The formats of a portrait, by the end of the file's name. */
const FORMATS: Readonly<Record<string, string>> = { ".jpg": "jpg", ".png": "png", ".webp": "webp" };

const LEAST_SIDE = 160;
const MOST_BYTES = 8_000_000;
const MOST_PIXELS = 50_000_000;

const inMillions = (count: number): string => String(Math.ceil(count / 100_000) / 10);

/** True for the name of a file that can be a portrait. */
export const isPicture = (name: string): boolean => extname(name) in FORMATS;

/**
 * Reads a picture's head as Astro will; nothing where Astro could not. The libraries are loaded where there is
 * a picture alone: to load them takes as long as to read the whole content.
 */
async function readHead(bytes: Buffer, name: string) {
  const { imageMetadata } = await import("astro/assets/utils");
  return imageMetadata(bytes, name).catch(() => undefined);
}

/**
 * What is wrong with a picture behind its head: it has to be one still picture that can be read to its end.
 * Astro reads on where a picture is cut off, and would publish its upper half.
 */
async function faultIn(bytes: Buffer): Promise<NamedMessage | undefined> {
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { failOn: "error" });
    const { pages = 1 } = await picture.metadata();
    if (pages > 1) return catalogue.movingPicture();
    await picture.resize({ width: 8 }).toBuffer();
    return undefined;
  } catch {
    return catalogue.damagedPicture();
  }
}

/** The size of a picture that Astro's pipeline can show, or the mistake that it is. */
export async function measurePicture(bytes: Buffer, name: string): Promise<Size | NamedMessage> {
  if (bytes.length > MOST_BYTES) {
    return catalogue.pictureTooLarge(`${inMillions(bytes.length)} MB`, `${inMillions(MOST_BYTES)} MB`);
  }
  const head = await readHead(bytes, name);
  if (head === undefined) return catalogue.noPicture(extname(name));
  const { width, height, format } = head;
  if (format !== FORMATS[extname(name)]) return catalogue.otherPicture(extname(name), format);
  if (width * height > MOST_PIXELS) {
    const most = `${inMillions(MOST_PIXELS)} million pixels`;
    return catalogue.pictureTooLarge(`${inMillions(width * height)} million pixels`, most);
  }
  if (Math.min(width, height) < LEAST_SIDE) return catalogue.pictureTooSmall(width, height, LEAST_SIDE);
  return (await faultIn(bytes)) ?? { width, height };
}
