import { posix } from "node:path";

/** An address from the root of which no part is empty or begins with a dot, and so none climbs: nearly every one. */
const PLAIN = /^(?:\/[^/.][^/]*)+$/;
/** A relative one of which only the first parts climb, and nothing is encoded. */
const PLAINLY_CLIMBING = /^(?:\.\.\/)*[^/.%][^/%]*(?:\/[^/.%][^/%]*)*$/;

/** The folder of a file or of a folder, with the slash behind it. */
const above = (path: string): string => path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);

/** As posix.relative has it from the folder of one plain file to another; nothing where that file is such a folder itself. */
function plainlyRelative(from: string, path: string): string | undefined {
  let folder = above(from);
  if (folder.startsWith(`${path}/`)) return undefined;
  let climb = "";
  while (!path.startsWith(folder)) {
    folder = above(folder);
    climb += "../";
  }
  return climb + path.slice(folder.length);
}

/** As posix.join has it, for a plainly climbing address on a plain file; nothing where it climbs out of the site. */
function plainlyJoined(from: string, path: string): string | undefined {
  let folder = above(from);
  let start = 0;
  for (; path.startsWith("../", start); start += 3) {
    if (folder === "/") return undefined;
    folder = above(folder);
  }
  return folder + path.slice(start);
}

/**
 * The address `to` (from the site's root, fragment and all) as seen from the page `from`:
 * `/briefs/a.html`, `/timeline.html#x` → `../timeline.html#x`; the same page gives `#x`.
 */
export function relativeTo(from: string, to: string): string {
  const [path = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (path === from && hash !== "") return hash;
  const plainly = PLAIN.test(from) && PLAIN.test(path) ? plainlyRelative(from, path) : undefined;
  return (plainly ?? posix.relative(posix.dirname(from), path)) + hash;
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
  if (PLAINLY_CLIMBING.test(path) && PLAIN.test(from)) return plainlyJoined(from, path);
  try {
    const joined = posix.join(`.${posix.dirname(from)}`, decodeURIComponent(path));
    return joined.startsWith("..") ? undefined : `/${joined}`;
  } catch {
    return undefined;
  }
}

/** The decoded fragment of an address; empty where it has none or it is not well encoded. */
export function fragmentOf(address: string): string {
  const [, fragment = ""] = address.split("#");
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
}
