import type { Dossier } from "./dossier.ts";
import type { PackedTexts } from "./packed-texts.ts";

/** What a build has joined. */
export interface Handed {
  dossier: Dossier;
  texts: PackedTexts;
}

/** Astro runs the pages as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.dossier");
const common: typeof globalThis & { [HANDED]?: Handed } = globalThis;

/** Hands what a build has joined on to the pages, which would join it again. */
export function handOnDossier({ dossier, texts }: Handed): void {
  common[HANDED] = { dossier, texts };
}

/** What a build has handed on; nothing in the development server, where files change. */
export const handedOn = (): Handed | undefined => common[HANDED];
