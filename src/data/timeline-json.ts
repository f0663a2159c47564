import { isoDay } from "../dates/days.ts";
import type { EventDate } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Article, Dossier, Event, ResolvedDate } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { claimsOf, profileLinkOf } from "./claim-json.ts";
import { headOf } from "./head-json.ts";
import type { TimelineData } from "./timeline-schema.ts";

type EventData = TimelineData["events"][number];

/** Which article has each resolved date. */
type Owners = ReadonlyMap<ResolvedDate, Article>;

function derivedOf(from: ResolvedDate, owners: Owners): EventData["date"]["derived"] {
  const { words, sentence, cite, rule } = from;
  const article = owners.get(from);
  return article === undefined ? undefined : { words, article: article.slug, sentence, page: fileOf(cite), rule };
}

const spanOf = ({ first, last }: Pick<EventDate, "first" | "last">) => ({ first: isoDay(first), last: isoDay(last) });

function eventOf(event: Event, owners: Owners, words: Words): EventData {
  const { date, dateFrom } = event;
  return {
    id: event.slug,
    number: event.number,
    title: event.title,
    date: {
      edtf: date.edtf,
      words: sayDate(date, words),
      ...spanOf(date),
      shape: date.shape,
      approximate: date.points.some((one) => one.approximate),
      points: date.points.map(({ edtf, precision, approximate, ...days }) => ({
        edtf,
        precision,
        approximate,
        ...spanOf(days),
      })),
      derived: dateFrom === undefined ? undefined : derivedOf(dateFrom, owners),
    },
    kind: event.kind,
    actors: event.actors.map(profileLinkOf),
    place: event.place === undefined ? undefined : profileLinkOf(event.place),
    era: event.era,
    told: event.told,
    page: fileOf(event.href),
    claims: event.blocks.flatMap(claimsOf),
    conflicts: event.conflicts.map(({ about, sides }) => ({ about, sides: sides.map(claimsOf) })),
    notSaid: event.notSaid,
  };
}

/** data/timeline.json: every event in order of time, each claim with its evidence. */
export function timelineData(dossier: Dossier, words: Words): TimelineData {
  const owners = new Map(dossier.articles.flatMap((article) => article.dates.map((date) => [date, article] as const)));
  return {
    ...headOf(dossier, routes.timelineData.schema, words),
    events: dossier.events.map((event) => eventOf(event, owners, words)),
  };
}
