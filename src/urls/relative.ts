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

/**
 * What a page’s refresh says, by which a browser goes on at once (HTML, section 4.2.5.3; without a delay, as
 * WCAG technique H76 has it): the address is relative, so that it works from a disk.
 */
export const refreshTo = (from: string, to: string): string => `0; url=${relativeTo(from, to)}`;

/** An address from the site's root without the slash before it, as data files name it. */
export const fileOf = (href: string): string => href.slice(1);

/** True for an address inside the site, written from its root. */
export const isInternal = (address: string): boolean => /^\/(?!\/)/.test(address);

/**
 * The address of a file from the site's root, for a relative address on the page `from`; nothing
 * where it climbs out of the site or is not well encoded. The fragment falls away.
 */
export function absoluteFrom(from: string, address: string): string | undefined {
  const [path = ""] = address.split("#");
  if (path === "") return from;
  try {
    const joined = posix.join(`.${posix.dirname(from)}`, decodeURIComponent(path));
    return joined.startsWith("..") ? undefined : `/${joined}`;
  } catch {
    return undefined;
  }
}

/** The decoded fragment of an address; empty where it has none or it is not well encoded. */
export function fragmentOf(address: string): string {
  try {
    return decodeURIComponent(address.split("#")[1] ?? "");
  } catch {
    return "";
  }
}
