import { wordsFor, type Tongue } from "../words/words.ts";

/** A language as its tag names it, and what its words mean where the interface speaks it. */
export interface Language {
  tag: string;
  tongue: Tongue | undefined;
}

/** The language of a text, by its tag. */
export const languageOf = (tag: string): Language => ({ tag, tongue: wordsFor(tag)?.tongue });
