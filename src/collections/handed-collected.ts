import type { collected } from "./collected.ts";

type Collected = typeof collected;

/** Astro runs the collections as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.collected");
const common: typeof globalThis & { [HANDED]?: Collected } = globalThis;

/** Hands on what a build has loaded already, and Astro would translate and load again: the reader and the schemas. */
export function handOnCollected(loaded: Collected): void {
  common[HANDED] = loaded;
}

/** What a build has handed on; nothing in the development server. */
export const handedCollected = (): Collected | undefined => common[HANDED];
