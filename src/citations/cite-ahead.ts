import type { CiteLanguage, Run } from "./cite.ts";
import type { CslItem } from "./csl-item.ts";
import type { Style } from "./styles.ts";

/** Citations by their keys. */
export type Cited = ReadonlyMap<string, readonly Run[]>;

/** Astro runs the pages as modules of their own, in the process of the build: only what is global is common to both. */
const HANDED = Symbol.for("verbatim.citations");
const common: typeof globalThis & { [HANDED]?: Promise<Cited> } = globalThis;

/** Hands citations on to the pages that a build makes ahead of them; a page waits until all are there. */
export function handOnCitations(cited: Promise<Cited>): void {
  common[HANDED] = cited;
}

/** What a citation is made of: its work, less what no style shows, the style and the language. */
export function keyOfCitation({ id: _id, note: _note, ...item }: CslItem, style: Style, { tag }: CiteLanguage): string {
  return JSON.stringify([style, tag, item]);
}

/** A work as a style cites it: as it was made ahead, or made now. */
export async function cited(item: CslItem, style: Style, language: CiteLanguage): Promise<readonly Run[]> {
  const ahead = (await common[HANDED])?.get(keyOfCitation(item, style, language));
  if (ahead !== undefined) return ahead;
  // Loaded only where it is needed: what applies a style is big.
  const { citeAlike } = await import("./cite-alike.ts");
  return citeAlike(item, style, language);
}
