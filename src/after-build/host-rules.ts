import { routes } from "../urls/routes.ts";

/** Powers of a page that the site has no use for (Permissions Policy); none may have them, nor a frame in it. */
const POWERS = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "compute-pressure", "display-capture"],
  ...["encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get"],
  ...["idle-detection", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials"],
  ...["payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get"],
  ...["screen-wake-lock", "serial", "storage-access", "sync-xhr", "usb", "window-management"],
  "xr-spatial-tracking",
];

/**
 * What a host sends with every file. The policy stands beside the one in each page, which names its hashes,
 * and both bind; only a header can refuse frames (CSP Level 3, section 4.2). A source that a reader follows
 * is not told from where. Nothing here is private, and cards, feeds and data are for other sites to show.
 * HSTS (RFC 6797) leaves out other hosts below the domain: they are not this site's to bind.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": POWERS.map((power) => `${power}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
};

/** Files whose names tell their content by a hash: portraits. They never change (RFC 8246). */
export const HASHED = { folder: "/_astro/", caching: "public, max-age=31536000, immutable" } as const;

/** All else is asked for anew each time, so that a correction shows at once. */
export const CACHING = "public, max-age=0, must-revalidate";

/** Types of content by the endings of files that a host may not know. */
export const TYPES: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex",
  csv: "text/csv",
  epub: "application/epub+zip",
  ics: "text/calendar",
  md: "text/markdown",
  ris: "application/x-research-info-systems",
  webmanifest: "application/manifest+json",
};

const { briefs, corrections } = routes.feeds;

/** Types of content that no ending tells. */
export const FEED_TYPES: Readonly<Record<string, string>> = {
  [briefs.rss]: "application/rss+xml",
  [briefs.atom]: "application/atom+xml",
  [briefs.json]: "application/feed+json",
  [corrections.rss]: "application/rss+xml",
  [corrections.atom]: "application/atom+xml",
  [corrections.json]: "application/feed+json",
};
