import { readFileSync, statSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Element, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { readHtml } from "../tree/read-html.ts";
import { elementsIn } from "../tree/walk.ts";
import { FileDigests } from "./file-digests.ts";
import { absoluteFrom } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";

/** A finished page as it lies in the staging folder. */
export interface StagedPage {
  /** Its address from the site's root, such as `/briefs/a.html`. */
  route: string;
  path: string;
  tree: Root;
  /** Elements with an id, by id. */
  ids: Map<string, Element>;
  /** Its style sheets whole, as Astro wrote them; nothing where its tree still has them so. */
  sheets?: readonly string[];
  /** The short names of the page's scoped styles, by their scopes; nothing where they are as Astro wrote them. */
  scopes?: ReadonlyMap<string, string>;
  /** The files that it loads as scripts, by their addresses; only the search has any, where its index is parted. */
  scripts?: ReadonlyMap<string, string>;
}

/** A page as a browser reads it; where in its text an element stands is of no use here, and to note it takes time and memory. */
export const parsePage = (html: string): Root => readHtml(html) ?? (fromParse5(parse(html)) as Root);

/** All files below a folder, as addresses from the site's root. */
export async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => `/${relative(folder, join(one.parentPath, one.name)).split(sep).join("/")}`)
    .sort();
}

/** Bytes of each file below a folder, by its address. */
export async function sizesOf(folder: string): Promise<Map<string, number>> {
  return new Map((await filesOf(folder)).map((route) => [route, statSync(join(folder, route)).size]));
}

/** SHA-256 of each file below a folder but those left out, by its address; those that are known already are not read. */
export async function digestsOf(
  folder: string,
  except: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const routes = (await filesOf(folder)).filter((one) => !except.includes(one));
  const digests = new FileDigests();
  return new Map(routes.map((route) => [route, known.get(route) ?? digests.of(join(folder, route))]));
}

/** Elements with an id, by id. */
export function idsIn(tree: Root): Map<string, Element> {
  const ids = new Map<string, Element>();
  for (const node of elementsIn(tree)) {
    const { id } = node.properties;
    if (typeof id === "string") ids.set(id, node);
  }
  return ids;
}

/** The text of a file; one that is not there is blamed elsewhere. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The text of each file that a page loads as a script. */
function scriptsOf(folder: string, route: string, tree: Root): Map<string, string> {
  const sources = new Set<string>();
  for (const {
    properties: { src },
  } of elementsIn(tree, "script")) {
    const file = typeof src === "string" ? absoluteFrom(route, src) : undefined;
    if (file !== undefined) sources.add(file);
  }
  return new Map([...sources].map((file) => [file, textOf(join(folder, file))]));
}

/** Parses the text of one page of a folder. */
export function stagePage(folder: string, route: string, html: string): StagedPage {
  const path = join(folder, route);
  const tree = parsePage(html);
  const scripts = scriptsOf(folder, route, tree);
  return { route, path, tree, ids: idsIn(tree), ...(scripts.size > 0 && { scripts }) };
}

/** Reads and parses one page of a folder. */
export const readPage = async (folder: string, route: string): Promise<StagedPage> =>
  stagePage(folder, route, await readFile(join(folder, route), "utf8"));

/** True of a file that is a form of the whole site, and no page of it. */
const isEdition = (route: string): boolean => route.startsWith(routes.edition(""));

/** True of the address of a page of the site. */
export const isPage = (route: string): boolean => route.endsWith(".html") && !isEdition(route);

/** Reads and parses every page of a folder. Editions are read elsewhere. */
export async function readPages(folder: string): Promise<StagedPage[]> {
  const pages: StagedPage[] = [];
  for (const route of (await filesOf(folder)).filter(isPage)) pages.push(await readPage(folder, route));
  return pages;
}
