import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Element, Root } from "hast";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import type { Declared } from "../../src/after-build/declared.ts";
import { idsIn, type StagedPage } from "../../src/after-build/pages.ts";

const parser = rehype().data("settings", { fragment: false });

/** A page as a browser reads it. */
export const parsePage = (html: string): Root => parser.parse(html);

/** The elements of a tree that are as `is` wants them, in the order of the page. */
export function elementsOf(tree: Root, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

/** The text of a page around the inside of its body. */
export const pageOf = (body: string, head = "<title>T</title>"): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** A finished page, made from the inside of its body (and of its head) instead of read from a folder. */
export function stagePage(route: string, body: string, head?: string): StagedPage {
  const tree = parsePage(pageOf(body, head));
  return { route, path: `staging${route}`, tree, ids: idsIn(tree) };
}

/** Pages from their routes and the insides of their bodies. */
export const stagePages = (bodies: Readonly<Record<string, string>>): StagedPage[] =>
  Object.entries(bodies).map(([route, body]) => stagePage(route, body));

/** A content that declares nothing, or what is given. */
export const declaring = (declared: Partial<Declared> = {}): Declared => ({
  address: undefined,
  quotations: 0,
  claims: [],
  sentences: new Map(),
  entries: [],
  terms: [],
  titles: [],
  marks: ["“", "”"] as const,
  foreign: [],
  language: "en",
  moved: new Map(),
  ...declared,
});

/** Writes files into a folder of their own, works on it, and removes it. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-staged-"));
  try {
    for (const [route, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, route)), { recursive: true });
      await writeFile(join(folder, route), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
