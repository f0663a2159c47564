import { createHash } from "node:crypto";
import { extname } from "node:path/posix";

type Assets = NonNullable<typeof globalThis.astroAsset>;
type Made = NonNullable<Assets["staticImages"]>;
type Asked = Parameters<NonNullable<Assets["addStaticImage"]>>[0];

/** The pictures that pages ask for while they are rendered, as Astro makes them last. */
export interface AskedPictures {
  /** By the picture of which each is made. */
  made: Made;
  /** Files that pages show as they are. */
  shown: Set<string>;
}

/** What pages ask for, as one text: the same for the same pictures in the same manner, in whatever order they ask. */
export const namesOfAsked = ({ made, shown }: AskedPictures): string =>
  JSON.stringify([...[...made.values()].flatMap(({ transforms }) => [...transforms.keys()]), ...shown].sort());

/** The address of a picture: the name of its file, with a hash of what it is made of, and how. */
function addressOf(src: string, asked: Asked, properties: readonly string[]): string {
  const manner = Object.entries(asked).filter(([name]) => name !== "src" && properties.includes(name));
  const hash = createHash("sha256")
    .update(JSON.stringify([src, manner]))
    .digest("hex")
    .slice(0, 8);
  return `${src.slice(0, -extname(src).length)}_${hash}.${String(asked.format)}`;
}

/** Notes which pictures the pages ask for that are rendered here: Astro’s `getImage` tells of each what it finds in `globalThis.astroAsset`. */
export function notePictures(): AskedPictures {
  const made: Made = new Map();
  const shown = new Set<string>();
  globalThis.astroAsset = {
    referencedImages: shown,
    addStaticImage: (asked, properties, file) => {
      const src = typeof asked.src === "string" ? asked.src : asked.src.src;
      const finalPath = addressOf(src, asked, properties);
      const one = made.get(src) ?? { originalSrcPath: file, transforms: new Map() };
      made.set(src, one);
      one.transforms.set(finalPath, { finalPath, transform: asked });
      return finalPath;
    },
  };
  return { made, shown };
}
