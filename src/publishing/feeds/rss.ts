import { toHtml } from "hast-util-to-html";
import { generateRssFeed } from "feedsmith";
import { GENERATOR, type Feed } from "./feed.ts";

/** Plain words as the HTML for which readers take a description. */
const escaped = (value: string): string => toHtml({ type: "text", value });

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), its entries whole in `content:encoded`. An entry whose
 * day is not known has no `pubDate`. `self` is the feed’s own address.
 */
export const rssOf = (feed: Feed, self: string): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: escaped(feed.description),
    language: feed.language,
    copyright: feed.rights,
    lastBuildDate: feed.updated,
    generator: GENERATOR,
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
    items: feed.entries.map(({ url, title, summary, html, published }) => ({
      title,
      link: url,
      guid: { value: url, isPermaLink: true },
      ...(summary !== undefined && { description: escaped(summary) }),
      ...(published !== undefined && { pubDate: published }),
      dc: { creators: [feed.author] },
      content: { encoded: html },
    })),
  });
