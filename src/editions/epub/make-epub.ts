import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { copyOf } from "../../tree/copy.ts";
import { visit } from "../../tree/walk.ts";
import { schemeOf } from "../../styles/scheme.ts";
import { routes } from "../../urls/routes.ts";
import type { Book } from "../book.ts";
import { chaptersOf, findElement } from "../chapters.ts";
import { pack, type PackedFile } from "../packed.ts";
import { chapterPage, strip } from "./chapter-page.ts";
import { inBothSchemes, parseStyles } from "./colours.ts";
import { coverImage, coverPage } from "./cover.ts";
import { stylesOf } from "./drawings.ts";
import { leadWithin, type PlaceOf } from "./links.ts";
import { navigation } from "./navigation.ts";
import { container, packageDocument, type Listed } from "./package-document.ts";
import { placeOf, PLACES } from "./places.ts";
import { titlePage } from "./title-page.ts";
import { xhtmlOf } from "./xhtml.ts";

const XHTML = "application/xhtml+xml";

/** The formats of pictures that an EPUB may hold (EPUB 3.3, section 3.2), by the ends of their names. */
const PICTURES: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".gif": "image/gif",
};

/** Throws for a picture in a format that e-readers need not show. */
function mediaTypeOf(picture: string): string {
  const type = PICTURES[extname(picture)];
  if (type === undefined) throw new Error(`${picture} is in a format that an e-book may not hold.`);
  return type;
}

const isKey = ({ properties: { className } }: Parameters<Parameters<typeof findElement>[1]>[0]): boolean =>
  Array.isArray(className) && className.includes("key");

/** The marks round a source’s words, for which each language has its own. */
const MARKS = /quotes: "[^"]*" "[^"]*"/;

/** Makes the site an EPUB 3: a document a page, evidence as notes at the end of each. */
export async function makeEpub({ facts, words, folder, pages }: Book): Promise<Uint8Array> {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const chapters = chaptersOf(pages);
  const held = new Set(chapters.map(({ route }) => route));
  const place: PlaceOf = (route) => (held.has(route) ? placeOf(route) : undefined);
  const front = chapters[0];
  const home = front && byRoute.get(front.route);
  if (front === undefined || home === undefined) throw new Error("A site without pages makes no e-book.");
  const headline = front.route === routes.home && front.title !== facts.title ? front.title : undefined;
  const asOf = facts.asOf === undefined ? undefined : words.asOf(facts.asOf);

  const found = findElement(front.main, isKey);
  const key = found && copyOf(found);
  if (key !== undefined) {
    leadWithin(key, front.route, PLACES.title, place);
    visit(key, "element", (node) => strip(node));
  }
  const read = chapters.flatMap((chapter) => {
    const page = byRoute.get(chapter.route);
    return page === undefined ? [] : [chapterPage(chapter, page, place, words)];
  });
  const opening = [
    coverPage(facts, headline, words),
    titlePage(facts, key, words),
    navigation(read, facts.title, words),
  ].map((page) => ({ ...page, hasDrawings: false }));
  const pictures = [...new Set(read.flatMap((page) => page.pictures))].sort();
  const documents = [...opening, ...read];

  const [open, close] = words.marks;
  const css = await readFile(new URL("./style.css", import.meta.url), "utf8");
  const style = parseStyles(css.replace(MARKS, `quotes: "${open}" "${close}"`));
  const cover = await coverImage(pages, { title: facts.title, headline, asOf });
  const listed: Listed[] = [
    ...documents.map(({ path, hasDrawings }) => ({
      path,
      mediaType: XHTML,
      ...(path === PLACES.navigation && { properties: "nav" }),
      ...(hasDrawings && { properties: "svg" }),
      isRead: true,
    })),
    { path: PLACES.style, mediaType: "text/css", isRead: false },
    { path: PLACES.coverImage, mediaType: "image/png", properties: "cover-image", isRead: false },
    ...pictures.map((route) => ({ path: placeOf(route), mediaType: mediaTypeOf(route), isRead: false })),
  ];
  const hasIndex = held.has(routes.search);
  const text = (path: string, content: string): PackedFile => ({ path, bytes: Buffer.from(content) });
  const files: PackedFile[] = [
    // First and as it is, so that a program knows the file by its first bytes (EPUB OCF, section 4.3.3).
    { ...text("mimetype", "application/epub+zip"), stored: true },
    text(PLACES.container, container()),
    text(PLACES.package, packageDocument(facts, listed, { hasIndex, words })),
    text(PLACES.style, inBothSchemes(style, schemeOf(stylesOf(home.tree)))),
    ...documents.map((page) => text(page.path, xhtmlOf(page, facts.language))),
    { path: PLACES.coverImage, bytes: cover },
    ...(await Promise.all(
      pictures.map(async (route) => ({ path: placeOf(route), bytes: await readFile(join(folder, route)) })),
    )),
  ];
  return pack(files, facts.stamp);
}
