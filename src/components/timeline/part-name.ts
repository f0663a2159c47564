import type { Dossier, TimelinePage } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/** What a part of the timeline is called: by its span of years, or as part of the whole where the site declares no spans. */
export const nameOfPart = (
  { era, part, parts }: TimelinePage,
  { timeline: { eras } }: Dossier["site"],
  { timeline: w }: Words,
): string => w.part(eras.length === 0 ? w.title : era, part, parts);
