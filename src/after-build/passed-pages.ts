import type { PackedPage } from "./packed-page.ts";

/** Finished pages on their way out of a thread, where the style sheets that many share go once. */
export interface PassedPages {
  /** Sheets that were not passed before. */
  sheets: readonly string[];
  /** Each with the places of its sheets among all that were passed. */
  pages: readonly (Omit<PackedPage, "sheets"> & { sheets: readonly number[] })[];
}

/** Gives what makes pages ready to leave a thread; it remembers which sheets have left. */
export function passer(): (pages: readonly PackedPage[]) => PassedPages {
  const passed = new Map<string, number>();
  return (all) => {
    const sheets: string[] = [];
    const placeOf = (sheet: string): number => {
      const known = passed.get(sheet);
      if (known !== undefined) return known;
      const place = passed.size;
      passed.set(sheet, place);
      sheets.push(sheet);
      return place;
    };
    const pages = all.map((page) => ({ ...page, sheets: page.sheets.map(placeOf) }));
    return { sheets, pages };
  };
}

/** Gives what takes in the pages of one thread, in the order in which they left. Throws where a sheet was never passed. */
export function receiver(): (passed: PassedPages) => PackedPage[] {
  const received: string[] = [];
  const sheetAt = (place: number): string => {
    const sheet = received[place];
    if (sheet === undefined) throw new Error(`Style sheet ${place} was not passed.`);
    return sheet;
  };
  return ({ sheets, pages }) => {
    received.push(...sheets);
    return pages.map((page) => ({ ...page, sheets: page.sheets.map(sheetAt) }));
  };
}
