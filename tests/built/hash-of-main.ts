import { createHash } from "node:crypto";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (whole, hex: string | undefined, name: string | undefined) =>
    hex === undefined ? (NAMED[name ?? ""] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/** A source without the elements of a name that `begin` opens, and all within them. */
function without(source: string, name: string, begin: RegExp): string {
  const found = begin.exec(source);
  if (found === null) return source;
  const tag = new RegExp(`<(/?)${name}\\b`, "g");
  tag.lastIndex = found.index;
  let depth = 0;
  for (let one = tag.exec(source); one !== null; one = tag.exec(source)) {
    depth += one[1] === "" ? 1 : -1;
    if (depth > 0) continue;
    const end = source.indexOf(">", one.index) + 1;
    return source.slice(0, found.index) + without(source.slice(end), name, begin);
  }
  throw new Error(`<${name}> does not end`);
}

/**
 * The hash of what a page shows, made from its source with string operations alone: the words of its
 * `<main>`, tags off, what is measured after the build, what only a site has and the search left out,
 * runs of white space as one space.
 */
export function hashOfMain(html: string): string {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  const ofPage = ["div", "span"].reduce(
    (rest, name) => without(rest, name, new RegExp(`<${name}\\b[^>]*\\bdata-site\\b`)),
    main,
  );
  const words = ofPage
    .replace(/<div\b[^>]* data-slot\b[^>]*>.*?<\/div>/gs, " ")
    .replace(/<div\b[^>]*\bdata-search\b[^>]*>.*?<\/div>/gs, " ")
    .replace(/<style\b.*?<\/style>/gs, " ")
    .replace(/<[^>]*>/g, "");
  const line = decode(words).replace(/\s+/g, " ").trim();
  return createHash("sha256").update(line).digest("hex");
}

/** The hash that a page shows in its foot. */
export const footHashOf = (html: string): string | undefined =>
  /data-figure="?page-hash"?[^>]*>([0-9a-f]{64})</.exec(html)?.[1];
