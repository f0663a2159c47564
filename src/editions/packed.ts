import { unzipSync, zipSync, type Zippable } from "fflate";

/** A file in an archive: its path there, with `/` between folders. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
  /** True where the bytes lie in the archive as they are, uncompressed. */
  stored?: boolean;
}

/** A file that its owner may change and everybody read, as Unix has it in an archive. */
const PERMISSIONS = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** The last moment that an archive can tell (APPNOTE 4.4.6). */
const LATEST = Date.UTC(2107, 11, 31, 23, 59, 58);

/** A time in the two numbers of a zip file, both to two seconds (APPNOTE 4.4.6); in UTC, since they name no zone. */
const dosTime = (at: Date): number => (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
const dosDate = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();

/** Where an archive's end begins that has no comment, and where that and an entry of its list have what is read here. */
const END = { bytes: 22, entries: 10, list: 16 } as const;
const ENTRY = { bytes: 46, time: 12, nameLength: 28, extraLength: 30, commentLength: 32, header: 42 } as const;
/** Where the header before a file's bytes has its time. */
const HEADER_TIME = 10;

/**
 * Writes the time of every file over the one that the packer made of it: the packer takes the hours of
 * the zone in which it runs, and in some zone there is no such hour.
 */
function setTimes(archive: Uint8Array, at: Date): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const stamp = ((dosDate(at) << 16) | dosTime(at)) >>> 0;
  const end = archive.byteLength - END.bytes;
  let entry = view.getUint32(end + END.list, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    view.setUint32(entry + ENTRY.time, stamp, true);
    view.setUint32(view.getUint32(entry + ENTRY.header, true) + HEADER_TIME, stamp, true);
    entry += [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength]
      .map((at) => view.getUint16(entry + at, true))
      .reduce((sum, length) => sum + length, ENTRY.bytes);
  }
}

/** Any time that a zip file can tell, in every zone; `setTimes` writes the true one. */
const PLACEHOLDER = new Date(2000, 5, 15);

/**
 * Files as one zip archive, in the order given, each dated `at` (from 1980; what lies behind 2107 is told as its end). The same files give the
 * same bytes wherever and whenever they are packed.
 */
export function pack(files: readonly PackedFile[], at: Date): Uint8Array {
  const entries = files.map(({ path, bytes, stored }) => [path, [bytes, { level: stored === true ? 0 : 9 }]] as const);
  const archive = zipSync(Object.fromEntries(entries) as Zippable, { ...PERMISSIONS, mtime: PLACEHOLDER });
  setTimes(archive, new Date(Math.min(at.getTime(), LATEST)));
  return archive;
}

/** The files of an archive by their paths, in its order. Throws where it is none. */
export const unpack = (archive: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(archive)));
