import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** Takes the hashes of files one by one: a buffer for each of so many would take longer than the hashes, and a system lets only so many be open. */
export class FileDigests {
  readonly #buffer = Buffer.allocUnsafe(1 << 18);

  /** SHA-256 of a file’s bytes, in hexadecimal digits. Throws where it cannot be read. */
  of(path: string): string {
    const hash = createHash("sha256");
    const file = openSync(path, "r");
    try {
      let length = readSync(file, this.#buffer);
      while (length > 0) {
        hash.update(this.#buffer.subarray(0, length));
        length = readSync(file, this.#buffer);
      }
    } finally {
      closeSync(file);
    }
    return hash.digest("hex");
  }
}
