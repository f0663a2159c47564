import { lstatSync, renameSync, rmSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";

/** Where the files of an earlier site wait to be written over, beside the folder in which the next is made. */
export const spareOf = (staging: string): string => `${staging}-spare`;

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Empties a staging folder; what an earlier build has left in it is spare. */
export function beginStaging(staging: string): void {
  if (statOf(staging) === undefined) return;
  const spare = spareOf(staging);
  rmSync(spare, { recursive: true, force: true });
  renameSync(staging, spare);
}

/** True of a file that is as one made anew would be: with no second name, of the same owner and with the same rights as its folder. */
const isLikeNew = (file: Stats, folder: Stats): boolean =>
  file.isFile() &&
  file.nlink === 1 &&
  file.uid === folder.uid &&
  file.gid === folder.gid &&
  (file.mode & 0o777) === (folder.mode & 0o666);

/** The spare files beside a staging folder, to which names begin there. */
export class SpareFiles {
  readonly #staging: string;
  readonly #spare: string;
  readonly #folders = new Map<string, boolean>();
  #like: Stats | undefined;

  constructor(staging: string) {
    this.#staging = staging;
    this.#spare = spareOf(staging);
  }

  /** True of a folder of spare files with no link to elsewhere on the way to it. */
  #isFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const path = above === folder ? this.#spare : join(this.#spare, folder);
    const is = (above === folder || this.#isFolder(above)) && statOf(path)?.isDirectory() === true;
    this.#folders.set(folder, is);
    return is;
  }

  /** Moves the spare file of a name to its place in the staging folder, whose folders are there; false where there is none that could be written over. */
  take(name: string): boolean {
    const file = this.#isFolder(dirname(name)) ? statOf(join(this.#spare, name)) : undefined;
    this.#like ??= lstatSync(this.#staging);
    if (file === undefined || !isLikeNew(file, this.#like)) return false;
    renameSync(join(this.#spare, name), join(this.#staging, name));
    return true;
  }
}
