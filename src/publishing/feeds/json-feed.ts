import { generateJsonFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), its entries whole. `self` is the feed’s own address. */
export const jsonFeedOf = (feed: Feed, self: string): string => {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author, url: feed.home }],
    items: feed.entries.map(({ url, title, summary, html, published, updated }) => ({
      id: url,
      url,
      title,
      content_html: html,
      ...(summary !== undefined && { summary }),
      ...(published !== undefined && { date_published: published }),
      date_modified: updated,
    })),
  });
  return `${JSON.stringify(written, undefined, 2)}\n`;
};
