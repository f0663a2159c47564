import { compareDates, dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { BriefFields } from "../schemas/brief.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { isLost } from "../schemas/lost.ts";
import { openClaimBook } from "./claim-book.ts";
import { correctionsTo } from "./corrections.ts";
import type { Article, Brief, Claim } from "./dossier.ts";
import { checkDerived } from "./derived-text.ts";
import { fieldOf, report, reportUnknown, type At } from "./entry-checks.ts";
import { findLikelihoods } from "./likelihood.ts";
import { joinPositions } from "./positions.ts";
import type { State } from "./state.ts";

function articlesOf(state: State, entry: Entry<BriefFields>): Article[] {
  return entry.fields.articles.flatMap((slug, index) => {
    const joined = state.articles.get(slug);
    if (joined !== undefined) return [joined.article];
    reportUnknown(state, fieldOf(entry, ["articles", index]), "article", slug, state.articles.keys());
    return [];
  });
}

/** Holds a judgement to the seven likelihoods of ICD 203, and keeps its confidence apart from any. */
function checkLikelihoods(state: State, judgement: string, at: At, because: string, becauseAt: At): void {
  const { tongue } = state.language;
  if (tongue === undefined) return;
  const found = findLikelihoods(judgement, tongue);
  for (const { words, isOfTheSeven } of found) {
    if (!isOfTheSeven) report(state, at, catalogue.likelihoodInJudgement(words, tongue.likelihoods));
  }
  const [first, second] = found.filter((one) => one.isOfTheSeven);
  if (first !== undefined && second !== undefined)
    report(state, at, catalogue.twoLikelihoods(first.words, second.words));
  for (const { words } of findLikelihoods(because, tongue)) {
    report(state, becauseAt, catalogue.likelihoodInConfidence(words));
  }
}

/** Reports works of which a brief says that it was made from them before they were there. */
function checkWhenRead(state: State, entry: Entry<BriefFields>, claims: readonly Claim[]): void {
  const { sourcesRead } = entry.fields;
  if (sourcesRead === undefined || isLost(entry, ["sourcesRead"])) return;
  const works = new Map(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === "reference" ? [[one.reference.key, one.reference.date] as const] : [])),
    ),
  );
  for (const [key, date] of works) {
    if (date === undefined || dateOf(date).first <= dateOf(sourcesRead).last) continue;
    report(state, fieldOf(entry, ["sourcesRead"]), catalogue.readTooEarly(sourcesRead, key, date));
  }
}

function joinBrief(state: State, entry: Entry<BriefFields>): Brief {
  const { fields, slug } = entry;
  const href = routes.brief(slug);
  const book = openClaimBook(state, entry, {
    kind: "brief",
    title: fields.title,
    href,
    idOf: (number) => `c${number}`,
    anchored: true,
  });
  const isDated = !isLost(entry, ["events"]);
  if (isDated && dateOf(fields.written).last < dateOf(fields.events).first) {
    report(state, fieldOf(entry, ["written"]), catalogue.writtenTooEarly(fields.written, fields.events));
  }
  const bottomLine = book.addClaims(
    fields.bottomLine.map((claim, index) => ({ fields: claim, path: ["bottomLine", index] })),
  );
  const sections = book.renderBody();
  const articles = articlesOf(state, entry);
  const positions = joinPositions(state, entry, book, articles, { title: fields.title, href });
  const rests = (names: readonly string[], path: readonly PropertyKey[]) =>
    names.flatMap((name, index) => book.named(name, [...path, "restsOn", index]));
  const judgements = fields.judgements.map(({ judgement, confidence, because, restsOn }, index) => {
    const path = ["judgements", index];
    checkLikelihoods(
      state,
      judgement,
      fieldOf(entry, [...path, "judgement"]),
      because,
      fieldOf(entry, [...path, "because"]),
    );
    const claims = rests(restsOn, path);
    for (const field of ["judgement", "because"] as const) {
      checkDerived(state, { judgement, because }[field], claims, {}, fieldOf(entry, [...path, field]));
    }
    return { text: judgement, confidence, because, restsOn: claims };
  });
  const watch = fields.watch.map(({ point, restsOn }, index) => {
    const claims = rests(restsOn, ["watch", index]);
    checkDerived(state, point, claims, {}, fieldOf(entry, ["watch", index, "point"]));
    return { point, restsOn: claims };
  });
  for (const field of isDated ? (["title", "description"] as const) : []) {
    checkDerived(state, fields[field], book.all(), { dates: [fields.events] }, fieldOf(entry, [field]));
  }
  checkWhenRead(state, entry, book.all());
  const cites = book.all().some(({ evidence }) => evidence.some((one) => one.kind === "reference"));
  if (cites && fields.sourcesRead === undefined && !isLost(entry, ["sourcesRead"])) {
    const wanted = 'when the works that it cites were read, such as "2026-11"';
    report(state, fieldOf(entry, []), catalogue.missingField("sourcesRead", wanted));
  }
  book.close();
  return {
    slug,
    href,
    title: fields.title,
    description: fields.description,
    articles: articles.map(({ slug: own, title, href: at, language, date }) => ({
      slug: own,
      title,
      href: at,
      language,
      date: date.date,
    })),
    events: dateOf(fields.events),
    written: dateOf(fields.written),
    sourcesRead: fields.sourcesRead === undefined ? undefined : dateOf(fields.sourcesRead),
    bottomLine,
    sections,
    positions,
    judgements,
    watch,
    notSaid: fields.notSaid,
    corrections: correctionsTo(state, "brief", slug),
    actors: [],
    tied: [],
    ties: [],
    timeline: [],
    drawing: fields.timeline,
    listed: [],
    disagreements: [],
    view: undefined,
  };
}

/** Joins all briefs, the newest first. */
export function joinBriefs(state: State, entries: readonly Entry<BriefFields>[]): Brief[] {
  return entries
    .map((entry) => joinBrief(state, entry))
    .sort((a, b) => compareDates(b.written, a.written) || (a.slug < b.slug ? -1 : 1));
}
