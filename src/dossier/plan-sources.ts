import { compareDates, dateOf } from "../dates/parse.ts";
import { listOf, mapPart, sharePage } from "../parting/list.ts";
import type { Part } from "../parting/parts.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Content } from "../schemas/content.ts";
import type { ReferenceFields } from "../schemas/reference.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";

/** The lists of the page of sources in parts: articles by their slugs, works by their keys. */
export interface SourceLists {
  held: Part<string>[];
  cited: Part<string>[];
}

/** What an article held and a work cited add to their page beside their words, in bytes gzipped. */
const HELD = 30;
const CITED = 16;

const dayOf = ({ fields }: Entry<ArticleFields>) => dateOf(fields.date.date);
const joined = (...texts: (string | undefined)[]): string => texts.join("\n");

/** Articles held, the newest report first, and works cited, by publisher and title. */
export function planSources({ articles, references, site }: Content): SourceLists {
  const collator = new Intl.Collator(site?.fields.language);
  const held = listOf(
    articles.toSorted((a, b) => compareDates(dayOf(b), dayOf(a)) || (a.slug < b.slug ? -1 : 1)),
    ({ slug, fields: { title, date, publisher, licence } }) => joined(slug, title, date.rule, publisher, licence),
    () => HELD,
  );
  const works: [string, ReferenceFields][] = Object.entries(references?.fields ?? {});
  const cited = listOf(
    works.sort(([, a], [, b]) => collator.compare(a.publisher, b.publisher) || collator.compare(a.title, b.title)),
    ([key, { title, publisher, kind, seen, url, archived }]) =>
      joined(key, title, publisher, kind, seen, url, archived),
    () => CITED,
  );
  const partsOf = sharePage({ home: routes.sources, routeOf: routes.listPart }, { held, cited });
  return {
    held: partsOf("held", held).map((part) => mapPart(part, (one) => one.slug)),
    cited: partsOf("cited", cited).map((part) => mapPart(part, ([key]) => key)),
  };
}
