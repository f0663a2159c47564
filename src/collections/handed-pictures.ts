import type { Content } from "../schemas/content.ts";

type Pictures = Promise<Content["pictures"]>;

/** Astro runs the collections as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.pictures");
const common: typeof globalThis & { [HANDED]?: Pictures } = globalThis;

/** Hands on the pictures of the content that a build reads, to the one collection that it needs. */
export function handOnPictures(pictures: Pictures): void {
  common[HANDED] = pictures;
}

/** The pictures that a build has handed on, once it has read them; nothing in the development server, where files change. */
export const handedPictures = (): Pictures | undefined => common[HANDED];
