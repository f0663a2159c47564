import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";
import type { Chapter } from "../chapters.ts";

/** What kind of page a chapter is, in a word; nothing where its title says it, or where it is one of many below another. */
export function labelOf({ route, title, depth }: Chapter, { pages, editions }: Words): string | undefined {
  if (depth > 1) return undefined;
  const label =
    route === routes.home
      ? editions.front
      : route.startsWith(routes.brief("").slice(0, -".html".length))
        ? pages.brief
        : route.startsWith(routes.article("").slice(0, -".html".length))
          ? pages.article
          : undefined;
  return label === title ? undefined : label;
}
