import { citationOf } from "../citations/pages.ts";
import type { Article, ArticleBlock, Dossier, Profile } from "../dossier/dossier.ts";
import type { Part } from "../parting/parts.ts";
import type { Words } from "../words/words.ts";
import { articleTitles } from "./article-titles.ts";
import { furtherParts, type ListPart } from "./profile-parts.ts";

/** What the page of a held article shows of its own. */
export interface ShownArticle {
  article: Article;
  /** The title of the page. */
  title: string;
  /** Its text. */
  blocks: readonly ArticleBlock[];
  /** Where it is cited. */
  citation: string;
}

/** What a further page of an article shows of its own: the next of its sentences. */
export interface ShownArticlePart {
  article: Article;
  part: Part<string>;
  title: string;
  blocks: readonly ArticleBlock[];
}

/** What the page of a profile shows of its own. */
export interface ShownProfile {
  profile: Profile & { href: string };
  citation: string;
  /** Its address in the list of the map, where it is there. */
  onMap: string | undefined;
}

/** What a further page of a profile shows of its own: the next stretch of a list. */
export interface ShownPart {
  profile: Profile;
  part: ListPart;
  title: string;
}

const hasPage = (profile: Profile): profile is Profile & { href: string } => profile.href !== undefined;

/** What the page of each held article shows. */
export function shownArticles(dossier: Dossier, words: Words): ShownArticle[] {
  const titles = articleTitles(dossier, words);
  return dossier.articles.map((article) => ({
    article,
    title: titles.get(article.slug) ?? article.title,
    blocks: dossier.texts.get(article.slug) ?? [],
    citation: citationOf(dossier, words, "article", article.slug),
  }));
}

/** The blocks of a text that one of its parts holds, or what it holds of them; all of them, where it has no parts. */
export function blocksOf(blocks: readonly ArticleBlock[], part: Part<string> | undefined): readonly ArticleBlock[] {
  if (part === undefined) return blocks;
  const ids = new Set(part.items);
  return blocks
    .map((block) => ({ ...block, sentences: block.sentences.filter(({ id }) => ids.has(id)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** What each further page of a held article shows. */
export const shownArticleParts = (dossier: Dossier, words: Words): ShownArticlePart[] =>
  shownArticles(dossier, words).flatMap(({ article, title, blocks }) =>
    article.parts.slice(1).map((part) => ({
      article,
      part,
      title: words.article.partTitle(title, part.from, part.to),
      blocks: blocksOf(blocks, part),
    })),
  );

/** What the page of each profile shows that has one. */
export const shownProfiles = (dossier: Dossier, words: Words): ShownProfile[] =>
  dossier.profiles.filter(hasPage).map((profile) => ({
    profile,
    citation: citationOf(dossier, words, "profile", profile.slug),
    onMap: dossier.map?.entries.get(profile.slug),
  }));

/** What each further page of a profile shows. */
export function shownParts(dossier: Dossier, { profile: words }: Words): ShownPart[] {
  const lists = words.partsOf(dossier.articles.length > 1);
  return furtherParts(dossier).map(({ profile, part }) => {
    return { profile, part, title: words.partTitle(profile.name, lists[part.list], part.from, part.to) };
  });
}
