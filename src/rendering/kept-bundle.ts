import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashOf, hashOfAllCode } from "../kept/code-hash.ts";
import type { Bundle } from "./astro-messages.ts";

/** Where below a project's folder it is kept. */
const FOLDER = ".astro/bundle";
/** Where below that folder stands what is said of it, which is written last, and read first; its modules; its files. */
const [SAID, MODULES, ASSETS] = ["kept.json", "modules", "assets"];

/** Of what it was made, beside the code: the pictures of the content, and what pages asked for of them. */
export interface Asked {
  pictures: string;
  asked: string;
}

/** What is said of a bundle that is kept. */
interface Said extends Asked {
  /** The hash of the code of which it was made. */
  code: string;
  /** The module that renders pages, by its name. */
  entry: string;
  /** One hash of all its modules, and of all its files. */
  modules: string;
  assets: string;
}

function hashOfFiles(folder: string): string {
  if (!existsSync(folder)) return hashOf();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return hashOf(...paths.flatMap((path) => [path.slice(folder.length), readFileSync(path)]));
}

/**
 * What Astro has made of a project, from one build to the next: the modules that render its pages, and the files that
 * pages ask for. Of the same code and pictures it makes the same, whatever else the content is.
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

  #at(name: string): string {
    return join(this.#folder, name);
  }

  /** What was kept; nothing where nothing was, where the code is another, or where a file of it is not as it was. */
  open(): (Bundle & Asked) | undefined {
    try {
      const { code, entry, modules, assets, ...of } = JSON.parse(readFileSync(this.#at(SAID), "utf8")) as Said;
      if (code !== this.#code || modules !== hashOfFiles(this.#at(MODULES))) return undefined;
      if (assets !== hashOfFiles(this.#at(ASSETS))) return undefined;
      return { entry: pathToFileURL(join(this.#at(MODULES), entry)).href, ...of };
    } catch {
      return undefined;
    }
  }

  /** Copies the files that pages ask for into a folder. Throws what the disk does. */
  copyAssets(to: string): void {
    if (existsSync(this.#at(ASSETS))) cpSync(this.#at(ASSETS), to, { recursive: true });
  }

  /** Takes the modules that Astro has put into a folder, in place of those that were kept; `keep` says that they are right. */
  takeModules(from: string): void {
    if (existsSync(this.#folder)) rmSync(this.#folder, { recursive: true });
    mkdirSync(this.#folder, { recursive: true });
    cpSync(from, this.#at(MODULES), { recursive: true });
  }

  /** Keeps the modules that were taken, and the files in a folder, unless the code was changed meanwhile. */
  keep({ entry }: Bundle, assets: string, of: Asked): void {
    if (hashOfAllCode(this.#root) !== this.#code) return;
    if (existsSync(assets)) cpSync(assets, this.#at(ASSETS), { recursive: true });
    const said: Said = {
      code: this.#code,
      entry: entry.slice(entry.lastIndexOf("/") + 1),
      modules: hashOfFiles(this.#at(MODULES)),
      assets: hashOfFiles(this.#at(ASSETS)),
      ...of,
    };
    writeFileSync(this.#at(SAID), JSON.stringify(said));
  }
}
