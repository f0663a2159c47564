/** The number of a sentence by its id, s3 → 3; none of anything else. */
export const numberOf = (id: string): number => Number(/^s([1-9]\d*)$/.exec(id)?.[1] ?? NaN);

/** How an edit numbers anew: what becomes of the number of a sentence; `words` are those that are meant of it. */
export class Numbering {
  readonly own: number;
  readonly #step: 1 | -1;
  /** Words of the second of the two that one has become. */
  readonly #second: string | undefined;

  constructor(own: number, second: string | undefined) {
    this.own = own;
    this.#step = second === undefined ? -1 : 1;
    this.#second = second;
  }

  get isCut(): boolean {
    return this.#second !== undefined;
  }

  of(id: string, words?: string): string {
    const number = numberOf(id);
    if (Number.isNaN(number) || number < this.own) return id;
    if (number > this.own) return `s${number + this.#step}`;
    const isOfSecond = words !== undefined && this.#second?.includes(words) === true;
    return isOfSecond ? `s${number + 1}` : id;
  }

  /** Of a list of sentences: the one that has become two is both, two that have become one are one. */
  ofAll(ids: readonly string[]): string[] {
    const all = ids.flatMap((id) =>
      this.isCut && numberOf(id) === this.own ? [id, `s${this.own + 1}`] : [this.of(id)],
    );
    return [...new Set(all)];
  }
}
