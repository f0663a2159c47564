import { writeFile } from "node:fs/promises";
import { declaredByPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { FinishedPage } from "./finish-page.ts";
import { closeSearch, openSearch, type OpenSearch } from "./finish-search.ts";
import { FinishingThreads, processorsToSpare } from "./finish-threads.ts";
import { mayRun } from "./search-index.ts";

/** With fewer pages than these a thread takes longer to begin than it saves. */
const WORTH_THREADS = 120;

/**
 * Finishes the pages of a site as they are rendered, and writes them into a folder. The search has to come first, for
 * each other page is told which entries lead to it; it is finished last.
 */
export class Finishing {
  readonly #folder: string;
  readonly #byPage: ReturnType<typeof declaredByPage>;
  readonly #threads: FinishingThreads;
  readonly #searches: OpenSearch[] = [];

  /** `kept` is where finished pages are kept for the next build, if they are. */
  constructor(folder: string, declared: Declared, kept?: string) {
    this.#folder = folder;
    this.#byPage = declaredByPage(declared);
    const common = { folder, kept, declared: this.#byPage.ofSite };
    this.#threads = new FinishingThreads(common, this.#byPage.routes.size < WORTH_THREADS ? 0 : processorsToSpare());
  }

  /** Takes a page of the site by its address, as Astro rendered it. */
  async add(route: string, rendered: string): Promise<void> {
    if (mayRun(route)) {
      this.#searches.push(await openSearch(this.#folder, route, rendered));
      return;
    }
    const entries = this.#searches.flatMap((search) => search.entries.get(route) ?? []);
    await this.#threads.add({ route, rendered, declared: this.#byPage.of(route), entries });
  }

  /** Gives the finished pages by their addresses, once all are written. */
  async end(): Promise<FinishedPage[]> {
    const pages = await this.#threads.end();
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
