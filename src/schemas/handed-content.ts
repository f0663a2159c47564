import type { Content } from "./content.ts";

/** Astro runs the collections as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.content");
const common: typeof globalThis & { [HANDED]?: Content } = globalThis;

/** Hands the content that a build has read on to the collections, which would read it again. */
export function handOnContent(content: Content): void {
  common[HANDED] = content;
}

/** The content that a build has handed on; nothing in the development server, where files change. */
export const handedContent = (): Content | undefined => common[HANDED];
