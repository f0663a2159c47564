import { listOf, sharePage } from "../parting/list.ts";
import type { Part } from "../parting/parts.ts";
import { routes } from "../urls/routes.ts";
import type { Article, Block, Conflict, Disagreement, Event, Sentence, Side } from "./dossier.ts";
import { quotedIn } from "./evidence.ts";
import type { State } from "./state.ts";

/** The held articles whose words one account of a conflict rests on, in the order in which it quotes them. */
function articlesOf(state: State, { claims }: Block): Article[] {
  const slugs = new Set(quotedIn(claims.flatMap((claim) => claim.evidence)).map(({ article }) => article.slug));
  return [...slugs].flatMap((slug) => state.articles.get(slug)?.article ?? []);
}

/** True where each of two sides quotes an article, and none that the other quotes. */
const areApart = (a: Side, b: Side): boolean =>
  a.articles.length > 0 &&
  b.articles.length > 0 &&
  !a.articles.some((one) => b.articles.some((two) => one.slug === two.slug));

/**
 * The sides of a conflict with the articles that they quote, where held articles disagree in it: two sides rest on words of
 * different ones. Nothing where one article gives both accounts, or one of them is background.
 */
export function sidesOf(state: State, sides: readonly Block[]): Side[] | undefined {
  const named = sides.map((block) => ({
    block,
    articles: articlesOf(state, block).map(({ slug, title, href, language, publisher, date }) => {
      return { slug, title, href, language, publisher, date: date.date };
    }),
  }));
  return named.some((one) => named.some((two) => areApart(one, two))) ? named : undefined;
}

/** All disagreements of held articles, by the events of which they tell, in order of time. */
export const disagreementsIn = (events: readonly Event[]): Disagreement[] =>
  events.flatMap(({ slug, title, href, date, conflicts }) =>
    conflicts.flatMap(({ about, between }: Conflict) =>
      between === undefined ? [] : [{ about, sides: between, event: { slug, title, href, date } }],
    ),
  );

/** What a disagreement adds to its page beside its words, in bytes gzipped: two sides at least, with their sentences. */
const DISAGREEMENT = 110;

/** The disagreements in parts, where they are too many for one page. */
export function partDisagreements(all: readonly Disagreement[]): Part<Disagreement>[] {
  const list = listOf(
    all,
    ({ about, event, sides }) =>
      [
        ...[about, event.title, event.href],
        ...sides.flatMap(({ block, articles }) => [
          ...block.claims.map((claim) => claim.text),
          ...articles.map((one) => one.title),
        ]),
      ].join("\n"),
    () => DISAGREEMENT,
  );
  const places = { home: routes.disagreements, routeOf: routes.listPart };
  return all.length === 0 ? [] : sharePage(places, { disagreements: list })("disagreements", list);
}

/** Hangs each disagreement on the sentences on which its sides rest, with the sentences of other articles that say otherwise. */
export function markSentences(state: State, disagreements: readonly Disagreement[]): void {
  const sentenceOf = (name: string): Sentence | undefined => {
    const [slug = "", id] = name.split("#");
    const { blocks } = state.articles.get(slug) ?? { blocks: [] };
    return blocks.flatMap((block) => block.sentences).find((one) => one.id === id);
  };
  for (const { about, event, sides } of disagreements) {
    for (const side of sides) {
      const against = sides.filter((other) => areApart(side, other));
      const others = against.flatMap(({ block }) =>
        quotedIn(block.claims.flatMap((claim) => claim.evidence)).map(({ article, parts }) => ({
          title: article.title,
          href: parts[0]?.[0]?.cite ?? article.href,
        })),
      );
      if (others.length === 0) continue;
      for (const name of new Set(side.block.claims.flatMap((claim) => claim.sentences))) {
        sentenceOf(name)?.disputed.push({
          about,
          event,
          others: [...new Map(others.map((one) => [one.href, one])).values()],
        });
      }
    }
  }
}
