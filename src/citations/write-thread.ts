import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { CslItem } from "./csl-item.ts";
import { citationFiles } from "./files.ts";

/** Works whose citations are written as files, and the folder for them. */
export interface Writing {
  items: readonly CslItem[];
  folder: string;
}

/** Writes the citations of some works as files for programs. */
export function writeFiles({ items, folder }: Writing): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of citationFiles(items)) writeFileSync(join(folder, name), text);
}

/** In a thread: all of them, and a word when they are there. */
if (parentPort !== null) {
  writeFiles(workerData as Writing);
  parentPort.postMessage("written");
}
