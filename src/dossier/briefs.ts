import { compareDates, dateOf } from "../dates/parse.ts";
import type { BriefFields } from "../schemas/brief.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { openClaimBook } from "./claim-book.ts";
import type { Article, Brief, Position } from "./dossier.ts";
import { fieldOf, profileAt, reportUnknown } from "./entry-checks.ts";
import type { State } from "./state.ts";

function articlesOf(state: State, entry: Entry<BriefFields>): Article[] {
  return entry.fields.articles.flatMap((slug, index) => {
    const joined = state.articles.get(slug);
    if (joined !== undefined) return [joined.article];
    reportUnknown(state, fieldOf(entry, ["articles", index]), "article", slug, state.articles.keys());
    return [];
  });
}

function joinBrief(state: State, entry: Entry<BriefFields>): Brief {
  const { fields, slug } = entry;
  const href = routes.brief(slug);
  const book = openClaimBook(state, entry, { kind: "brief", title: fields.title, href, ids: true });
  const bottomLine = book.addClaims(
    fields.bottomLine.map((claim, index) => ({ fields: claim, path: ["bottomLine", index] })),
  );
  const sections = book.renderBody();
  const positionBlocks = book.addClaims(
    fields.positions.map(({ claim, name, evidence }, index) => ({
      fields: { claim, name, evidence },
      path: ["positions", index],
    })),
  );
  const positions = fields.positions.flatMap(({ issue, actor, stance }, index): Position[] => {
    const profile = profileAt(state, entry, actor, ["positions", index, "actor"]);
    const block = positionBlocks[index];
    if (profile === undefined || block === undefined) return [];
    return [{ issue, actor: profile, stance, block, brief: { title: fields.title, href } }];
  });
  const rests = (names: readonly string[], path: readonly PropertyKey[]) =>
    names.flatMap((name, index) => book.named(name, [...path, "restsOn", index]));
  const judgements = fields.judgements.map(({ judgement, confidence, because, restsOn }, index) => ({
    text: judgement,
    confidence,
    because,
    restsOn: rests(restsOn, ["judgements", index]),
  }));
  const watch = fields.watch.map(({ point, restsOn }, index) => ({ point, restsOn: rests(restsOn, ["watch", index]) }));
  book.close();
  return {
    slug,
    href,
    title: fields.title,
    description: fields.description,
    articles: articlesOf(state, entry).map(({ slug: own, title, href: at, date }) => ({
      slug: own,
      title,
      href: at,
      date: date.date,
    })),
    events: dateOf(fields.events),
    written: dateOf(fields.written),
    sourcesRead: dateOf(fields.sourcesRead),
    bottomLine,
    sections,
    positions,
    judgements,
    watch,
    notSaid: fields.notSaid,
    actors: [],
  };
}

/** Joins all briefs, the newest first. */
export function joinBriefs(state: State, entries: readonly Entry<BriefFields>[]): Brief[] {
  return entries
    .map((entry) => joinBrief(state, entry))
    .sort((a, b) => compareDates(b.written, a.written) || (a.slug < b.slug ? -1 : 1));
}
