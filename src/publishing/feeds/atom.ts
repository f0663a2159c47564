import { generateAtomFeed } from "feedsmith";
import { GENERATOR, type Feed } from "./feed.ts";

const plain = (value: string) => ({ value, type: "text" }) as const;

/** A feed as Atom (RFC 4287), its entries whole. `self` is the feed’s own address, and its id. */
export const atomOf = (feed: Feed, self: string): string =>
  generateAtomFeed({
    xml: { lang: feed.language },
    id: self,
    title: plain(feed.title),
    subtitle: plain(feed.description),
    updated: feed.updated,
    authors: [{ name: feed.author }],
    rights: plain(feed.rights),
    generator: { text: GENERATOR },
    links: [
      { href: self, rel: "self", type: "application/atom+xml" },
      { href: feed.home, rel: "alternate", type: "text/html" },
    ],
    entries: feed.entries.map(({ url, title, summary, html, published, updated }) => ({
      id: url,
      title: plain(title),
      links: [{ href: url, rel: "alternate", type: "text/html" }],
      ...(published !== undefined && { published }),
      updated,
      ...(summary !== undefined && { summary: plain(summary) }),
      content: { value: html, type: "html" },
    })),
  });
