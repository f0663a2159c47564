import { numberArticle } from "../dossier/article-units.ts";
import type { ArticleFields } from "../schemas/article.ts";

/** An article as it is read: its fields, and the text of its file. */
interface Read {
  source: string;
  fields: Pick<ArticleFields, "dates">;
}

/**
 * The sentence of an article that gives a date by a word of its own (“Friday”), resolved under `dates:` there, where
 * quoted words stand in it, at least in part. Nothing where the date is not of such a word.
 */
export function sentenceOfDate({ source, fields }: Read, quote: string, date: string): string | undefined {
  const touched = numberArticle("", source).blocks.flatMap(({ units }) => {
    const from = units
      .map(({ text }) => text)
      .join(" ")
      .indexOf(quote);
    let at = 0;
    return units.flatMap(({ id, text }) => {
      const [start, end] = [at, at + text.length];
      at = end + 1;
      return from >= 0 && start < from + quote.length && end > from ? [id] : [];
    });
  });
  return touched.find((id) => fields.dates.some((one) => one.sentence === id && one.date === date));
}
