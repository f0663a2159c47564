import { posix } from "node:path";
import { isoDay } from "../dates/days.ts";
import type { EventDate } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Article, Block, Dossier, Event, ProfileLink, ResolvedDate } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { evidenceOf } from "./evidence.ts";
import type { TimelineData } from "./timeline-schema.ts";

type EventData = TimelineData["events"][number];
type ClaimData = EventData["claims"][number];

const profileOf = ({ slug, name, href }: ProfileLink): EventData["actors"][number] => ({
  slug,
  name,
  page: href === undefined ? undefined : fileOf(href),
});

const claimsOf = ({ claims, background }: Block): ClaimData[] =>
  claims.map(({ id, text, evidence }) => ({ id, text, background, evidence: evidence.map(evidenceOf) }));

function derivedOf(from: ResolvedDate, articles: readonly Article[]): EventData["date"]["derived"] {
  const { words, sentence, cite, rule } = from;
  const article = articles.find((one) => one.dates.includes(from));
  return article === undefined ? undefined : { words, article: article.slug, sentence, page: fileOf(cite), rule };
}

const spanOf = ({ first, last }: Pick<EventDate, "first" | "last">) => ({ first: isoDay(first), last: isoDay(last) });

function eventOf(event: Event, { articles }: Dossier, words: Words): EventData {
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
      derived: dateFrom === undefined ? undefined : derivedOf(dateFrom, articles),
    },
    kind: event.kind,
    actors: event.actors.map(profileOf),
    place: event.place === undefined ? undefined : profileOf(event.place),
    era: event.era,
    told: event.told,
    page: fileOf(event.href),
    claims: event.blocks.flatMap(claimsOf),
    conflicts: event.conflicts.map(({ about, sides }) => ({ about, sides: sides.map(claimsOf) })),
    notSaid: event.notSaid,
  };
}

/** data/timeline.json: every event in order of time, each claim with its evidence. */
export const timelineData = (dossier: Dossier, words: Words): TimelineData => ({
  $schema: posix.basename(routes.timelineData.schema),
  site: dossier.site.title,
  language: dossier.site.language,
  asOf: dossier.asOf?.edtf,
  content: { sha256: dossier.sha256 },
  licence: { prose: dossier.site.licence, quotations: words.takeAway.quoted },
  articles: dossier.articles.map(({ slug, title, language, href, licence, sha256 }) => ({
    article: slug,
    title,
    language,
    page: fileOf(href),
    licence,
    receivedText: sha256,
  })),
  events: dossier.events.map((event) => eventOf(event, dossier, words)),
});
