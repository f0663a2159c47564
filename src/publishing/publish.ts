import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Declared } from "../after-build/declared.ts";
import type { Fault } from "../after-build/faults.ts";
import { filesOf } from "../after-build/pages.ts";
import { relistFiles } from "../after-build/report.ts";
import { routes } from "../urls/routes.ts";
import type { Publication, Published } from "./facts.ts";
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

/** The files that stand beside the pages of every site, and to which a page may lead though they are made after it. */
export const besidePages = ({ briefs }: Published): string[] => [
  ...briefs.map(({ slug }) => routes.briefInMarkdown(slug)),
  ...[routes.robots, routes.llms],
];

/**
 * Writes what stands beside the pages of every site, with an address or without: each brief in Markdown, llms.txt
 * and robots.txt. Made before the editions, so that the archive holds it too. Gives what is wrong with it.
 */
export async function publishBeside(publication: Publication, declared: Declared): Promise<Fault[]> {
  const { book, published } = publication;
  const twins = briefsInMarkdown(publication);
  const files = new Set([...(await filesOf(book.folder)), ...twins.keys()]);
  await writeAll(
    book.folder,
    new Map([...twins, [routes.llms, llmsOf(publication, files)], [routes.robots, robotsOf(published.address)]]),
  );
  await relistFiles(book.folder);
  return checkTwins(twins, book, files, declared);
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
  const made = feedsOf(publication, address);
  const feeds = feedFiles(made, address);
  const files = new Set(await filesOf(book.folder));
  await writeAll(book.folder, new Map([...feeds, ...sitemapOf(book.pages, address, published)]));
  return {
    feeds: feeds.size,
    entries: { briefs: made.briefs.entries.length, corrections: made.corrections.entries.length },
    listed: book.pages.filter(isIndexable).length,
    faults: checkFeeds(feeds, address, book.pages, files),
  };
}
