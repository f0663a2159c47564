declare module "linebreak" {
  /** Where lines of a text may end, by the Unicode Line Breaking Algorithm (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 units; nothing behind the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
