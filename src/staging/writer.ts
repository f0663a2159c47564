import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SpareFiles } from "./spare.ts";

/** Writes over a file that is there. */
function writeOver(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "r+");
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.byteLength);
  } finally {
    closeSync(file);
  }
}

/**
 * Gives what writes files into a staging folder by their names from there, and makes the folders that they need. A
 * spare file of the same name is written over: to make one takes ext4 ten times as long. Throws where the disk takes
 * no file.
 */
export function writerInto(staging: string): (name: string, content: Uint8Array | string) => void {
  const spare = new SpareFiles(staging);
  const made = new Set<string>();
  return (name, content) => {
    const folder = dirname(name);
    if (!made.has(folder)) mkdirSync(join(staging, folder), { recursive: true });
    made.add(folder);
    if (spare.take(name)) writeOver(join(staging, name), Buffer.from(content));
    else writeFileSync(join(staging, name), content);
  };
}
