import { plainChapters, plainElements } from "../../editions/plain/plain-chapter.ts";
import { termsOf } from "../../editions/plain/opening.ts";
import { routes } from "../../urls/routes.ts";
import { articlesOn } from "../articles-on.ts";
import type { Publication } from "../facts.ts";
import { atomOf } from "./atom.ts";
import { htmlOfBlocks, htmlOfChapter } from "./entry-html.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { rssOf } from "./rss.ts";

/** A feed holds so many entries, the newest; a reader who follows it has seen the others. */
const MOST = 30;

/** The newest of the entries, or what stands for it where there is none. */
const newest = (entries: readonly FeedEntry[], otherwise: Date): Date =>
  entries.map((one) => one.updated).sort((a, b) => b.getTime() - a.getTime())[0] ?? otherwise;

/** Each brief whole: what its page shows, with its evidence and the terms of the articles of which words stand in it. */
function briefEntries({ book, published }: Publication, address: string): FeedEntry[] {
  const briefs = published.briefs.slice(0, MOST);
  const listed = new Set(briefs.map((one) => one.route));
  const chapters = plainChapters(book.pages, book.words, { only: (route) => listed.has(route), keepsQuotations: true });
  const byRoute = new Map(chapters.map((chapter) => [chapter.route, chapter]));
  return briefs.flatMap(({ route, title, description, published: day, updated }) => {
    const chapter = byRoute.get(route);
    if (chapter === undefined) return [];
    const terms = termsOf(book, articlesOn(route, book));
    const html = htmlOfChapter(chapter, { address, heading: book.words.editions.notes, terms });
    return [{ url: address + route, title, summary: description, html, published: day, updated }];
  });
}

/** Each correction as the method page has it. */
function correctionEntries({ book, published }: Publication, address: string): FeedEntry[] {
  const corrections = published.corrections.slice(0, MOST);
  const { feeds } = book.words.publishing;
  const ids = corrections.map((one) => one.id);
  const rows = plainElements(book.pages, book.words, routes.method, ids);
  return corrections.flatMap(({ id, route, date, entry }) => {
    const blocks = rows.get(id);
    if (blocks === undefined) return [];
    const html = htmlOfBlocks(blocks, address);
    const title = feeds.correctionOf(entry);
    return [{ url: address + route, title, summary: undefined, html, published: date, updated: date }];
  });
}

/** The two feeds of a site: of its briefs, and of its corrections. */
export function feedsOf(publication: Publication, address: string): Record<keyof typeof routes.feeds, Feed> {
  const { book, published } = publication;
  const { facts, words } = book;
  const { feeds } = words.publishing;
  const shared = { language: facts.language, author: facts.title, rights: termsOf(book).join(" ") };
  const [briefs, corrections] = [briefEntries(publication, address), correctionEntries(publication, address)];
  return {
    briefs: {
      ...shared,
      title: facts.title,
      description: facts.description,
      home: address + routes.home,
      updated: newest(briefs, published.newest),
      entries: briefs,
    },
    corrections: {
      ...shared,
      title: feeds.corrections(facts.title),
      description: feeds.correctionsUse,
      home: address + routes.corrections,
      updated: newest(corrections, published.newest),
      entries: corrections,
    },
  };
}

/** The feeds of a site that has an address, as files by their addresses; one without an entry yet can be followed already. */
export function feedFiles(feeds: ReturnType<typeof feedsOf>, address: string): Map<string, string> {
  return new Map(
    (["briefs", "corrections"] as const).flatMap((name) => {
      const { rss, atom, json } = routes.feeds[name];
      return [
        [rss, rssOf(feeds[name], address + rss)] as const,
        [atom, atomOf(feeds[name], address + atom)] as const,
        [json, jsonFeedOf(feeds[name], address + json)] as const,
      ];
    }),
  );
}
