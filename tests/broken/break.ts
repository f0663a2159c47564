import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Case } from "./cases.ts";

/** Copies a content folder to a place of its own, makes the changes of a case, and gives that place. */
export function breakCopy(base: string, changes: Case["changes"]): string {
  const root = mkdtempSync(join(tmpdir(), "verbatim-broken-"));
  cpSync(base, join(root, "content"), { recursive: true });
  for (const { file, find, write, bytes } of changes) {
    const path = join(root, file);
    const whole = bytes === undefined ? write : Buffer.from(bytes, "base64");
    if (whole === undefined) rmSync(path);
    else if (find === undefined || write === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, whole);
    } else {
      const source = readFileSync(path, "utf8");
      if (!source.includes(find)) throw new Error(`${file} does not hold: ${find}`);
      writeFileSync(
        path,
        source.replace(find, () => write),
      );
    }
  }
  return root;
}
