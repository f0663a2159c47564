import { compareDates, dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { EventFields } from "../schemas/event.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { isLost } from "../schemas/lost.ts";
import { openClaimBook } from "./claim-book.ts";
import { eraOf } from "./timeline-eras.ts";
import { correctionsTo } from "./corrections.ts";
import type { Block, Event, ProfileLink, ResolvedDate, TimelinePage } from "./dossier.ts";
import { sidesOf } from "./disagreements.ts";
import { checkDerived } from "./derived-text.ts";
import { fieldOf, profileAt, refuseAfter, report, reportUnknown } from "./entry-checks.ts";
import type { State } from "./state.ts";
import { weightOf } from "./timeline-pages.ts";

function placeOf(state: State, entry: Entry<EventFields>): ProfileLink | undefined {
  const slug = entry.fields.place;
  if (slug === undefined) return undefined;
  const place = profileAt(state, entry, slug, ["place"]);
  if (place !== undefined && place.kind !== "place" && !state.kindless.has(slug)) {
    report(state, fieldOf(entry, ["place"]), catalogue.notAPlace(slug));
  }
  return place;
}

/** The profiles that an event concerns; one that is named twice is reported. */
function actorsOf(state: State, entry: Entry<EventFields>): ProfileLink[] {
  const { actors } = entry.fields;
  return actors.flatMap((actor, index) => {
    const path = ["actors", index];
    if (actors.indexOf(actor) < index) report(state, fieldOf(entry, path), catalogue.namedTwice(actor));
    return profileAt(state, entry, actor, path) ?? [];
  });
}

function resolvedDate(state: State, entry: Entry<EventFields>): ResolvedDate | undefined {
  const from = entry.fields.dateFrom;
  if (from === undefined) return undefined;
  const joined = state.articles.get(from.article);
  if (joined === undefined) {
    reportUnknown(state, fieldOf(entry, ["dateFrom", "article"]), "article", from.article, state.articles.keys());
    return undefined;
  }
  const named = joined.article.dates.filter((one) => one.sentence === from.sentence);
  const found = named.find((one) => one.date.edtf === entry.fields.date) ?? named[0];
  if (!joined.allDated) return found;
  if (found === undefined) {
    const valid = joined.article.dates.map((one) => one.sentence);
    const at = fieldOf(entry, ["dateFrom", "sentence"]);
    report(state, at, catalogue.unknownId("resolved date", from.sentence, valid));
  } else if (found.date.edtf !== entry.fields.date) {
    report(state, fieldOf(entry, ["date"]), catalogue.dateDiffers(entry.fields.date, found.date.edtf));
  }
  return found;
}

/** Whether an article tells of an event; where none is cited there is nothing to say that it does not. */
function tellsOf(state: State, entry: Entry<EventFields>, blocks: readonly Block[]): boolean {
  const cited = blocks.some((block) => !block.background);
  const { articleTells } = entry.fields;
  if (articleTells === false && !cited && state.complete) {
    report(state, fieldOf(entry, ["articleTells"]), catalogue.idleArticleTells());
  }
  return cited && articleTells !== false;
}

function joinEvent(state: State, entry: Entry<EventFields>, number: number, site: SiteFields | undefined): Event {
  const { fields, slug } = entry;
  const date = dateOf(fields.date);
  const href = routes.event(slug, state.eventPages.get(slug)?.route ?? routes.timeline);
  const book = openClaimBook(state, entry, {
    kind: "event",
    title: fields.title,
    href,
    date,
    idOf: (claim) => `${number}.${claim}`,
    markOf: String,
    anchored: false,
    linked: [...fields.actors, ...(fields.place === undefined ? [] : [fields.place])],
  });
  const [begins] = date.points;
  if (begins !== undefined && !slug.startsWith(begins.edtf.replace("~", ""))) {
    report(state, fieldOf(entry, ["date"]), catalogue.slugDiffers(begins.edtf));
  }
  refuseAfter(state, entry, fields.date, ["date"]);
  const blocks = book.renderBody().flatMap((section) => section.blocks);
  if (blocks.length === 0 && fields.conflicts.length === 0 && state.complete) {
    report(state, fieldOf(entry, ["title"]), catalogue.eventWithoutClaim());
  }
  const event: Event = {
    slug,
    formerly: fields.formerly,
    href,
    title: fields.title,
    number,
    date,
    kind: fields.kind,
    actors: actorsOf(state, entry),
    place: placeOf(state, entry),
    dateFrom: resolvedDate(state, entry),
    blocks,
    told: tellsOf(state, entry, blocks),
    conflicts: fields.conflicts.map((conflict, index) => {
      const path = ["conflicts", index, "sides"];
      const sides = book.addClaims(conflict.sides.map((side, at) => ({ fields: side, path: [...path, at] })));
      return { about: conflict.about, sides, between: sidesOf(state, sides) };
    }),
    notSaid: fields.notSaid,
    corrections: correctionsTo(state, "event", slug),
    prehistory: site !== undefined && date.last < dateOf(site.timeline.from).first,
    weight: weightOf(entry),
    era: eraOf(date, site)?.name,
  };
  book.close();
  const profiles = [...event.actors, ...(event.place === undefined ? [] : [event.place])].map((one) => one.slug);
  if (!isLost(entry, ["date"])) {
    checkDerived(state, fields.title, book.all(), { dates: [fields.date], profiles }, fieldOf(entry, ["title"]));
  }
  return event;
}

/** Entries in order of time; those of one day in order of their file names. */
export const inOrderOfTime = (entries: readonly Entry<EventFields>[]): Entry<EventFields>[] =>
  entries.toSorted((a, b) => compareDates(dateOf(a.fields.date), dateOf(b.fields.date)) || (a.slug < b.slug ? -1 : 1));

/** Joins all events; `entries` stand in order of time. */
export const joinEvents = (
  state: State,
  entries: readonly Entry<EventFields>[],
  site: SiteFields | undefined,
): Event[] => entries.map((entry, index) => joinEvent(state, entry, index + 1, site));

/** The pages of the timeline with their events, in order of time. */
export const timelineOf = (state: State, events: readonly Event[]): TimelinePage[] =>
  [...Map.groupBy(events, ({ slug }) => state.eventPages.get(slug))].flatMap(([page, own]) =>
    page === undefined ? [] : [{ ...page, events: own }],
  );
