/** The pages to which long lists belong, by the names of the lists; one of native names is called after its language. */
const LISTS = {
  briefs: "/briefs.html",
  held: "/sources.html",
  cited: "/sources.html",
  names: "/profiles.html",
  person: "/profiles.html",
  state: "/profiles.html",
  organisation: "/profiles.html",
  place: "/profiles.html",
  native: "/profiles.html",
  unused: "/method.html",
  corrections: "/method.html",
  disagreements: "/disagreements.html",
  map: "/map.html",
  index: "/search.html",
} as const;

/** A list that may be too long for the page to which it belongs. */
export type ListName = keyof typeof LISTS | `native-${string}`;

/** What can be cited. */
export type CitedKind = "brief" | "article" | "event" | "profile";

/**
 * Every address of the site, from its root. The after-build step makes them relative to the page
 * they stand on, so that one build works at a root, under a sub-path and from a disk.
 */
export const routes = {
  home: "/index.html",
  timeline: "/timeline.html",
  map: "/map.html",
  profiles: "/profiles.html",
  sources: "/sources.html",
  method: "/method.html",
  search: "/search.html",
  /** A file of the search’s index, where that is too long for the page, by its number from 1. */
  searchPart: (part: number): string => `/search/part-${part}.js`,
  notFound: "/404.html",
  editions: "/editions.html",
  /** A form of the whole site for reading elsewhere, by the name of its file. */
  edition: (file: string): string => `/editions/${file}`,
  icon: "/icon.svg",
  /** The same for home screens and for programs that read no SVG. */
  touchIcon: "/apple-touch-icon.png",
  pngIcon: "/icon.png",
  /** The same without edges, for systems that cut it to a shape of their own. */
  maskableIcon: "/icon-maskable.png",
  manifest: "/manifest.webmanifest",
  /** The picture by which a page is shown where it is shared, by the page’s own address. */
  card: (page: string): string => `/cards${page.slice(0, -".html".length)}.png`,
  accessibility: "/accessibility.html",
  /** How to cite each brief, article, event and profile, and a file of it for a program. */
  cite: "/cite.html",
  /** A part of a list that is too long for that page, by its number from 1. */
  citePart: (kind: CitedKind, part: number): string => `/cite/${kind}s-${part}.html`,
  /** The entry of one of them on the page that holds it. */
  citation: (kind: CitedKind, slug: string, page = "/cite.html"): string => `${page}#${kind}-${slug}`,
  citations: (ending: "bib" | "ris" | "json"): string => `/cite/all.${ending}`,
  citationFile: (kind: CitedKind, slug: string, ending: "bib" | "ris" | "json"): string =>
    `/cite/${kind}-${slug}.${ending}`,
  corrections: "/method.html#corrections",
  correction: (id: string, page = "/method.html"): string => `${page}#${id}`,
  feeds: {
    briefs: { rss: "/feeds/briefs-rss.xml", atom: "/feeds/briefs-atom.xml", json: "/feeds/briefs.json" },
    corrections: {
      rss: "/feeds/corrections-rss.xml",
      atom: "/feeds/corrections-atom.xml",
      json: "/feeds/corrections.json",
    },
  },
  sitemap: "/sitemap.xml",
  /** One of several sitemaps, where the site has too many pages for one, by its number from 1. */
  sitemapPart: (part: number): string => `/sitemap-${part}.xml`,
  robots: "/robots.txt",
  /** What Netlify and Cloudflare Pages read: headers and redirects. */
  headers: "/_headers",
  redirects: "/_redirects",
  llms: "/llms.txt",
  /** A brief in Markdown, for tools. */
  briefInMarkdown: (slug: string): string => `/briefs/${slug}.md`,
  verification: "/data/verification.json",
  timelineData: {
    json: "/data/timeline.json",
    schema: "/data/timeline.schema.json",
    csv: "/data/timeline.csv",
    calendar: "/data/timeline.ics",
    timelineJs: "/data/timeline-timelinejs.json",
  },
  profilesData: { json: "/data/profiles.json", schema: "/data/profiles.schema.json" },
  brief: (slug: string): string => `/briefs/${slug}.html`,
  /** A judgement of a brief, and a point to watch, by its number from 1. */
  judgement: (brief: string, number: number): string => `/briefs/${brief}.html#j${number}`,
  watch: (brief: string, number: number): string => `/briefs/${brief}.html#w${number}`,
  article: (slug: string): string => `/articles/${slug}.html`,
  /** A further page of an article whose sentences one page cannot hold. */
  articlePart: (slug: string, part: number): string => `/articles/${slug}/sentences-${part}.html`,
  profile: (slug: string): string => `/profiles/${slug}.html`,
  /** A further page of a profile, for a list that its own page cannot hold whole. */
  profilePart: (slug: string, list: string, part: number): string => `/profiles/${slug}/${list}-${part}.html`,
  /** A profile’s entry among all, on the page that holds it. */
  profileRow: (slug: string, page = "/profiles.html"): string => `${page}#${slug}`,
  mapEntry: (slug: string, page = "/map.html"): string => `${page}#${slug}`,
  /** A part of a timeline that is too long for one page: the span of years in EDTF, and a number from 1. */
  timelinePart: (years: string | undefined, part: number): string =>
    `/timeline/${(years ?? "other").replaceAll("/", "-")}${part === 1 ? "" : `-part-${part}`}.html`,
  /** An event's entry on the page that holds it. */
  event: (slug: string, page: string): string => `${page}#${slug}`,
  /** A sentence, a heading or a foot line of an article, on the page that holds it. */
  sentence: (page: string, id: string): string => `${page}#${id}`,
  reference: (key: string, page = "/sources.html"): string => `${page}#${key}`,
  /** Every brief by its day, where the front page cannot list them all. */
  briefs: "/briefs.html",
  /** Where articles that are held say different things. */
  disagreements: "/disagreements.html",
  /** A part of a list that is too long for the page to which it belongs, by its number from 1. */
  listPart: (list: ListName, part: number): string => `/lists/${list.toLowerCase()}-${part}.html`,
  /** The events of one brief, with their evidence, in parts where they are many; and the profiles that it names. */
  briefTimeline: (slug: string, part = 1): string => `/briefs/${slug}/timeline${part === 1 ? "" : `-${part}`}.html`,
  briefProfiles: (slug: string, part = 1): string => `/briefs/${slug}/profiles${part === 1 ? "" : `-${part}`}.html`,
} as const;

/** Pixels of a card, as those who show links ask for (Open Graph protocol, X cards). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** True of the page of a brief. */
export const isBrief = (route: string): boolean => /^\/briefs\/[^/]+\.html$/.test(route);

/** True of an article's own page, and of those that go on with it. */
export const isArticle = (route: string): boolean => /^\/articles\/.+\.html$/.test(route);

/** True of a part of a long timeline. */
export const isTimelinePart = (route: string): boolean => /^\/timeline\/[^/]+\.html$/.test(route);

/** True of the page of a brief, and of those beside it that are the brief’s own. */
export const isOfBrief = (route: string): boolean => /^\/briefs\/.+\.html$/.test(route);

/** True of the timeline of one brief, or a part of it. */
export const isBriefTimeline = (route: string): boolean => /^\/briefs\/[^/]+\/timeline(?:-\d+)?\.html$/.test(route);

/** The page to which a part of a long list belongs; nothing for any other page. */
export function homeOfPart(route: string): string | undefined {
  const [, list] = /^\/lists\/([a-z]+)(?:-[a-z][a-z\d-]*)?-\d+\.html$/.exec(route) ?? [];
  return Object.entries(LISTS).find(([name]) => name === list)?.[1];
}

/** True of a profile's own page, and of those that go on with it. */
export const isProfile = (route: string): boolean => /^\/profiles\/.+\.html$/.test(route);

/** The page of which another is a further one: of a profile, or of an article; any other page is its own. */
export const headOf = (route: string): string => route.replace(/^(\/(?:articles|profiles)\/[^/]+)\/.*/, "$1.html");

/** The folder of a page that lies in one, and its name in it without its ending: `articles` and `a/sentences-2` for `/articles/a/sentences-2.html`. */
export function placeIn(route: string): { folder: string; name: string } {
  const [, folder = "", name = ""] = /^\/([^/]+)\/(.+)\.html$/.exec(route) ?? [];
  return { folder, name };
}

/** The name of a page's file without its ending: `1997-1999` for `/timeline/1997-1999.html`. */
export const slugOf = (route: string): string => route.slice(route.lastIndexOf("/") + 1, -".html".length);
