import { DOUBLE_MARK } from "../words/marks.ts";
import { foldedWords } from "./fold.ts";

/** What is asked for. */
export interface Query {
  /** Words in any order, each perhaps misspelt or only begun. */
  words: string[];
  /** Rows of words that stand just so: what was put between quotation marks. */
  exact: string[][];
}

/** Reads what was typed; a quotation mark that is not closed yet counts as closed at the end. */
export function readQuery(typed: string): Query {
  const pieces = typed.split(DOUBLE_MARK);
  const rows = pieces.map(foldedWords);
  return {
    words: rows.filter((_, index) => index % 2 === 0).flat(),
    exact: rows.filter((row, index) => index % 2 === 1 && row.length > 0),
  };
}
