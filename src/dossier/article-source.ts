import { dateOf } from "../dates/parse.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { ArticleSource } from "./dossier.ts";
import type { State } from "./state.ts";

type ArticleEntry = Pick<Entry<ArticleFields>, "slug" | "fields">;

const reportOf = ({ fields: { publisher, date } }: ArticleEntry): string => JSON.stringify([publisher, date.date]);

/** The slugs of articles that publisher and day do not tell from another one. */
export function alikeAmong(entries: readonly ArticleEntry[]): Set<string> {
  const byReport = Map.groupBy(entries, reportOf);
  return new Set([...byReport.values()].flatMap((all) => (all.length > 1 ? all.map(({ slug }) => slug) : [])));
}

/** What tells an article from the others; nothing where there are none. */
export function sourceOf({ several, alike }: State, { slug, fields }: ArticleEntry): ArticleSource | undefined {
  if (!several) return undefined;
  const { title, date } = fields;
  const publisher = fields.publisher === "unknown" ? undefined : fields.publisher;
  return { name: publisher ?? title, publisher, day: alike.has(slug) ? undefined : dateOf(date.date) };
}
