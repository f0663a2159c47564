import type { Place, Problem } from "../errors/problem.ts";
import type { Part } from "../parting/parts.ts";
import type { Content } from "../schemas/content.ts";
import { routes } from "../urls/routes.ts";
import { alikeAmong } from "./article-source.ts";
import { numberArticle } from "./article-units.ts";
import { joinArticle } from "./articles.ts";
import { joinBriefs } from "./briefs.ts";
import { openClaimBook } from "./claim-book.ts";
import { checkContent } from "./content-checks.ts";
import { joinCorrections } from "./corrections.ts";
import { countAll, coverSentences } from "./coverage.ts";
import type { ListedClaim, Dossier } from "./dossier.ts";
import { fold } from "./folding.ts";
import { listBriefs } from "./brief-lists.ts";
import { withTimelines } from "./brief-timelines.ts";
import { completeBrief, gatherTold } from "./complete-brief.ts";
import { daysOf } from "./days.ts";
import { disagreementsIn, markSentences, partDisagreements } from "./disagreements.ts";
import { completeProfiles } from "./gather.ts";
import { checkProfileNames, indexProfiles } from "./profile-names.ts";
import { checkItems, joinProfile, profileLink } from "./profiles.ts";
import { htmlOfClaim } from "./quote-in-claim.ts";
import { fillLists, placesOf, planLists } from "./lists.ts";
import { knownOf } from "./known.ts";
import { indexNames } from "./names.ts";
import { newestDate } from "./newest.ts";
import { checkNotSaid } from "./not-said.ts";
import { checkMap, joinMap } from "./place-map.ts";
import { checkFormerSlugs, movedPages } from "./moved.ts";
import { joinReferences } from "./references.ts";
import type { State } from "./state.ts";
import { compareTies } from "./ties.ts";
import { planPages } from "./timeline-pages.ts";
import { checkSpans } from "./timeline-span.ts";
import { inOrderOfTime, joinEvents, timelineOf } from "./timeline.ts";

/** The whole dossier, and where in the content each of its claims stands; or the whole report. */
export type Joined =
  | { dossier: Dossier; places: ReadonlyMap<ListedClaim, () => Place>; problems: readonly [] }
  | { dossier: undefined; problems: Problem[]; unread: readonly string[] };

function joinStatus(content: Content, state: State): void {
  for (const entry of content.articles) {
    const joined = state.articles.get(entry.slug);
    if (joined === undefined) continue;
    const { title, href } = joined.article;
    const declared = { ...entry, fields: {} };
    const book = openClaimBook(state, declared, {
      kind: "article",
      title,
      href,
      idOf: (number) => `a${number}`,
      anchored: true,
    });
    joined.article.status = book.addClaims(
      entry.fields.status.map((fields, index) => ({ fields, path: ["status", index] })),
    );
    book.close();
  }
}

/** The problems, each once: one named quotation serves several claims. */
const onceEach = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

/**
 * The join: all that editors wrote → the dossier, or every mistake in it. Pure: it reads no file
 * of the site's and no clock. Build, development server and check all call it.
 */
export function join(content: Content): Joined {
  const entries = inOrderOfTime(content.events);
  const texts = new Map(content.articles.map(({ slug, file, source }) => [slug, numberArticle(file, source)]));
  const plan = planLists(content, texts);
  const places = placesOf(plan);
  const state: State = {
    problems: [...content.problems],
    doubts: 0,
    articles: new Map(),
    several: content.articles.length > 1,
    alike: alikeAmong(content.articles),
    briefs: new Set(content.briefs.map((entry) => entry.slug)),
    references: new Map(),
    profiles: new Map(
      content.profiles.map((entry) => [
        entry.slug,
        profileLink(entry, routes.profileRow(entry.slug, places.profiles.get(entry.slug))),
      ]),
    ),
    corrections: new Map(),
    places,
    eventPages: planPages(entries, content.site?.fields),
    names: indexNames([]),
    linked: new Set(),
    articleNames: indexNames([]),
    metonyms: new Map(),
    verdicts: { verified: 0, "not found": 0, ambiguous: 0 },
    claims: [],
    ...knownOf(content),
  };
  joinReferences(state, content);
  joinCorrections(state, content);
  indexProfiles(state, content.profiles, content.articles);
  for (const entry of content.articles) {
    const numbered = texts.get(entry.slug);
    if (numbered === undefined) continue;
    state.articles.set(entry.slug, joinArticle(state, entry, numbered, content.received.get(entry.slug)));
  }
  const site = content.site?.fields;
  const briefs = joinBriefs(state, content.briefs);
  const events = joinEvents(state, entries, site);
  const own = content.profiles.map((entry) => joinProfile(state, entry));
  checkItems(state, content.profiles);
  joinStatus(content, state);
  coverSentences(state, content.articles);
  checkProfileNames(state, content);
  checkNotSaid(state, content, events);
  checkMap(state, content);
  const timed = withTimelines(briefs, events);
  checkSpans(state, content, timed);
  checkFormerSlugs(state, content);
  checkContent(content, state);
  if (state.problems.length > 0 || site === undefined)
    return { dossier: undefined, problems: onceEach(state.problems), unread: content.unread };

  for (const { claim, at } of state.claims) claim.html = htmlOfClaim(state, claim, at);
  const collator = new Intl.Collator(site.language);
  const days = daysOf(timed);
  for (const { article } of state.articles.values()) article.asOf = days.ofArticle(article.href);
  const profiles = completeProfiles(state, briefs, events, own, days).sort(
    (a, b) => collator.compare(a.filedUnder, b.filedUnder) || collator.compare(a.name, b.name),
  );
  const ties = own.flatMap((one) => one.ties).sort(compareTies);
  const lists = fillLists(plan, {
    articles: [...state.articles.values()].map((one) => one.article),
    references: [...state.references.values()],
    corrections: [...state.corrections.values()].flat(),
    profiles,
  });
  const all = <Item>(parts: readonly Part<Item>[]): Item[] => parts.flatMap(({ items }) => items);
  const corrections = all(lists.corrections);
  const told = gatherTold(profiles, ties);
  const completed = timed.map((brief) => completeBrief(brief, told, site.timeline, briefs.length === 1));
  const { earlier, archive } = listBriefs(completed);
  const disagreements = disagreementsIn(events);
  markSentences(state, disagreements);
  const placed = new Map(
    state.claims.map(({ claim, use: { kind, title, href }, at }): [ListedClaim, () => Place] => [
      { ...claim, kind, title, href },
      at,
    ]),
  );
  const dossier: Dossier = {
    site,
    asOf: state.last,
    articles: all(lists.held),
    texts: new Map([...state.articles].map(([slug, { blocks }]) => [slug, blocks])),
    briefs: completed,
    earlier,
    events,
    timeline: timelineOf(state, events),
    profiles,
    ties,
    references: all(lists.cited),
    corrections,
    lists: { ...lists, briefs: archive, disagreements: partDisagreements(disagreements) },
    disagreements,
    map: joinMap(site, profiles, events, days),
    moved: movedPages(content, state),
    counts: countAll(state),
    newest: newestDate(briefs, events, corrections),
    sha256: content.sha256,
    terms: [...(content.site?.fields.terms ?? [])].map((term) => ({
      term,
      times: state.terms?.get(fold(term).text) ?? 0,
    })),
    claims: [...placed.keys()],
  };
  return { dossier, places: placed, problems: [] };
}
