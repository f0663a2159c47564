import { hash } from "node:crypto";
import { posix } from "node:path";
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

/** Writes the citations of some works as files for programs; gives the SHA-256 of each by its address. */
export function writeFiles({ items, staging, folder }: Writing): [address: string, sha256: string][] {
  const write = writerInto(staging);
  return [...citationFiles(items)].map(([name, text]) => {
    const address = posix.join(folder, name);
    write(address, text);
    return [address, hash("sha256", text, "hex")];
  });
}

/** In a thread: all of them. */
parentPort?.postMessage(writeFiles(workerData as Writing));
