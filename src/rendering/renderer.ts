import { existsSync } from "node:fs";
import { join } from "node:path";
import { storedPictures } from "../collections/pictures.ts";
import type { Content } from "../schemas/content.ts";
import type { AskedPictures } from "./asked-pictures.ts";
import { astroInThread, type AstroInThread } from "./astro-in-thread.ts";
import { BUNDLED, type Beginning, type Bundle } from "./astro-messages.ts";
import { KeptBundle } from "./kept-bundle.ts";

/** Where below the staging folder Astro puts files that pages ask for. */
const ASSETS = "_astro";

/**
 * Gives what renders the pages of a project: what an earlier build has kept of Astro's bundling, where all code is the
 * same and the content has no pictures, or else what Astro bundles now, in a thread of its own.
 */
export class Renderer {
  readonly #kept: KeptBundle;
  readonly #opened: Bundle | undefined;
  #astro: AstroInThread | undefined;
  #begun: Beginning | undefined;
  #hasPictures = false;

  /** Astro begins to load here, where it is needed for what is known so far. */
  constructor(root: string) {
    this.#kept = new KeptBundle(root);
    this.#opened = this.#kept.open();
    if (this.#opened === undefined) this.#astro = astroInThread();
  }

  begin(beginning: Beginning): void {
    this.#begun = beginning;
    this.#astro?.begin(beginning);
  }

  /** Takes the pictures of the content, for which Astro waits: they are bundled. */
  tellPictures(pictures: Content["pictures"]): void {
    this.#hasPictures = storedPictures(pictures).length > 0;
    if (this.#astro === undefined && this.#hasPictures && this.#begun !== undefined) {
      this.#astro = astroInThread();
      this.#astro.begin(this.#begun);
    }
    this.#astro?.tellPictures(pictures);
  }

  /** What renders the pages; to be asked for once the pictures are told. Throws what Astro does. */
  get bundled(): Promise<Bundle> {
    if (this.#astro !== undefined) return this.#astro.bundled;
    if (this.#opened !== undefined) return Promise.resolve(this.#opened);
    return Promise.reject(new Error("Nothing has bundled the pages."));
  }

  /** All pages are rendered: Astro makes the pictures that they ask for, and what it bundled is kept, or not. Throws what Astro does. */
  async end(asked: AskedPictures): Promise<void> {
    const asksForNone = asked.made.size === 0 && asked.shown.size === 0;
    if (this.#astro === undefined || this.#begun === undefined) {
      if (asksForNone) return;
      this.#kept.forget();
      throw new Error("Pages ask for pictures that nothing makes. What was kept is gone: build again.");
    }
    const { staging } = this.#begun;
    const isOfCodeAlone = !this.#hasPictures && asksForNone && !existsSync(join(staging, ASSETS));
    if (isOfCodeAlone) this.#kept.keep(join(staging, BUNDLED), await this.#astro.bundled);
    else this.#kept.forget();
    await this.#astro.end(asked);
  }

  /** Ends it before its time: at once where Astro does not bundle yet, and else when that is done. */
  async stop(): Promise<void> {
    await this.#astro?.stop();
  }
}
