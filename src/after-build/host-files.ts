import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { routes } from "../urls/routes.ts";
import type { Declared } from "./declared.ts";
import { FEED_TYPES, HASHED, HEADERS } from "./host-rules.ts";

/** A path and what is sent with it. Both hosts join the values of a header that two paths give, so none does. */
const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;

/** The text of `_headers`, for a site that has these files. Pages are asked for anew by the habit of both hosts. */
export const headersFile = (files: ReadonlySet<string>): string =>
  [
    rule("/*", HEADERS),
    rule(`${HASHED.folder}*`, { "Cache-Control": HASHED.caching }),
    ...Object.entries(FEED_TYPES)
      .filter(([path]) => files.has(path))
      .map(([path, type]) => rule(path, { "Content-Type": type })),
  ].join("\n");

/** The text of `_redirects`: old addresses, with and without the ending, which both hosts take off. */
export const redirectsFile = (moved: Declared["moved"]): string =>
  [...moved].flatMap(([from, to]) => [from, from.replace(/\.html$/, "")].map((path) => `${path} ${to} 301\n`)).join("");

/** Writes what Netlify and Cloudflare Pages read: headers, and redirects where something has moved. Gives the addresses of both. */
export async function writeHostFiles(
  folder: string,
  files: ReadonlySet<string>,
  moved: Declared["moved"],
): Promise<string[]> {
  await writeFile(join(folder, routes.headers), headersFile(files));
  if (moved.size === 0) return [routes.headers];
  await writeFile(join(folder, routes.redirects), redirectsFile(moved));
  return [routes.headers, routes.redirects];
}
