import { dateOf, type EventDate } from "../dates/parse.ts";
import type { SiteFields } from "../schemas/site.ts";

type Era = SiteFields["timeline"]["eras"][number];

/** The span of years in which a date begins; nothing where none is declared. */
export const eraOf = ({ first }: EventDate, site: SiteFields | undefined): Era | undefined =>
  site?.timeline.eras.find(({ years }) => dateOf(years).first <= first && first <= dateOf(years).last);
