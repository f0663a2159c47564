/** Tells how the time of a command was spent, in order. */
export class Stopwatch {
  readonly #start = performance.now();
  readonly #laps: { name: string; seconds: number }[] = [];
  #last = this.#start;

  /** Ends a part and names it. */
  lap(name: string): void {
    const now = performance.now();
    this.#laps.push({ name, seconds: (now - this.#last) / 1000 });
    this.#last = now;
  }

  /** `6.2 seconds: content 0.6, pages 3.1, …` */
  line(): string {
    const parts = this.#laps.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`);
    return `${((this.#last - this.#start) / 1000).toFixed(1)} seconds: ${parts.join(", ")}.`;
  }
}
