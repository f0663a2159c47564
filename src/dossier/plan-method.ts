import { listOf, mapPart, sharePage } from "../parting/list.ts";
import type { Part } from "../parting/parts.ts";
import type { Content } from "../schemas/content.ts";
import { routes } from "../urls/routes.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { newestFirst } from "./corrections.ts";
import type { UnusedSentence } from "./dossier.ts";

/** The lists of the method page in parts: sentences without use, and corrections by their ids, the newest first. */
export interface MethodLists {
  unused: Part<UnusedSentence>[];
  corrections: Part<string>[];
}

/** What a sentence without use and a correction add to their page beside their words, in bytes gzipped. */
const UNUSED = 10;
const CORRECTION = 40;
/** Bytes, gzipped, that the page has for both: it says much else. */
const ROOM = 6_000;

const numberOf = ({ sentence }: { sentence: string }): number => Number(sentence.slice(1));
const byNumber = (a: { sentence: string }, b: { sentence: string }): number => numberOf(a) - numberOf(b);

/** Sentences without use in the order of their articles among all, and corrections. `texts` are the parts of articles by their slugs. */
export function planMethod(
  content: Content,
  held: readonly Part<string>[],
  texts: ReadonlyMap<string, readonly Part<string>[]>,
): MethodLists {
  const articles = new Map(content.articles.map((one) => [one.slug, one]));
  const sentences = held
    .flatMap(({ items }) => items.flatMap((slug) => articles.get(slug) ?? []))
    .flatMap(({ slug, fields: { title, language, unused } }) =>
      unused.toSorted(byNumber).map(({ sentence: id, reason }): UnusedSentence => ({
        title,
        language,
        id,
        href: sentenceAddress({ href: routes.article(slug), parts: texts.get(slug) ?? [] }, id),
        reason,
      })),
    );
  const unused = listOf(
    sentences,
    ({ href, title, reason }) => `${href}\n${title}\n${reason}`,
    () => UNUSED,
  );
  const log = newestFirst(content);
  const corrections = listOf(
    log,
    ({ id, fields: { entry, wrong, right, because } }) => [id, entry, wrong, right, because].join("\n"),
    () => CORRECTION,
  );
  const partsOf = sharePage({ home: routes.method, routeOf: routes.listPart }, { unused, corrections }, ROOM);
  return {
    unused: partsOf("unused", unused),
    corrections: partsOf("corrections", corrections).map((part) => mapPart(part, (one) => one.id)),
  };
}
