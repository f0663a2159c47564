import { bibtexOf } from "./bibtex.ts";
import type { CslItem } from "./csl-item.ts";
import { risOf } from "./ris.ts";

/** The forms for programs, by the endings of their files. */
export const ENDINGS = ["bib", "ris", "json"] as const;
export type Ending = (typeof ENDINGS)[number];

/** Some works as a file for programs; CSL-JSON is a list, of one work too. */
export function fileOf(items: readonly CslItem[], ending: Ending): string {
  if (ending === "json") return `${JSON.stringify(items, undefined, 2)}\n`;
  return ending === "bib" ? items.map(bibtexOf).join("\n") : items.map(risOf).join("\r\n");
}
