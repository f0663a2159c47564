import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Declared } from "../after-build/declared.ts";
import type { Fault } from "../after-build/faults.ts";
import { filesOf } from "../after-build/pages.ts";
import { relistFiles } from "../after-build/report.ts";
import { routes } from "../urls/routes.ts";
import type { Publication } from "./facts.ts";
import { checkFeeds } from "./feeds/check-feeds.ts";
import { feedFiles, feedsOf } from "./feeds/feeds.ts";
import { isIndexable } from "./indexable.ts";
import { llmsOf } from "./llms.ts";
import { robotsOf } from "./robots.ts";
import { sitemapOf } from "./sitemap.ts";
import { briefsInMarkdown, checkTwins } from "./twins.ts";

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [route, text] of files) {
    await mkdir(dirname(join(folder, route)), { recursive: true });
    await writeFile(join(folder, route), text);
  }
}

/** What stands beside the pages of every site, as texts by their addresses; `files` are those that are there. */
function filesBeside(publication: Publication, files: Iterable<string>) {
  const { published } = publication;
  const twins = briefsInMarkdown(publication);
  const there = new Set([...files, ...twins.keys()]);
  const all = new Map([
    ...twins,
    [routes.llms, llmsOf(publication, there)],
    [routes.robots, robotsOf(published.address)],
  ]);
  return { twins, there, all };
}

/** What only a site with an address has, as texts by their addresses. */
function filesUnder(publication: Publication, address: string) {
  const { book, published } = publication;
  const entries = feedsOf(publication, address);
  const feeds = feedFiles(entries, address);
  return { entries, feeds, all: new Map([...feeds, ...sitemapOf(book.pages, address, published)]) };
}

/**
 * Writes what stands beside the pages of every site, with an address or without: each brief in Markdown, llms.txt
 * and robots.txt. Made before the editions, so that the archive holds it too. Gives what is wrong with it.
 */
export async function publishBeside(publication: Publication, declared: Declared): Promise<Fault[]> {
  const { book } = publication;
  const { twins, there, all } = filesBeside(publication, await filesOf(book.folder));
  await writeAll(book.folder, all);
  await relistFiles(book.folder);
  return checkTwins(twins, book, there, declared);
}

/** What was published under an address, and what is wrong with it. */
export interface PublishedFiles {
  feeds: number;
  /** How many entries each sort of feed has. */
  entries: Record<"briefs" | "corrections", number>;
  /** How many pages the sitemap has. */
  listed: number;
  faults: Fault[];
}

/**
 * Writes what only a site with an address can have, since all of it names full addresses: feeds and sitemap. They
 * are of no use in an archive and are made after it. Nothing without an address.
 */
export async function publishUnder(publication: Publication): Promise<PublishedFiles | undefined> {
  const { book, published } = publication;
  const { address } = published;
  if (address === undefined) return undefined;
  const { entries, feeds, all } = filesUnder(publication, address);
  const files = new Set(await filesOf(book.folder));
  await writeAll(book.folder, all);
  return {
    feeds: feeds.size,
    entries: { briefs: entries.briefs.entries.length, corrections: entries.corrections.entries.length },
    listed: book.pages.filter(isIndexable).length,
    faults: checkFeeds(feeds, address, book.pages, files),
  };
}

/** Holds what lies in a copy of the site against what its pages and the content give; a copy need not have all of it. */
export async function checkPublished(publication: Publication): Promise<Fault[]> {
  const { book, published } = publication;
  const files = new Set(await filesOf(book.folder));
  const beside = filesBeside(publication, files).all;
  const under = published.address === undefined ? [] : filesUnder(publication, published.address).all;
  const faults: Fault[] = [];
  for (const [route, text] of [...beside, ...under]) {
    if (!files.has(route) || (await readFile(join(book.folder, route), "utf8")) === text) continue;
    faults.push({ route, message: "is not what the pages and the content here give" });
  }
  return faults;
}
