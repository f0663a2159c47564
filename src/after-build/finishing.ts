import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { declaredByPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { FinishedPage } from "./finish-page.ts";
import { closeSearch, openSearch, pageOfEntry } from "./finish-search.ts";
import { beginThreads, FinishingThreads } from "./finish-threads.ts";
import { hashOfEntries, type PreviewHashes } from "./kept-pages.ts";
import type { PackedPage } from "./packed-page.ts";
import type { StagedPage } from "./pages.ts";
import { mayRun, type IndexedEntry } from "./search-index.ts";

/** With fewer pages than these a thread takes longer to begin than it saves. */
const WORTH_THREADS = 120;

/** By what pages are known before they are rendered. */
export interface Known {
  /** What gives the hash of all that a page shows but its previews, by its address; one that is not among them has to be rendered. */
  pages: ReadonlyMap<string, () => string>;
  previews: PreviewHashes;
}

/** Where finished pages are kept from one build to the next, and by what they are known. */
export interface Earlier {
  folder: string;
  known: Known;
}

/** What a site is, beside what its pages show. */
export interface Site {
  /** What its content declares. */
  declared: Declared;
  /** The entries of its search, with addresses from its root. */
  entries: readonly IndexedEntry[];
}

/** Finishes the pages of a site as they are rendered, and writes them into a folder; the search is finished last. */
export class Finishing {
  readonly #folder: string;
  readonly #byPage: ReturnType<typeof declaredByPage>;
  readonly #entries: readonly IndexedEntry[];
  readonly #entriesOf: ReadonlyMap<string, readonly IndexedEntry[]>;
  readonly #known: Known["pages"];
  readonly #threads: FinishingThreads;
  readonly #searches: StagedPage[] = [];
  readonly #added = new Set<string>();
  /** True where an earlier build has left pages. */
  readonly hasEarlier: boolean;
  /** True where they were asked for. */
  #isAsked = false;

  /**
   * `earlier` is what an earlier build has left, and this one leaves for the next; left out, neither is.
   */
  constructor(folder: string, { declared, entries }: Site, earlier?: Earlier) {
    this.#folder = folder;
    this.#byPage = declaredByPage(declared);
    this.#entries = entries;
    this.#entriesOf = Map.groupBy(entries, pageOfEntry);
    const common = { folder, kept: earlier?.folder, declared: this.#byPage.ofSite };
    const threads = this.#byPage.routes.size < WORTH_THREADS ? [] : beginThreads();
    this.#threads = new FinishingThreads(common, threads);
    this.#known = earlier?.known.pages ?? new Map();
    this.hasEarlier = earlier !== undefined && existsSync(earlier.folder);
    if (earlier !== undefined) this.#threads.know(earlier.known.previews);
  }

  readonly #asked = ([route, shown]: readonly [string, () => string]) => ({
    route,
    shown: shown(),
    declared: this.#byPage.of(route),
    entries: hashOfEntries(this.#entriesOf.get(route) ?? []),
  });

  /** The pages that an earlier build made as they would come out now, by their addresses; they need not be rendered. */
  taken(): Promise<ReadonlyMap<string, PackedPage>> {
    if (this.hasEarlier && !this.#isAsked) {
      this.#isAsked = true;
      const known = this.#known.entries().filter(([route]) => !this.#added.has(route));
      this.#threads.ask(known.map(this.#asked));
    }
    return this.#threads.taken();
  }

  /** Takes a page of the site by its address, as Astro rendered it; in place of that of an earlier build, if there is one. */
  async add(route: string, rendered: string): Promise<void> {
    if (mayRun(route)) {
      this.#searches.push(openSearch(this.#folder, route, rendered));
      return;
    }
    this.#added.add(route);
    const shown = this.#known.get(route)?.();
    const own = { route, rendered, declared: this.#byPage.of(route), shown };
    await this.#threads.add({ ...own, entries: this.#entriesOf.get(route) ?? [] });
  }

  /** Gives the finished pages by their addresses, once all are written. */
  async end(): Promise<FinishedPage[]> {
    await this.taken();
    const pages = await this.#threads.end(this.#added);
    for (const page of this.#searches) {
      const { route, path } = page;
      const task = { route, declared: { ...this.#byPage.ofSite, ...this.#byPage.of(route) } };
      const { html, finished } = closeSearch(this.#folder, page, pages, this.#entries, task);
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
