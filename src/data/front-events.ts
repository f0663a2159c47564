import type { Dossier, Event } from "../dossier/dossier.ts";

/** More events than these the front page cannot tell programs of within its budget. */
const MOST = 60;

/** The events of which the front page tells programs: all of them, or, of a long timeline, those of the newest brief. */
export const frontEvents = ({ events, briefs: [newest] }: Dossier): Event[] =>
  events.length <= MOST ? events : (newest?.timeline ?? []).slice(0, MOST);
