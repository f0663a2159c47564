import { routes } from "./routes.ts";

/** Where an article is read: its own page, and the pages that hold its parts where it is too long for that one. */
export interface ArticlePlaces {
  href: string;
  /** Each with the ids of what it holds; none where the article is whole. */
  parts: readonly { route: string; items: readonly string[] }[];
}

/** The address of a sentence, a heading, the headline or a foot line of an article, by its id. */
export function sentenceAddress({ href, parts }: ArticlePlaces, id: string): string {
  return routes.sentence(parts.find(({ items }) => items.includes(id))?.route ?? href, id);
}
