import type { Feed } from "./feed.ts";

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), its entries whole. `self` is the feed’s own address.
 * Written out here, since the library that writes the others leaves out `items`, which has to be there, where it is empty.
 */
export function jsonFeedOf(feed: Feed, self: string): string {
  const written = {
    version: "https://jsonfeed.org/version/1.1",
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
      summary,
      date_published: published,
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
