import type { Declared } from "../after-build/declared.ts";
import { citationsOf } from "../citations/pages.ts";
import type { CslItem } from "../citations/csl-item.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { entriesOf } from "../search/entries.ts";
import type { SearchEntry } from "../search/entry.ts";
import { mannerOf } from "../shown/manner.ts";
import { wordsOf } from "../words/of-site.ts";
import { declaredOf } from "./declared.ts";

/** What a build knows of its site before a page is rendered. */
export interface Ready {
  dossier: Dossier;
  declared: Declared;
  /** The entries of its search. */
  entries: readonly SearchEntry[];
  /** What can be cited. */
  works: readonly CslItem[];
}

/** Makes ready all that a site is beside its pages. */
export function readyOf(dossier: Dossier): Ready {
  const words = wordsOf(dossier.site);
  return {
    dossier,
    declared: declaredOf(dossier),
    entries: entriesOf(dossier, words, mannerOf),
    works: citationsOf(dossier, words).works.map((one) => one.item),
  };
}
