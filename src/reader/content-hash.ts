import { createHash } from "node:crypto";
import { relative, sep } from "node:path";

/**
 * The hash of the whole content: SHA-256 of the list that `sha256sum` prints of its files in the order of
 * their names, so that anyone can make it again without this program.
 */
export function hashOfContent(root: string, digests: ReadonlyMap<string, string>): string {
  const lines = [...digests].map(([path, sha256]) => ({ path: relative(root, path).split(sep).join("/"), sha256 }));
  const sorted = lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  return createHash("sha256").update(list).digest("hex");
}
