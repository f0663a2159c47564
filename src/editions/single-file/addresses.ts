/** The id of a page's part of the single file: `/briefs/a.html` → `briefs_a`. Slugs have no underscore. */
export const keyOf = (route: string): string => route.slice(1, -".html".length).replaceAll("/", "_");

/** The address on the site of a page, by the id of its part. */
export const routeOf = (key: string): string => `/${key.replaceAll("_", "/")}.html`;

/** Stands between a page's key and an id of that page; no key has it. */
const BETWEEN = "__";

/** The id in the single file of an element that has the id `id` on its page: `briefs_a__c1`. */
export const idWithin = (key: string, id: string): string => key + BETWEEN + id;

/** The page's key and the id there, of an id of the single file; nothing behind the key where it names the page. */
export function partsOf(anchor: string): { key: string; id: string | undefined } {
  const at = anchor.indexOf(BETWEEN);
  return at < 0 ? { key: anchor, id: undefined } : { key: anchor.slice(0, at), id: anchor.slice(at + BETWEEN.length) };
}
