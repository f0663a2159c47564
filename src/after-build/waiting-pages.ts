import type { OwnTask } from "./finish-thread.ts";

/** Pages that wait together, as plain data that every thread can be sent; their texts lie in memory that threads share. */
export interface WaitingPages {
  number: number;
  memory: SharedArrayBuffer;
  /** Where in it the text of each page ends; the next begins there. */
  ends: readonly number[];
  pages: readonly Omit<OwnTask, "rendered">[];
}

/** At the head of the memory stands the number of those that wait in it, or nothing once somebody has them. */
const HEAD = Int32Array.BYTES_PER_ELEMENT;
const NOBODY = 0;
/** Memory is asked for in pieces of so many bytes, so that one fits whatever comes next. */
const PIECE = 1 << 18;

/** Takes pages to finish them; nothing where another has them already, even where others wait in their memory since. */
export function takeWaiting({ number, memory, ends, pages }: WaitingPages): OwnTask[] | undefined {
  const head = new Int32Array(memory, 0, 1);
  if (Atomics.compareExchange(head, 0, number, NOBODY) !== number) return undefined;
  return pages.map((page, at) => {
    const start = ends[at - 1] ?? HEAD;
    return { ...page, rendered: Buffer.from(memory, start, (ends[at] ?? start) - start).toString() };
  });
}

/**
 * Lays pages out to wait. What waits is taken by whoever comes to it first, and counts nothing in V8: so it may be as much as
 * keeps a thread busy while its own program has something else to do.
 */
export class WaitingRoom {
  readonly #free: SharedArrayBuffer[] = [];
  #last = NOBODY;

  #memoryOf(bytes: number): SharedArrayBuffer {
    const at = this.#free.findIndex(({ byteLength }) => byteLength >= bytes);
    const [free] = at === -1 ? [] : this.#free.splice(at, 1);
    return free ?? new SharedArrayBuffer(Math.ceil(bytes / PIECE) * PIECE);
  }

  /** Lays out some pages. */
  lay(tasks: readonly OwnTask[]): WaitingPages {
    const bytes = tasks.reduce((sum, { rendered }) => sum + Buffer.byteLength(rendered), HEAD);
    const memory = this.#memoryOf(bytes);
    const text = Buffer.from(memory);
    const ends: number[] = [];
    for (const { rendered } of tasks) {
      const start = ends.at(-1) ?? HEAD;
      ends.push(start + text.write(rendered, start));
    }
    this.#last += 1;
    Atomics.store(new Int32Array(memory, 0, 1), 0, this.#last);
    return { number: this.#last, memory, ends, pages: tasks.map(({ rendered, ...page }) => page) };
  }

  /** The memory of pages that are finished is free for others. */
  clear({ memory }: WaitingPages): void {
    this.#free.push(memory);
  }
}
