import ical, { escape, ICalEventTransparency, type ICalEventData } from "ical-generator";
import { dayAfter, daysOf, type Days } from "../dates/days.ts";
import { sayDate } from "../dates/say.ts";
import type { Dossier, Event } from "../dossier/dossier.ts";
import { publicAddress } from "../urls/public.ts";
import type { Words } from "../words/words.ts";
import { claimsOf, linesOf } from "./attribution.ts";
import { nameUuid } from "./name-uuid.ts";

/** The namespace of the names of calendar entries; a UUID drawn once. */
const NAMESPACE = "a7a03113-8934-4ed2-bb18-db5613008dde";

/**
 * A UID as RFC 7986, section 5.3, wants it: a UUID, so that no domain need be named. It is made from the
 * site's title and the event's slug (in a set the member too), and so stays when an entry is reworded,
 * and differs from that of another site's event of the same slug.
 */
function uidOf({ slug, date }: Event, { edtf }: Days, { site }: Dossier): string {
  return nameUuid(NAMESPACE, [site.title, slug, ...(date.shape === "set" ? [edtf] : [])].join("\n"));
}

/**
 * When the entries were last revised, for DTSTAMP (RFC 5545, section 3.8.7.2): the day on which the newest
 * brief was written, or without briefs the last day told of. Not the clock: the same content makes the
 * same calendar.
 */
const revisedOn = ({ briefs, events }: Dossier): Date =>
  new Date(
    Math.max(
      ...(briefs.length > 0 ? briefs.map((one) => one.written) : events.map((one) => one.date)).map((one) => one.last),
    ),
  );

function describe(event: Event, words: Words): string {
  const claims = claimsOf(event);
  const texts = claims.map((claim) => claim.text);
  return [texts, linesOf(claims, "quoted", words), linesOf(claims, "reference", words)]
    .filter((some) => some.length > 0)
    .map((some) => some.join("\n"))
    .join("\n\n");
}

function entriesOf(event: Event, dossier: Dossier, words: Words): ICalEventData[] {
  const url = publicAddress(dossier.site.address, event.href);
  return daysOf(event.date).map((days) => ({
    id: uidOf(event, days, dossier),
    stamp: revisedOn(dossier),
    start: new Date(days.first),
    end: new Date(dayAfter(days.last)),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: event.title,
    description: describe(event, words),
    categories: [{ name: words.timeline.kind[event.kind] }],
    ...(event.place === undefined ? {} : { location: event.place.name }),
    ...(url === undefined ? {} : { url }),
  }));
}

function describeCalendar({ site, asOf, events }: Dossier, words: Words): string {
  const leftOut = events.filter((event) => daysOf(event.date).length === 0);
  return [
    site.description,
    ...(asOf === undefined ? [] : [`${words.asOf(sayDate(asOf, words))}.`]),
    words.footer.licence(site.licence),
    words.takeAway.quoted,
    ...(leftOut.length === 0 ? [] : [words.takeAway.leftOut]),
    ...leftOut.map((event) => `${sayDate(event.date, words)}: ${event.title}`),
  ].join("\n");
}

/** Whether any event has an exact day: a calendar without an entry is none (RFC 5545, section 3.6). */
export const hasCalendar = ({ events }: Dossier): boolean => events.some(({ date }) => daysOf(date).length > 0);

/**
 * data/timeline.ics: an iCalendar (RFC 5545) of all-day entries, one for each event and in a set one for
 * each member, the end not included. An event whose date is not exact to the day is left out; the
 * calendar's description lists those.
 */
export function timelineCalendar(dossier: Dossier, words: Words): string {
  const { site } = dossier;
  const calendar = ical({
    // The library writes the calendar's own name and description as they are, without escaping them.
    name: escape(`${site.title}: ${words.timeline.title}`, false),
    description: escape(describeCalendar(dossier, words), false),
    prodId: { company: "Verbatim", product: "Timeline", language: site.language.toUpperCase() },
    events: dossier.events.flatMap((event) => entriesOf(event, dossier, words)),
  });
  // Every line ends with CRLF (section 3.1); the library leaves the last one open.
  return `${calendar.toString()}\r\n`;
}
