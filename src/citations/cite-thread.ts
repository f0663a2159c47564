import { parentPort, workerData } from "node:worker_threads";
import { citeAlike } from "./cite-alike.ts";
import type { CiteLanguage, Run } from "./cite.ts";
import { keyOfCitation } from "./cite-ahead.ts";
import type { CslItem } from "./csl-item.ts";
import { STYLES } from "./styles.ts";

/** Works to be cited in every style, and the language of the site. */
export interface Citing {
  items: readonly CslItem[];
  language: CiteLanguage;
}

/** In a thread: all citations of some works. */
const { items, language } = workerData as Citing;
const all = items.flatMap((item) =>
  STYLES.map((style): [string, readonly Run[]] => [
    keyOfCitation(item, style, language),
    citeAlike(item, style, language),
  ]),
);
parentPort?.postMessage(all);
