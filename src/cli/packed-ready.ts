import type { DeclaredClaim } from "../after-build/declared.ts";
import type { SearchEntry } from "../search/entry.ts";
import { memoryOf, packList, unpackList, type PackedList } from "../threads/packed-list.ts";
import type { Ready } from "./ready.ts";

/** What a build knows of its site before a page is rendered, on its way out of the thread that made it. */
export interface PackedReady extends Pick<Ready, "dossier" | "texts" | "works"> {
  declared: Omit<Ready["declared"], "claims" | "sentences"> & { claims: PackedList; sentences: PackedList };
  entries: PackedList;
}

/** Packs it; the second is memory that goes to the other thread with it. */
export function packReady(ready: Ready): [PackedReady, ArrayBuffer[]] {
  const claims = packList(ready.declared.claims);
  const sentences = packList([...ready.declared.sentences]);
  const entries = packList(ready.entries);
  const memory = [claims, sentences, entries].flatMap(memoryOf);
  return [{ ...ready, declared: { ...ready.declared, claims, sentences }, entries }, memory];
}

/** Unpacks it. */
export function unpackReady({ declared, entries, ...ready }: PackedReady): Ready {
  const claims = unpackList<DeclaredClaim>(declared.claims);
  const sentences = new Map(unpackList<[string, string]>(declared.sentences));
  return { ...ready, declared: { ...declared, claims, sentences }, entries: unpackList<SearchEntry>(entries) };
}
