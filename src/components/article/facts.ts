import { sayDate } from "../../dates/say.ts";
import type { Article } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/** What is known of an article, as pairs of label and value; what is not known says so. */
export const factsAbout = (article: Article, words: Words): [string, string][] => [
  [words.article.date, article.date.rule],
  [
    words.article.published,
    article.published === undefined ? words.article.unknown : sayDate(article.published, words),
  ],
  [words.article.publisher, article.publisher ?? words.article.unknown],
  [words.article.licence, article.licence],
];
