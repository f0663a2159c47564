import type { Dossier } from "./dossier.ts";

/** What Astro has bundled holds modules of its own, in the program of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.dossier");
const common: typeof globalThis & { [HANDED]?: Dossier } = globalThis;

/** Hands what a build has joined on to the pages, which would join it again. */
export function handOnDossier(dossier: Dossier): void {
  common[HANDED] = dossier;
}

/** What a build has handed on; nothing in the development server, where files change. */
export const handedOn = (): Dossier | undefined => common[HANDED];
