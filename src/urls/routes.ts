/**
 * Every address of the site, from its root. The after-build step makes them relative to the page
 * they stand on, so that one build works at a root, under a sub-path and from a disk.
 */
export const routes = {
  home: "/index.html",
  timeline: "/timeline.html",
  profiles: "/profiles.html",
  sources: "/sources.html",
  method: "/method.html",
  icon: "/icon.svg",
  verification: "/data/verification.json",
  brief: (slug: string): string => `/briefs/${slug}.html`,
  article: (slug: string): string => `/articles/${slug}.html`,
  profile: (slug: string): string => `/profiles/${slug}.html`,
  profileRow: (slug: string): string => `/profiles.html#${slug}`,
  event: (slug: string): string => `/timeline.html#${slug}`,
  sentence: (article: string, id: string): string => `/articles/${article}.html#${id}`,
  reference: (key: string): string => `/sources.html#${key}`,
} as const;
