import { routes } from "../../urls/routes.ts";

/** Where the files of the book lie in its archive that are no page of the site. */
export const PLACES = {
  container: "META-INF/container.xml",
  package: "EPUB/package.opf",
  style: "EPUB/style.css",
  coverImage: "EPUB/cover.png",
  cover: "EPUB/cover.xhtml",
  title: "EPUB/title.xhtml",
  navigation: "EPUB/nav.xhtml",
} as const;

/**
 * Where a file of the site lies in the book, by its address: the same tree below one folder, so that what
 * is relative between two pages stays so. A page takes the ending that is usual for XHTML in a book.
 */
export const placeOf = (route: string): string => `EPUB/text${route.replace(/\.html$/, ".xhtml")}`;

/** The page on which a book begins in earnest, behind cover, title page and contents. */
export const START = placeOf(routes.home);
