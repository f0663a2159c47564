import { draftArticle, type ArticleDraft } from "../../src/drafting/article.ts";
import type { ArticleFacts } from "../../src/drafting/article-front-matter.ts";
import { knownIn, type Known } from "../../src/drafting/known.ts";
import { frontMatter } from "../../src/errors/position.ts";

export const NOBODY_KNOWN: Known = knownIn({ profiles: [], articles: [], references: undefined });

const FACTS: ArticleFacts = {
  language: "en",
  ...{ date: undefined, dateRule: undefined, published: "unknown", publisher: "unknown" },
  ...{ licence: "Not established.", fullText: false, footNote: undefined },
  profiles: new Map(),
};

/** Answers written as `id=value`. */
const answersOf = (answers: readonly string[] = []): Map<string, string> =>
  new Map(answers.map((one) => one.split("=") as [string, string]));

/** Drafts a text with some facts and answers, and the proposals for the rest. */
export const draftOf = (
  text: string,
  facts: Partial<ArticleFacts> = {},
  answers: readonly string[] = [],
  known: Known = NOBODY_KNOWN,
): ArticleDraft => draftArticle(text, { ...FACTS, ...facts }, known, answersOf(answers));

/** The Markdown behind the front matter. */
export function markdownOf({ source }: ArticleDraft): string {
  const front = frontMatter(source);
  return source.slice((front?.offset ?? 0) + (front?.yaml.length ?? 0) + "---\n\n".length);
}
