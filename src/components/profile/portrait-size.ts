import type { Portrait } from "../../dossier/dossier.ts";

/** How large a portrait is on the page, in CSS pixels. */
export const SHOWN = { width: 160, height: 200 } as const;

/** The largest part of a picture that has the shape of a portrait, two pixels for one of the page at most. */
export function cropOf({ width, height }: Portrait["size"]): { width: number; height: number } {
  const scale = Math.min(2, width / SHOWN.width, height / SHOWN.height);
  return { width: Math.round(SHOWN.width * scale), height: Math.round(SHOWN.height * scale) };
}
