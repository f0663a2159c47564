import type { Dossier } from "../dossier/dossier.ts";
import { frameOf, type Frame } from "./frame.ts";
import { previewsOf, type Previews } from "./previews.ts";

/** What a page shows round its own, and the previews that its links may ask for. */
export interface Surroundings {
  frame: Frame;
  previews: Previews;
}

/** The surroundings of all pages of a dossier. */
export const surroundingsOf = (dossier: Dossier): Surroundings => ({
  frame: frameOf(dossier),
  previews: previewsOf(dossier),
});
