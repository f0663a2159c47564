import type { Dossier } from "../dossier/dossier.ts";

type Parted = Pick<Dossier, "timeline" | "lists" | "briefs" | "map">;

/** What stands in parts because one page cannot hold it, in a line; nothing where all is whole. */
export function partsLine({ timeline, lists, briefs, map }: Parted): string[] {
  const { held, cited, names, kinds, natives, unused, corrections, briefs: archive, disagreements } = lists;
  const all: [name: string, parts: readonly unknown[]][] = [
    ["timeline", timeline],
    ["articles held", held],
    ["works cited", cited],
    ["profiles A–Z", names],
    ...Object.entries(kinds).map(([kind, parts]): [string, readonly unknown[]] => [`profiles of kind ${kind}`, parts]),
    ...natives.map(({ lang, parts }): [string, readonly unknown[]] => [`names in ${lang}`, parts]),
    ["places", map?.parts ?? []],
    ["unused sentences", unused],
    ["corrections", corrections],
    ["briefs", archive],
    ["disagreements", disagreements],
    ...briefs.flatMap(({ slug, view }): [string, readonly unknown[]][] => [
      [`timeline of ${slug}`, view?.timeline ?? []],
      [`profiles of ${slug}`, view?.profiles ?? []],
    ]),
  ];
  const parted = all.filter(([, { length }]) => length > 1).map(([name, { length }]) => `${name} (${length})`);
  return parted.length === 0 ? [] : [`In parts, as too long for one page: ${parted.join(", ")}.`];
}
