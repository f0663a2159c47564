import { posix } from "node:path";

/**
 * The address `to` (from the site's root, fragment and all) as seen from the page `from`:
 * `/briefs/a.html`, `/timeline.html#x` → `../timeline.html#x`; the same page gives `#x`.
 */
export function relativeTo(from: string, to: string): string {
  const [path = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (path === from && hash !== "") return hash;
  return posix.relative(posix.dirname(from), path) + hash;
}

/** True for an address inside the site, written from its root. */
export const isInternal = (address: string): boolean => /^\/(?!\/)/.test(address);
