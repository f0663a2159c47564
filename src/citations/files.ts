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

/** Each work, and all of them, as files for programs: their names below cite/, and their texts. */
export function citationFiles(items: readonly CslItem[]): Map<string, string> {
  const sets = [{ name: "all", items }, ...items.map((one) => ({ name: one.id, items: [one] }))];
  return new Map(
    sets.flatMap(({ name, items: own }) =>
      ENDINGS.map((ending) => [`${name}.${ending}`, fileOf(own, ending)] as const),
    ),
  );
}
