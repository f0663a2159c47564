import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { writerInto } from "../staging/writer.ts";
import type { CslItem } from "./csl-item.ts";
import { citationFiles } from "./files.ts";

/** Works whose citations are written as files, and the folder for them in that of a site that is being made. */
export interface Writing {
  items: readonly CslItem[];
  staging: string;
  folder: string;
}

/** Writes the citations of some works as files for programs. */
export function writeFiles({ items, staging, folder }: Writing): void {
  const write = writerInto(staging);
  for (const [name, text] of citationFiles(items)) write(join(folder, name), text);
}

/** In a thread: all of them, and a word when they are there. */
if (parentPort !== null) {
  writeFiles(workerData as Writing);
  parentPort.postMessage("written");
}
