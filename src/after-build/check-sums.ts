import type { Fault } from "./faults.ts";

/** What an unpacked archive has beside the site: a note for the reader, and the checksums of all of it. */
export const README = "/README.txt";
export const SUMS = "/SHA256SUMS";

/** True of the files of an unpacked archive, which holds no editions and nothing that is made after them. */
export const isUnpacked = (files: { has: (route: string) => boolean }): boolean => files.has(SUMS) && files.has(README);

/**
 * Holds the checksums of an unpacked archive, as `sha256sum` writes them, against the digests of its files by
 * their addresses: each line is true, and every file but the checksums themselves has one.
 */
export function checkSums(text: string, digests: ReadonlyMap<string, string>): Fault[] {
  const listed = new Map<string, string>();
  const faults: Fault[] = [];
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sha256 === undefined || file === undefined) faults.push({ route: SUMS, message: `is no checksum: ${line}` });
    else listed.set(`/${file}`, sha256);
  }
  for (const [route, sha256] of digests) {
    if (route === SUMS) continue;
    if (!listed.has(route)) faults.push({ route, message: "is not in SHA256SUMS" });
    else if (listed.get(route) !== sha256) faults.push({ route, message: "is not the file in SHA256SUMS" });
  }
  for (const route of listed.keys()) {
    if (!digests.has(route)) faults.push({ route, message: "is in SHA256SUMS, but not there" });
  }
  return faults;
}
