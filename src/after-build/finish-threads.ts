import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { beginThread } from "../threads/begin-thread.ts";
import type { FinishedPage } from "./finish-page.ts";
import { finisherOf, type CommonTask, type Done, type Finisher, type OwnTask, type Work } from "./finish-thread.ts";
import type { PreviewHashes, Unrendered } from "./kept-pages.ts";
import { unpackPage, type PackedPage } from "./packed-page.ts";
import { receiver } from "./passed-pages.ts";
import { takeWaiting, WaitingRoom, type WaitingPages } from "./waiting-pages.ts";

/** So many pages wait together, for one thread or another to take them. */
const TOGETHER = 16;
/** So many are asked for at a time that may be taken from an earlier build, which takes less. */
const ASKED_AT_A_TIME = 128;
/**
 * Where the texts of more pages wait than so many bytes, whoever brings another finishes some. Up to there the threads have
 * something to do whatever the program does that brings them.
 */
const MOST_WAITING = 96 * 2 ** 20;

const THREAD = new URL("./finish-thread.ts", import.meta.url);

/** Items in lists of so many, each once it is full. */
function* inGroups<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Begins threads that will finish pages, one for each processor that does nothing else. */
export const beginThreads = (): Worker[] =>
  Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => beginThread(THREAD));

/** Pages that were sent to a thread, and are not finished. */
interface Sent {
  thread: Worker;
  waiting: WaitingPages;
}

/** Finishes and writes pages in threads while others are still being rendered, and here where nothing else is to be done. */
export class FinishingThreads {
  readonly #here: Finisher;
  /** How many pages were sent to each thread, and are not finished. */
  readonly #before = new Map<Worker, number>();
  readonly #sent = new Map<number, Sent>();
  readonly #room = new WaitingRoom();
  #bytes = 0;
  #next: OwnTask[] = [];
  readonly #pages: PackedPage[] = [];
  readonly #sheets = new Map<string, string>();
  /** What a thread has thrown. */
  #broken: { error: unknown } | undefined;
  #given = Promise.withResolvers<void>();
  readonly #taken = new Map<string, PackedPage>();
  /** How many threads' answers are awaited to what was asked of an earlier build. */
  #asked = 0;

  /** With no thread at all every page is finished as it comes. */
  constructor(common: CommonTask, threads: readonly Worker[]) {
    this.#here = finisherOf(common);
    for (const thread of threads) {
      thread.postMessage({ begin: common } satisfies Work);
      this.#before.set(thread, 0);
      const receive = receiver();
      thread.on("message", (done: Done) => this.#receive(receive, done));
      thread.on("error", (error) => {
        this.#broken ??= { error };
        this.#tell();
      });
    }
  }

  /** The style sheets of pages that come out of a thread are copies: each is held once. */
  #light(page: PackedPage): PackedPage {
    for (const sheet of page.sheets) if (!this.#sheets.has(sheet)) this.#sheets.set(sheet, sheet);
    return { ...page, sheets: page.sheets.map((sheet) => this.#sheets.get(sheet) ?? sheet) };
  }

  #keep(pages: readonly PackedPage[]): void {
    this.#pages.push(...pages.map((page) => this.#light(page)));
  }

  #count(thread: Worker, pages: number): void {
    this.#before.set(thread, (this.#before.get(thread) ?? 0) + pages);
  }

  /** Sends the pages that came last to the thread that has least before it. */
  #send(): void {
    const [least] = [...this.#before].toSorted(([, a], [, b]) => a - b);
    if (least === undefined || this.#next.length === 0) return;
    const [thread] = least;
    const waiting = this.#room.lay(this.#next);
    this.#next = [];
    thread.postMessage({ finish: waiting } satisfies Work);
    this.#sent.set(waiting.number, { thread, waiting });
    this.#count(thread, waiting.pages.length);
    this.#bytes += waiting.memory.byteLength;
  }

  #clear({ thread, waiting }: Sent): void {
    this.#sent.delete(waiting.number);
    this.#count(thread, -waiting.pages.length);
    this.#bytes -= waiting.memory.byteLength;
    this.#room.clear(waiting);
  }

  /** Finishes here what was sent last, and nobody has taken; false where there is none. */
  #finishLast(): boolean {
    for (const sent of [...this.#sent.values()].reverse()) {
      const tasks = takeWaiting(sent.waiting);
      if (tasks === undefined) continue;
      this.#keep(tasks.map((task) => this.#here.finish(task)));
      this.#clear(sent);
      return true;
    }
    return false;
  }

  #receive(receive: ReturnType<typeof receiver>, done: Done): void {
    if ("taken" in done) {
      this.#take(receive(done.taken));
      this.#asked -= 1;
    } else {
      this.#keep(receive(done.finished));
      const sent = this.#sent.get(done.number);
      if (sent !== undefined) this.#clear(sent);
    }
    this.#tell();
  }

  #tell(): void {
    this.#given.resolve();
    this.#given = Promise.withResolvers();
  }

  #throwBroken(): void {
    if (this.#broken !== undefined) throw this.#broken.error;
  }

  /** Waits until a thread has given something. Throws what one has thrown. */
  async #wait(): Promise<void> {
    this.#throwBroken();
    await this.#given.promise;
    this.#throwBroken();
  }

  #take(pages: readonly PackedPage[]): void {
    for (const page of pages) this.#taken.set(page.route, this.#light(page));
  }

  /** Lets in what the threads have given back, so that it is known what still waits: rendering page after page leaves no turn to anything else. */
  async #letIn(): Promise<void> {
    await setImmediate();
    this.#throwBroken();
  }

  /** Tells the hashes of previews, before any page that may show one is asked for or added. */
  know(previews: PreviewHashes): void {
    this.#here.know(previews);
    for (const thread of this.#before.keys()) thread.postMessage({ know: previews } satisfies Work);
  }

  /** Asks for pages of an earlier build, which are written where they belong; they are told by `taken`. */
  ask(pages: Iterable<Unrendered>): void {
    const threads = [...this.#before.keys()];
    let next = 0;
    for (const some of inGroups(pages, ASKED_AT_A_TIME)) {
      const thread = threads[next % threads.length];
      next += 1;
      if (thread === undefined) this.#take(some.flatMap((one) => this.#here.take(one) ?? []));
      else {
        thread.postMessage({ take: some } satisfies Work);
        this.#asked += 1;
      }
    }
  }

  /** The pages of an earlier build that were asked for and are there, by their addresses. Throws what a thread has thrown. */
  async taken(): Promise<ReadonlyMap<string, PackedPage>> {
    while (this.#asked > 0) {
      if (this.#finishLast()) await this.#letIn();
      else await this.#wait();
    }
    return this.#taken;
  }

  /** Takes a page. Throws what a thread has thrown. */
  async add(task: OwnTask): Promise<void> {
    if (this.#before.size === 0) {
      this.#keep([this.#here.finish(task)]);
      return;
    }
    this.#next.push(task);
    if (this.#next.length < TOGETHER) return;
    this.#send();
    await this.#letIn();
    if (this.#bytes > MOST_WAITING) this.#finishLast();
  }

  /**
   * Gives all pages, once all are finished, in no order: those of an earlier build but for the addresses at which a page
   * was added. Throws what a thread has thrown.
   */
  async end(added: ReadonlySet<string>): Promise<FinishedPage[]> {
    this.#send();
    while (this.#finishLast()) await this.#letIn();
    while (this.#sent.size > 0) await this.#wait();
    await this.stop();
    const taken = this.#taken.values().filter(({ route }) => !added.has(route));
    return [...taken, ...this.#pages].map(unpackPage);
  }

  /** Ends the threads, whatever they do. */
  async stop(): Promise<void> {
    await Promise.all([...this.#before.keys()].map((thread) => thread.terminate()));
  }
}
