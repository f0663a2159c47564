import type { EventDate } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Article, Brief, Dossier } from "../dossier/dossier.ts";
import { publicAddress } from "../urls/public.ts";
import type { CitedKind } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { cslDate } from "./csl-date.ts";
import type { CslDate, CslItem } from "./csl-item.ts";

/** Something of the site that can be cited. */
export interface Work {
  kind: CitedKind;
  slug: string;
  /** Its page, or its entry on one. */
  href: string;
  item: CslItem;
}

/** What differs between the kinds of work. */
interface Own {
  kind: CitedKind;
  slug: string;
  title: string;
  href: string;
  note: string;
  issued?: CslDate | undefined;
}

const briefOf = ({ slug, href, title, events, written }: Brief, hash: string, words: Words): Own => ({
  kind: "brief",
  slug,
  href,
  title,
  issued: cslDate(written),
  note: words.cite.notes.brief(sayDate(written, words), sayDate(events, words), hash),
});

/** Who published an article, and when, is told where the content knows it, and never guessed. */
function articleOf({ slug, href, title, date, published, publisher, sha256 }: Article, words: Words): Own {
  const unknown = { publisher: publisher === undefined, published: published === undefined };
  return {
    kind: "article",
    slug,
    href,
    title,
    issued: published && cslDate(published),
    note: words.cite.notes.article(sayDate(date.date, words), unknown, sha256),
  };
}

/**
 * Everything of a site that can be cited, by kind, in the order in which the site lists it. An event and
 * a profile have no date of writing, so none is given; a full address stands only where the site has one.
 */
export function worksOf(dossier: Dossier, words: Words): Work[] {
  const { site, asOf, briefs, articles, events, profiles, sha256 } = dossier;
  const undated = (day: EventDate | undefined) => words.cite.notes.undated(day && sayDate(day, words), sha256);
  const own: Own[] = [
    ...briefs.map((one) => briefOf(one, sha256, words)),
    ...articles.map((one) => articleOf(one, words)),
    ...events.map(({ slug, href, title }): Own => ({ kind: "event", slug, href, title, note: undated(asOf) })),
    ...profiles.map(({ slug, address, name, asOf: day }): Own => {
      return { kind: "profile", slug, href: address, title: name, note: undated(day) };
    }),
  ];
  const held = new Map(articles.map((one) => [one.slug, one]));
  return own.map(({ kind, slug, href, title, note, issued }) => {
    const article = kind === "article" ? held.get(slug) : undefined;
    const container = article === undefined ? site.title : article.publisher;
    const url = publicAddress(site.address, href);
    const item: CslItem = {
      id: `${kind}-${slug}`,
      type: "webpage",
      title,
      language: article?.language ?? site.language,
      ...(container !== undefined && { "container-title": container }),
      ...(article !== undefined && { archive: site.title }),
      ...(issued !== undefined && { issued }),
      ...(url !== undefined && { URL: url }),
      note,
    };
    return { kind, slug, href, item };
  });
}
