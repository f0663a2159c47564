import type { Dossier } from "./dossier.ts";

/** Astro runs the pages as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.dossier");
const common: typeof globalThis & { [HANDED]?: Dossier } = globalThis;

/** Hands the dossier that a build has joined on to the pages, which would join it again. */
export function handOnDossier(dossier: Dossier): void {
  common[HANDED] = dossier;
}

/** The dossier that a build has handed on; nothing in the development server, where files change. */
export const handedDossier = (): Dossier | undefined => common[HANDED];
