import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { declaredByPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { FinishedPage } from "./finish-page.ts";
import { closeSearch, openSearch, type OpenSearch } from "./finish-search.ts";
import { FinishingThreads, processorsToSpare } from "./finish-threads.ts";
import type { TakenPage } from "./finish-thread.ts";
import { hashOfEntries, type PreviewHashes } from "./kept-pages.ts";
import { readPage } from "./pages.ts";
import { mayRun, type IndexedEntry } from "./search-index.ts";
import { placeWords } from "./words-in-place.ts";

/** With fewer pages than these a thread takes longer to begin than it saves. */
const WORTH_THREADS = 120;

/** Where finished pages are kept from one build to the next, and by what they are known before they are rendered. */
export interface Earlier {
  folder: string;
  /** The hash of all that a page shows but its previews, by its address; one that is not among them has to be rendered. */
  pages: ReadonlyMap<string, string>;
  previews: PreviewHashes;
}

/**
 * Finishes the pages of a site as they are rendered, and writes them into a folder. The search has to come first, for
 * each other page is told which entries lead to it; it is finished last.
 */
export class Finishing {
  readonly #folder: string;
  readonly #byPage: ReturnType<typeof declaredByPage>;
  readonly #shown: Earlier["pages"];
  readonly #threads: FinishingThreads;
  readonly #searches: OpenSearch[] = [];
  readonly #added = new Set<string>();

  /** `earlier` is what an earlier build has left, and this one leaves for the next; left out, neither is. */
  constructor(folder: string, declared: Declared, earlier?: Earlier) {
    this.#folder = folder;
    this.#byPage = declaredByPage(declared);
    this.#shown = earlier?.pages ?? new Map();
    const previews = earlier?.previews ?? new Map();
    const common = { folder, kept: earlier?.folder, previews, declared: this.#byPage.ofSite };
    this.#threads = new FinishingThreads(common, this.#byPage.routes.size < WORTH_THREADS ? 0 : processorsToSpare());
    if (earlier !== undefined && existsSync(earlier.folder)) {
      const asked = [...this.#shown].map(([route, shown]) => ({ route, shown, declared: this.#byPage.of(route) }));
      this.#threads.ask(asked);
    }
  }

  /** The addresses of the pages that an earlier build made as they would come out now; they need not be rendered. */
  async taken(): Promise<Set<string>> {
    return new Set((await this.#threads.taken()).map(({ finished }) => finished.route));
  }

  #entriesOf(route: string): IndexedEntry[] {
    return this.#searches.flatMap((search) => search.entries.get(route) ?? []);
  }

  /** Takes a page of the site by its address, as Astro rendered it; in place of that of an earlier build, if there is one. */
  async add(route: string, rendered: string): Promise<void> {
    if (mayRun(route)) {
      this.#searches.push(await openSearch(this.#folder, route, rendered));
      return;
    }
    this.#added.add(route);
    const own = { route, rendered, declared: this.#byPage.of(route), shown: this.#shown.get(route) };
    await this.#threads.add({ ...own, entries: this.#entriesOf(route) });
  }

  /** A page of an earlier build, with the entries of the search that lead to it now. */
  async #complete({ finished, entries: before }: TakenPage): Promise<FinishedPage> {
    const entries = this.#entriesOf(finished.route);
    if (hashOfEntries(entries) === before) return finished;
    const { tree } = await readPage(this.#folder, finished.route);
    return { ...finished, entries: placeWords(entries, tree) };
  }

  /** Gives the finished pages by their addresses, once all are written. */
  async end(): Promise<FinishedPage[]> {
    const taken = (await this.#threads.taken()).filter(({ finished }) => !this.#added.has(finished.route));
    const pages = await this.#threads.end();
    for (const one of taken) pages.push(await this.#complete(one));
    for (const search of this.#searches) {
      const { route, path } = search.page;
      const task = { route, declared: { ...this.#byPage.ofSite, ...this.#byPage.of(route) }, entries: [] };
      const { html, finished } = await closeSearch(this.#folder, search, pages, task);
      await writeFile(path, html);
      pages.push(finished);
    }
    return pages.sort((a, b) => (a.route < b.route ? -1 : 1));
  }

  /** Ends it before its time. */
  async stop(): Promise<void> {
    await this.#threads.stop();
  }
}
