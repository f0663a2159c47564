import type { Portrait } from "./dossier.ts";

/**
 * The pictures of the content by the names of their files, in a build: what bundles its pages writes this module anew
 * (`rendering/bundled-pictures.ts`), for it fills no collection. Nothing elsewhere.
 */
export const bundledPictures: ReadonlyMap<string, Pick<Portrait, "image" | "size">> | undefined = undefined;
