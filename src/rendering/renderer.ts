import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { storedPictures } from "../collections/pictures.ts";
import { hashOf } from "../kept/code-hash.ts";
import type { Content } from "../schemas/content.ts";
import { namesOfAsked, type AskedPictures } from "./asked-pictures.ts";
import { astroInThread, type AstroInThread } from "./astro-in-thread.ts";
import { BUNDLED, type Beginning, type Bundle } from "./astro-messages.ts";
import { KeptBundle, type Asked } from "./kept-bundle.ts";

/** Where below the staging folder Astro puts files that pages ask for. */
const ASSETS = "_astro";

/** One hash of all pictures that can be shown: where they stand, seen from the project, and their bytes. */
const hashOfPictures = (root: string, pictures: Content["pictures"]): string =>
  hashOf(
    ...storedPictures(pictures).flatMap(({ id, file = "" }) => [id, relative(root, resolve(file)), readFileSync(file)]),
  );

/**
 * Gives what renders the pages of a project: what an earlier build has kept of what Astro made of the same code and
 * pictures, or else what Astro makes now, in a thread of its own.
 */
export class Renderer {
  readonly #root: string;
  readonly #kept: KeptBundle;
  readonly #opened: (Bundle & Asked) | undefined;
  #astro: AstroInThread | undefined;
  #begun: Beginning | undefined;
  #pictures: Content["pictures"] = new Map();
  #shown = "";

  /** Astro begins to load here, where it is needed for what is known so far. */
  constructor(root: string) {
    this.#root = resolve(root);
    this.#kept = new KeptBundle(this.#root);
    this.#opened = this.#kept.open();
    if (this.#opened === undefined) this.#astro = astroInThread();
  }

  /** Is told where the pages are to be made. */
  begin(beginning: Beginning): void {
    this.#begun = beginning;
    this.#astro?.begin(beginning);
  }

  #beginAstro(): AstroInThread {
    if (this.#begun === undefined) throw new Error("Nobody has said where the pages are to be made.");
    const astro = astroInThread();
    this.#astro = astro;
    astro.begin(this.#begun);
    astro.tellPictures(this.#pictures);
    return astro;
  }

  /** Is told the pictures of the content, for which Astro waits: they are bundled with the pages. */
  tellPictures(pictures: Content["pictures"]): void {
    this.#pictures = pictures;
    this.#shown = hashOfPictures(this.#root, pictures);
    if (this.#astro !== undefined) this.#astro.tellPictures(pictures);
    else if (this.#opened?.pictures !== this.#shown) this.#beginAstro();
  }

  /** What renders the pages; to be asked for once the pictures are told. Throws what Astro does. */
  get bundled(): Promise<Bundle> {
    if (this.#astro !== undefined) return this.#astro.bundled;
    if (this.#opened !== undefined) return Promise.resolve(this.#opened);
    return Promise.reject(new Error("Nothing has bundled the pages."));
  }

  /** All pages are rendered: what they ask for is made, or taken from what was kept, and what is new is kept. Throws what Astro does. */
  async end(asked: AskedPictures): Promise<void> {
    const { staging = "" } = this.#begun ?? {};
    const assets = join(staging, ASSETS);
    const names = namesOfAsked(asked);
    if (this.#astro === undefined && this.#opened?.asked === names) return this.#kept.copyAssets(assets);
    const astro = this.#astro ?? this.#beginAstro();
    const bundle = await astro.bundled;
    this.#kept.takeModules(join(staging, BUNDLED));
    await astro.end(asked);
    // One that was changed meanwhile may be bundled as it was, or as it is.
    if (hashOfPictures(this.#root, this.#pictures) !== this.#shown) return;
    this.#kept.keep(bundle, assets, { pictures: this.#shown, asked: names });
  }

  /** Ends it before its time: at once where Astro does not bundle yet, and else when that is done. */
  async stop(): Promise<void> {
    await this.#astro?.stop();
  }
}
