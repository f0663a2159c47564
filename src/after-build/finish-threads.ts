import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FinishedPage } from "./finish-page.ts";
import { finisherOf, type CommonTask, type OwnTask } from "./finish-thread.ts";

/** So many pages are sent to a thread at a time: enough to keep it busy, few enough that none waits long for the last. */
const AT_A_TIME = 16;
/** A thread has so many before it, so that it has some while the next are on their way. */
const AHEAD = 2 * AT_A_TIME;
/** Where more than these wait, whoever brings another finishes one: pages are not to fill the memory. */
const MOST_WAITING = 1024;

const THREAD = new URL("./finish-thread.ts", import.meta.url);

/** A thread for each processor that does nothing else. */
export const processorsToSpare = (): number => Math.max(1, availableParallelism() - 1);

/** Finishes and writes pages in threads while others are still being rendered, and here where the threads do not keep up. */
export class FinishingThreads {
  readonly #finishHere: (own: OwnTask) => Promise<FinishedPage>;
  readonly #before = new Map<Worker, number>();
  readonly #waiting: OwnTask[] = [];
  readonly #pages: FinishedPage[] = [];
  readonly #sheets = new Map<string, string>();
  readonly #broken = Promise.withResolvers<never>();
  #given = Promise.withResolvers<void>();

  /** With no thread at all every page is finished as it comes. */
  constructor(common: CommonTask, threads: number) {
    this.#finishHere = finisherOf(common);
    // It is awaited only where a page is added or the end is asked for.
    this.#broken.promise.catch(() => {});
    for (let at = 0; at < threads; at += 1) {
      const thread = new Worker(THREAD, { workerData: common, resourceLimits: { maxYoungGenerationSizeMb: 128 } });
      this.#before.set(thread, 0);
      thread.on("message", (pages: FinishedPage[]) => this.#receive(thread, pages));
      thread.on("error", (error) => this.#broken.reject(error));
    }
  }

  /** The style sheets of pages that come out of a thread are copies: each is held once. */
  #keep(pages: readonly FinishedPage[]): void {
    for (const page of pages) {
      for (const sheet of page.sheets) if (!this.#sheets.has(sheet)) this.#sheets.set(sheet, sheet);
      this.#pages.push({ ...page, sheets: page.sheets.map((sheet) => this.#sheets.get(sheet) ?? sheet) });
    }
  }

  #send(thread: Worker): void {
    const before = this.#before.get(thread) ?? 0;
    if (before + AT_A_TIME > AHEAD || this.#waiting.length === 0) return;
    const tasks = this.#waiting.splice(0, AT_A_TIME);
    this.#before.set(thread, before + tasks.length);
    thread.postMessage(tasks);
  }

  #receive(thread: Worker, pages: readonly FinishedPage[]): void {
    this.#keep(pages);
    this.#before.set(thread, (this.#before.get(thread) ?? 0) - pages.length);
    this.#send(thread);
    this.#given.resolve();
    this.#given = Promise.withResolvers();
  }

  async #finishLast(): Promise<void> {
    const last = this.#waiting.pop();
    if (last !== undefined) this.#keep([await this.#finishHere(last)]);
  }

  /** Lets in what the threads have given back, so that they have more to do: rendering page after page leaves no turn to anything else. */
  async #letIn(): Promise<void> {
    await Promise.race([setImmediate(), this.#broken.promise]);
  }

  /** Takes a page. Throws what a thread has thrown. */
  async add(task: OwnTask): Promise<void> {
    this.#waiting.push(task);
    if (this.#waiting.length >= AT_A_TIME) {
      for (const thread of this.#before.keys()) this.#send(thread);
      await this.#letIn();
    }
    const isFull = this.#before.size === 0 || this.#waiting.length > MOST_WAITING;
    if (isFull) await Promise.race([this.#finishLast(), this.#broken.promise]);
  }

  /** Gives all pages, once all are finished, in no order. Throws what a thread has thrown. */
  async end(): Promise<FinishedPage[]> {
    for (const thread of this.#before.keys()) this.#send(thread);
    while (this.#waiting.length > 0) {
      await this.#finishLast();
      await this.#letIn();
    }
    while (this.#before.values().some((before) => before > 0)) {
      await Promise.race([this.#given.promise, this.#broken.promise]);
    }
    await this.stop();
    return this.#pages;
  }

  /** Ends the threads, whatever they do. */
  async stop(): Promise<void> {
    await Promise.all([...this.#before.keys()].map((thread) => thread.terminate()));
  }
}
