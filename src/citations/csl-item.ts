/** A date of CSL-JSON: years, months and days as far as they are known; two of them for a span. */
export interface CslDate {
  "date-parts": number[][];
  circa?: true;
}

/** A work in CSL-JSON (Citation Style Language 1.0.2, input data), as far as we have something to say. */
export interface CslItem {
  id: string;
  type: "webpage";
  title: string;
  language: string;
  /** The site that a page of ours is part of, or who published an article, where that is known. */
  "container-title"?: string;
  /** The site that holds a copy of what it did not publish. */
  archive?: string;
  /** Left out where it is not known. */
  issued?: CslDate;
  URL?: string;
  note: string;
}
