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

/**
 * The card of a page: that of a brief, an article or a profile from what the dossier has of it; the front page
 * has the headline of the newest brief; any other page its title and what it holds.
 */
export function cardOf({ route, title, description }: SharedPage, dossier: Dossier, words: Words): Card {
  const brief = route === routes.home ? dossier.briefs[0] : dossier.briefs.find((one) => one.href === route);
  if (brief !== undefined) return { ...PLAIN, kind: words.pages.brief, headline: brief.title };
  const article = dossier.articles.find((one) => one.href === route);
  if (article !== undefined) {
    return { ...PLAIN, kind: words.cards.heldArticle, headline: article.title, quoted: true };
  }
  const profile = dossier.profiles.find((one) => one.href === route);
  if (profile !== undefined) {
    const { kind, name, native, role, summary } = profile;
    return { ...PLAIN, kind: words.profile.one[kind], headline: name, native, line: role ?? summary };
  }
  return { ...PLAIN, kind: "", headline: title, line: description };
}

/** What all cards of a site share, in the colours of the site on a light ground. */
export const lookOf = ({ site, asOf }: Dossier, words: Words, colours: Look["colours"]): Look => ({
  title: site.title,
  wordmark: site.wordmark,
  asOf: asOf && words.asOf(sayDate(asOf, words)),
  colours,
});
