import type { EventLeaf } from "schema-dts";
import type { EventDate } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Event, ProfileLink } from "../dossier/dossier.ts";
import type { Words } from "../words/words.ts";
import type { AddressOf } from "./ld-sources.ts";

type EventTime = Pick<EventLeaf, "startDate" | "endDate" | "description">;

/**
 * When an event was, as exact as it is known. An exact day, month or year is where it begins; an interval between
 * two of these has both ends. An approximate date and a set have no form in ISO 8601 that would not make them
 * surer than they are: they are told in words alone.
 */
function timeOf(date: EventDate, words: Words): EventTime {
  const isSure = date.shape !== "set" && date.points.every((one) => !one.approximate);
  const [from, to] = date.points;
  if (!isSure || from === undefined) return { description: sayDate(date, words) };
  return { startDate: from.edtf, ...(to !== undefined && { endDate: to.edtf }) };
}

const idOf = ({ address }: ProfileLink, at: AddressOf) => ({ "@id": at(address) });

/** Profiles by their addresses alone; their pages, or the index, say the rest. */
export const idsOf = (profiles: readonly ProfileLink[], at: AddressOf) => profiles.map((one) => idOf(one, at));

/** An event of the timeline: its entry, when and where it was, and whom it concerns. */
export const eventNode = ({ href, title, date, place, actors }: Event, words: Words, at: AddressOf): EventLeaf => ({
  "@type": "Event",
  "@id": at(href),
  name: title,
  ...timeOf(date, words),
  ...(place !== undefined && { location: idOf(place, at) }),
  ...(actors.length > 0 && { about: idsOf(actors, at) }),
});
