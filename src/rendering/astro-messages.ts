import type { Content } from "../schemas/content.ts";
import type { AskedPictures } from "./asked-pictures.ts";

/** With what Astro is begun; the project's folder and that of the staging are full paths. */
export interface Beginning {
  root: string;
  staging: string;
  logLevel: "warn" | "error";
}

/** What Astro has made of the pages: the address of the module by which they are rendered. */
export interface Bundle {
  entry: string;
}

/**
 * What the thread is told: to begin; the pictures of the content, once it is read; and which pictures the pages ask for,
 * once all are rendered.
 */
export type Told = { begin: Beginning } | { pictures: Content["pictures"] } | { rendered: AskedPictures };
/** What it tells: what it has bundled, and that all is done. */
export type Telling = { bundled: Bundle } | "done";

/** Who of both was first: `turn` holds one of them, in memory that they share, once it was. */
export const TURN = { bundles: 1, givesUp: 2 } as const;
/** What the thread is begun with. */
export interface Given {
  turn: Int32Array<SharedArrayBuffer>;
}

/** Where below the staging folder Astro puts its modules, which it takes away at the end. */
export const BUNDLED = ".prerender";
