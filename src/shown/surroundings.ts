import type { Dossier } from "../dossier/dossier.ts";
import { frameOf, type Frame } from "./frame.ts";
import { previewsOf, type Previews } from "./previews.ts";

/** What a page shows round its own, and the previews that its links may ask for. */
export interface Surroundings {
  frame: Frame;
  previews: Previews;
}

/** The surroundings of all pages of a dossier; or of one that describes events up to another day than the site. */
export const surroundingsOf = (dossier: Dossier, asOf = dossier.asOf): Surroundings => ({
  frame: { ...frameOf(dossier), asOf },
  previews: previewsOf(dossier),
});
