import { readFile } from "node:fs/promises";
import postcss from "postcss";
import type { HeadedPage } from "../after-build/check-heads.ts";
import { cardOf, lookOf } from "../cards/card-of.ts";
import { makeCards, type CardCount } from "../cards/make-cards.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { schemeOf } from "../styles/scheme.ts";
import { wordsOf } from "../words/of-site.ts";

const TOKENS = new URL("../styles/tokens.css", import.meta.url);
/** Where cards are kept from one build to the next. */
const KEPT = ".astro/cards";

/** Writes the card of every page that names one; nothing where the site has no address, and so none is named. */
export async function writeCards(
  pages: readonly Pick<HeadedPage, "route" | "head">[],
  dossier: Dossier,
  folder: string,
): Promise<CardCount | undefined> {
  if (dossier.site.address === undefined) return undefined;
  const words = wordsOf(dossier.site);
  const { light } = schemeOf(postcss.parse(await readFile(TOKENS, "utf8")));
  const shared = pages.flatMap((page) => {
    const told = page.head.shared;
    const [title, description] = [told.get("og:title"), told.get("og:description")];
    return title === undefined ? [] : [{ route: page.route, title, description: description ?? "" }];
  });
  const cards = new Map(shared.map((page) => [page.route, cardOf(page, dossier, words)]));
  return makeCards(cards, lookOf(dossier, light), folder, KEPT);
}
