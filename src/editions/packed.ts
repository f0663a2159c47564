import { zipSync, type Zippable } from "fflate";

/** A file of an archive: its path inside, and its bytes; `stored` leaves them as they are. */
export interface PackedFile {
  name: string;
  bytes: Uint8Array;
  stored?: boolean;
}

/** A file that its owner may change and everybody read, as Unix has it in an archive. */
const PERMISSIONS = (0o100644 << 16) >>> 0;
const UNIX = 3;
/** The last moment that an archive can tell (APPNOTE 4.4.6). */
const LATEST = Date.UTC(2107, 11, 31, 23, 59, 58);

/** Day and time as an archive tells them: without a zone, here in UTC. */
function dosTime(stamp: Date): number {
  const at = new Date(Math.min(stamp.getTime(), LATEST));
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/**
 * Writes a time over that of every entry, in its own header and in the directory at the end (APPNOTE 4.3).
 * The packer reads the local clock's parts, and there are hours that a local clock skips.
 */
function setTimes(archive: Uint8Array, time: number): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    view.setUint32(at + 12, time, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, time, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Packs files in the given order, all with one time and one set of permissions: the same bytes anywhere. */
export function packed(files: readonly PackedFile[], stamp: Date): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes, stored } of files) {
    entries[name] = [
      bytes,
      { level: stored === true ? 0 : 9, mtime: new Date(2000, 0, 1, 12), os: UNIX, attrs: PERMISSIONS },
    ];
  }
  const archive = zipSync(entries);
  setTimes(archive, dosTime(stamp));
  return archive;
}
