import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashOf, hashOfAllCode } from "../kept/code-hash.ts";
import type { Bundle } from "./astro-messages.ts";

/** Where below a project's folder it is kept. */
const FOLDER = ".astro/bundle";
/** Where below that folder stands what is said of it; it is written last, and read first. */
const SAID = "kept.json";
const MODULES = "modules";

/** What is said of a bundle that is kept. */
interface Said {
  /** The hash of the code of which it was made. */
  code: string;
  /** The module that renders pages, by its name. */
  entry: string;
  sheets: [key: string, styles: object[]][];
  /** One hash of all its modules. */
  modules: string;
}

function hashOfModules(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => name.endsWith(".mjs"));
  return hashOf(...files.flatMap((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * What Astro has bundled of a project, from one build to the next: of the same code it bundles the same, whatever the
 * content is, but for the content's pictures.
 */
export class KeptBundle {
  readonly #root: string;
  readonly #folder: string;
  readonly #code: string;

  constructor(root: string) {
    this.#root = root;
    this.#folder = join(root, FOLDER);
    this.#code = hashOfAllCode(root);
  }

  /** The bundle that was kept; nothing where there is none, where the code is another, or where a file of it is not as it was. */
  open(): Bundle | undefined {
    const modules = join(this.#folder, MODULES);
    try {
      const said = JSON.parse(readFileSync(join(this.#folder, SAID), "utf8")) as Said;
      if (said.code !== this.#code || said.modules !== hashOfModules(modules)) return undefined;
      return { entry: pathToFileURL(join(modules, said.entry)).href, sheets: new Map(said.sheets) };
    } catch {
      return undefined;
    }
  }

  /** Keeps a bundle that Astro has put into a folder, unless the code was changed meanwhile. Throws what the disk does. */
  keep(bundled: string, { entry, sheets }: Bundle): void {
    this.forget();
    if (hashOfAllCode(this.#root) !== this.#code) return;
    const modules = join(this.#folder, MODULES);
    mkdirSync(this.#folder, { recursive: true });
    cpSync(bundled, modules, { recursive: true });
    const said: Said = {
      code: this.#code,
      entry: entry.slice(entry.lastIndexOf("/") + 1),
      sheets: [...sheets].map(([key, styles]) => [key, [...styles]]),
      modules: hashOfModules(modules),
    };
    writeFileSync(join(this.#folder, SAID), JSON.stringify(said));
  }

  /** Leaves none. */
  forget(): void {
    if (existsSync(this.#folder)) rmSync(this.#folder, { recursive: true });
  }
}
