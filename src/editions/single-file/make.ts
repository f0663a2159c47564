import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { isRunning } from "../../after-build/content-policy.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { htmlOf, shortenScopes } from "../../after-build/write-page.ts";
import { routes } from "../../urls/routes.ts";
import type { Book } from "../book.ts";
import { chaptersOf, takeOut, type Chapter } from "../chapters.ts";
import { keyOf } from "./addresses.ts";
import { colophonOf, contentsOf, footOf, frontOf, mastheadOf, previewsOf, skipLinkOf, wayBack } from "./frame.ts";
import { moveIn, type Inside } from "./move-in.ts";
import { policyElement, policyOfFile } from "./policy.ts";
import { runningHeads } from "./running-heads.ts";
import { keepIndex, scriptsOf } from "./scripts.ts";
import { placeUnder } from "./structure.ts";
import { lengthenScopes, stylesOf } from "./styles.ts";

/** Media types of the pictures that a page may show. */
const TYPES: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
};

/** A file of the site as an address that holds it (RFC 2397). Throws where there is no such file. */
function embed(folder: string, route: string): string {
  const bytes = readFileSync(join(folder, route));
  return `data:${TYPES[extname(route).toLowerCase()] ?? "application/octet-stream"};base64,${bytes.toString("base64")}`;
}

/** A chapter as a part of the file, with what stands at its foot. */
function partOf(chapter: Chapter, page: StagedPage, foot: readonly Element[], inside: Inside): Element {
  const { main } = chapter;
  lengthenScopes(main, page.scopes);
  keepIndex(main, page);
  takeOut(main, isRunning);
  placeUnder(chapter);
  const behind = moveIn(chapter, inside);
  return h("article.page.sheet", { id: keyOf(chapter.route), ariaLabel: chapter.title }, [
    ...main.children,
    ...foot,
    ...behind,
  ]);
}

/** The styles of the file itself: contents, feet, sheets of paper. */
const ownStyles = (): Promise<string> => readFile(join(import.meta.dirname, "book.css"), "utf8");

/** Makes the single file out of the finished pages. */
export async function makeSingleFile(book: Book): Promise<Uint8Array> {
  const { facts, words, folder } = book;
  const byRoute = new Map(book.pages.map((page) => [page.route, page]));
  const chapters = chaptersOf(book.pages);
  const pages = chapters.flatMap(({ route }) => byRoute.get(route) ?? []);
  const held = new Set(pages.map(({ route }) => route));
  const inside = {
    has: (route: string) => held.has(route),
    embed: (route: string) => embed(folder, route),
  };
  const styles = [stylesOf(pages), await ownStyles(), runningHeads(chapters, facts.title, words)].join("\n");
  const contents = contentsOf(chapters, words, facts);
  const parts = chapters.map((chapter, index) => {
    const page = pages[index];
    if (page === undefined) throw new Error(`${chapter.route} is no page of the site.`);
    return partOf(chapter, page, [footOf(page, words), wayBack(words)], inside);
  });
  const front = frontOf(pages);
  const policy = policyElement();
  const tree: Root = h(null, [
    { type: "doctype" },
    h("html", { lang: facts.language }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        policy,
        h("title", facts.title),
        h("meta", { name: "viewport", content: "width=device-width" }),
        h("meta", { name: "description", content: facts.description }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("link", { rel: "icon", href: embed(folder, routes.icon), type: TYPES[".svg"] }),
        h("style", styles),
      ]),
      h("body", [
        ...(front === undefined ? [] : [...skipLinkOf(front, chapters), mastheadOf(front)]),
        contents,
        h("main", parts),
        colophonOf(book),
        ...previewsOf(pages),
        ...pages.flatMap(scriptsOf),
      ]),
    ]),
  ]);
  shortenScopes(tree);
  policy.properties["content"] = policyOfFile(tree);
  return new TextEncoder().encode(htmlOf(tree));
}
