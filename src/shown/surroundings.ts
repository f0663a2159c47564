import type { Dossier } from "../dossier/dossier.ts";
import { frameOf, type Frame } from "./frame.ts";
import { previewsOf, type Previews } from "./previews.ts";

/** What a page shows round its own, and the previews that its links may ask for. */
export interface Surroundings {
  frame: Frame;
  previews: Previews;
}

/** The surroundings of a page that tells of events up to the day of the site; or up to another, or to none. */
export const surroundingsOf = (dossier: Dossier, { asOf }: Pick<Dossier, "asOf"> = dossier): Surroundings => ({
  frame: { ...frameOf(dossier), asOf },
  previews: previewsOf(dossier),
});
