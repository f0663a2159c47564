import { sayDate } from "../dates/say.ts";
import type { Article, Dossier } from "../dossier/dossier.ts";
import type { Words } from "../words/words.ts";

/** How often each of some texts stands among them. */
function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The title of each article’s page, by its slug: its headline, and where a brief, a profile or another article is called so,
 * who published it and of what day it is; articles that these do not tell apart are counted, in the order of the dossier.
 */
export function articleTitles({ articles, briefs, profiles }: Dossier, words: Words): Map<string, string> {
  const named = [...briefs.map(({ title }) => title), ...profiles.map(({ name }) => name)];
  const counts = countOf([...named, ...articles.map(({ title }) => title)]);
  const longer = ({ title, publisher, date }: Article): string =>
    `${title} (${[publisher, sayDate(date.date, words)].filter((one) => one !== undefined).join(", ")})`;
  const titles = articles.map((one) => ((counts.get(one.title) ?? 0) > 1 ? longer(one) : one.title));
  const alike = countOf(titles);
  const before = new Map<string, number>();
  return new Map(
    titles.map((title, index) => {
      const number = (before.get(title) ?? 0) + 1;
      before.set(title, number);
      return [articles[index]?.slug ?? "", (alike.get(title) ?? 0) > 1 ? `${title} ${number}` : title];
    }),
  );
}
