import type { Dossier } from "../../dossier/dossier.ts";
import { filingOrder } from "../../parting/filed.ts";
import { listOf, sharePage } from "../../parting/list.ts";
import type { Part } from "../../parting/parts.ts";
import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";
import { indexItemsOf, type IndexItem } from "./index-items.ts";

/** What an item adds to its page beside its words, in bytes gzipped. */
const ITEM = 14;

const planned = new WeakMap<Dossier, Part<IndexItem>[]>();

/** The index of names, events and terms in parts; planned once, for each of its pages needs all of it. */
export function indexOf(dossier: Dossier, words: Words): Part<IndexItem>[] {
  const known = planned.get(dossier);
  if (known !== undefined) return known;
  const list = listOf(
    indexItemsOf(dossier, words).sort(filingOrder(dossier.site.language)),
    ({ name, href, label }) => `${name}\n${href}\n${label}`,
    () => ITEM,
  );
  const parts = sharePage({ home: routes.search, routeOf: routes.listPart }, { index: list })("index", list);
  planned.set(dossier, parts);
  return parts;
}
