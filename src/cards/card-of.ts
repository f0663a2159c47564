import { sayDate } from "../dates/say.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import type { Card, Look } from "./card.ts";

/** A page that is shared with a card, as its head names it. */
export interface SharedPage {
  route: string;
  title: string;
  description: string;
}

const PLAIN = { quoted: false, native: [], line: undefined } as const;

/** A card as it is before its day is in words. */
type Dated = Omit<Card, "asOf"> & Pick<Dossier, "asOf">;

function datedCardOf({ route, title, description }: SharedPage, dossier: Dossier, words: Words): Dated {
  const { briefs, articles, profiles, map, asOf } = dossier;
  const [newest] = briefs;
  const brief = briefs.find((one) => one.href === route);
  if (brief !== undefined) return { ...PLAIN, kind: words.pages.brief, headline: brief.title, asOf: brief.events };
  if (route === routes.home && newest !== undefined) {
    return { ...PLAIN, kind: words.pages.brief, headline: newest.title, asOf };
  }
  const article = articles.find((one) => one.href === route);
  if (article !== undefined) {
    return { ...PLAIN, kind: words.cards.heldArticle, headline: article.title, quoted: true, asOf: article.asOf };
  }
  const profile = profiles.find((one) => one.href === route);
  if (profile !== undefined) {
    const { kind, name, native, role, summary } = profile;
    const line = role ?? summary;
    return { ...PLAIN, kind: words.profile.one[kind], headline: name, native, line, asOf: profile.asOf };
  }
  const day = route === routes.map && map !== undefined ? map.asOf : asOf;
  return { ...PLAIN, kind: "", headline: title, line: description, asOf: day };
}

/**
 * The card of a page: that of a brief, an article or a profile from what the dossier has of it; the front page
 * has the headline of the newest brief; any other page its title and what it holds.
 */
export function cardOf(page: SharedPage, dossier: Dossier, words: Words): Card {
  const { asOf, ...card } = datedCardOf(page, dossier, words);
  return { ...card, asOf: asOf && words.asOf(sayDate(asOf, words)) };
}

/** What all cards of a site share, in the colours of the site on a light ground. */
export const lookOf = ({ site }: Dossier, colours: Look["colours"]): Look => ({
  title: site.title,
  wordmark: site.wordmark,
  colours,
});
