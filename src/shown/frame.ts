import type { Dossier } from "../dossier/dossier.ts";

/** What every page shows round its own: its head, masthead, key and foot know no more of the dossier. */
export interface Frame extends Pick<Dossier, "site" | "asOf"> {
  /** How many quotations were checked. */
  quotations: number;
  /** The newest brief; nothing where there is none. */
  newest: { title: string; href: string } | undefined;
  /** True where all briefs have a page of their own. */
  hasArchive: boolean;
  /** The held article, where it is the only one. */
  onlyArticle: { title: string; href: string; language: string; licence: string } | undefined;
  hasSeveral: { articles: boolean; briefs: boolean };
}

const framed = new WeakMap<Dossier, Frame>();

/** What every page of a dossier shows; made once. */
export function frameOf(dossier: Dossier): Frame {
  const known = framed.get(dossier);
  if (known !== undefined) return known;
  const { site, asOf, counts, briefs, articles, lists } = dossier;
  const [newest] = briefs;
  const [article, ...others] = articles;
  const frame: Frame = {
    site,
    asOf,
    quotations: counts.quotations,
    newest: newest && { title: newest.title, href: newest.href },
    hasArchive: lists.briefs.length > 0,
    onlyArticle:
      article === undefined || others.length > 0
        ? undefined
        : { title: article.title, href: article.href, language: article.language, licence: article.licence },
    hasSeveral: { articles: others.length > 0, briefs: briefs.length > 1 },
  };
  framed.set(dossier, frame);
  return frame;
}
