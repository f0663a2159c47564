import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { beginThread } from "../threads/begin-thread.ts";
import type { FinishedPage } from "./finish-page.ts";
import { finisherOf, type CommonTask, type Done, type Finisher, type OwnTask, type Work } from "./finish-thread.ts";
import type { PreviewHashes, Unrendered } from "./kept-pages.ts";
import { unpackPage, type PackedPage } from "./packed-page.ts";
import { receiver } from "./passed-pages.ts";

/** So many pages are sent to a thread at a time: enough to keep it busy, few enough that none waits long for the last. */
const AT_A_TIME = 16;
/** A thread has so many before it, so that it has some while the next are on their way. */
const AHEAD = 2 * AT_A_TIME;
/** So many are asked for at a time that may be taken from an earlier build, which takes less. */
const ASKED_AT_A_TIME = 128;
/** Where more than these wait, whoever brings another finishes one: none is to wait so long that it counts as old, which costs V8 more than one that comes and goes. */
const MOST_WAITING = 32;

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

/** Finishes and writes pages in threads while others are still being rendered, and here where the threads do not keep up. */
export class FinishingThreads {
  readonly #here: Finisher;
  readonly #before = new Map<Worker, number>();
  readonly #waiting: OwnTask[] = [];
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
      thread.on("message", (done: Done) => this.#receive(thread, receive, done));
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

  #send(thread: Worker): void {
    const before = this.#before.get(thread) ?? 0;
    if (before + AT_A_TIME > AHEAD || this.#waiting.length === 0) return;
    const tasks = this.#waiting.splice(0, AT_A_TIME);
    this.#before.set(thread, before + tasks.length);
    thread.postMessage({ finish: tasks } satisfies Work);
  }

  #receive(thread: Worker, receive: ReturnType<typeof receiver>, done: Done): void {
    if ("taken" in done) {
      this.#take(receive(done.taken));
      this.#asked -= 1;
    } else {
      const finished = receive(done.finished);
      this.#keep(finished);
      this.#before.set(thread, (this.#before.get(thread) ?? 0) - finished.length);
      this.#send(thread);
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

  async #finishLast(): Promise<void> {
    const last = this.#waiting.pop();
    if (last !== undefined) this.#keep([await this.#here.finish(last)]);
  }

  /** Lets in what the threads have given back, so that they have more to do: rendering page after page leaves no turn to anything else. */
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
    while (this.#asked > 0) await this.#wait();
    return this.#taken;
  }

  /** Takes a page. Throws what a thread has thrown. */
  async add(task: OwnTask): Promise<void> {
    this.#waiting.push(task);
    if (this.#waiting.length >= AT_A_TIME) {
      for (const thread of this.#before.keys()) this.#send(thread);
      await this.#letIn();
    }
    const isFull = this.#before.size === 0 || this.#waiting.length > MOST_WAITING;
    if (isFull) await this.#finishLast();
  }

  /**
   * Gives all pages, once all are finished, in no order: those of an earlier build but for the addresses at which a page
   * was added. Throws what a thread has thrown.
   */
  async end(added: ReadonlySet<string>): Promise<FinishedPage[]> {
    for (const thread of this.#before.keys()) this.#send(thread);
    while (this.#waiting.length > 0) {
      await this.#finishLast();
      await this.#letIn();
    }
    while (this.#before.values().some((before) => before > 0)) await this.#wait();
    await this.stop();
    const taken = this.#taken.values().filter(({ route }) => !added.has(route));
    return [...taken, ...this.#pages].map(unpackPage);
  }

  /** Ends the threads, whatever they do. */
  async stop(): Promise<void> {
    await Promise.all([...this.#before.keys()].map((thread) => thread.terminate()));
  }
}
