import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { BASES, type Server } from "./serve.ts";

/** The built site. */
export const DIST = resolve(import.meta.dirname, "../../dist");

/** The page for unknown addresses; it stands apart, because it is served at any depth. */
export const NOT_FOUND = "404.html";
export const FRONT = "index.html";
export const TIMELINE = "timeline.html";
/** The one page with a script of its own. */
export const SEARCH = "search.html";
export const ARTICLE = "articles/leaders-discuss-deeper-integration.html";

function readPages(): string[] {
  if (!existsSync(DIST)) throw new Error(`There is no built site at ${DIST}. Run npm run build first.`);
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith(".html"))
    .map((one) => relative(DIST, join(one.parentPath, one.name)).split(sep).join("/"))
    .filter((page) => !page.startsWith("editions/"))
    .sort();
}

/** Every page of the built site, as it lies on the disk. */
export const everyPage: readonly string[] = readPages();

/** Every page that has an address of its own. */
export const addressedPages: readonly string[] = everyPage.filter((page) => page !== NOT_FOUND);

/** What speaks of the site alone, and so is in no edition. */
const OF_THE_SITE: readonly string[] = ["accessibility.html", "cite.html", "editions.html"];

/** Every page that is a chapter of the editions. */
export const boundPages: readonly string[] = addressedPages.filter((page) => !OF_THE_SITE.includes(page));

/** A way to open the site: how it is called, and the address that a page has there. */
export interface Transport {
  name: string;
  addressOf(page: string): string;
}

/** The site over HTTP, below one of the paths at which it is served. */
export const overHttp = (server: Server, base: (typeof BASES)[number]): Transport => ({
  name: `over http at ${base}`,
  addressOf: (page) => `${server.origin}${base}${page}`,
});

/** The site opened from a folder, as by double click. */
export const fromDisk = (folder: string = DIST): Transport => ({
  name: `from the folder ${folder}`,
  addressOf: (page) => pathToFileURL(join(folder, page)).href,
});

/** Every transport: a root, a sub-path, the disk, and a folder to which the site was carried. */
export const everyTransport = (server: Server, carried: string): Transport[] => [
  ...BASES.map((base) => overHttp(server, base)),
  fromDisk(),
  fromDisk(carried),
];
