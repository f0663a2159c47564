import { xmlOf } from "./xml.ts";
import { x } from "xastscript";
import type { Words } from "../../words/words.ts";
import type { EditionFacts } from "../book.ts";
import { PLACES } from "./places.ts";
import { addressIn } from "./xhtml.ts";

/** A file of the book as its package lists it. */
export interface Listed {
  path: string;
  mediaType: string;
  /** `nav`, `svg`, `cover-image`. */
  properties?: string;
  /** True of a document in the order of reading; the list has them in that order. */
  isRead: boolean;
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * The identifier of the book: a UUID of version 8 (RFC 9562, section 5.8) of the first digits of the
 * content's hash, so that the same content is the same book and another is another.
 */
const identifierOf = (sha256: string): string =>
  `urn:uuid:${sha256.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5")}`;

/** Without the thousandths that `dcterms:modified` may not have (EPUB 3.3, section 5.5.3). */
const secondOf = (stamp: Date): string => stamp.toISOString().replace(/\.\d+/, "");

/**
 * What the book says of its accessibility (EPUB Accessibility 1.1, section 2.2). It claims conformance to
 * no standard: such a claim names who examined the book (section 2.3), and nobody is made up here.
 */
function accessibilityOf(hasIndex: boolean, words: Words): [string, string][] {
  const features = ["tableOfContents", "readingOrder", "structuralNavigation", "alternativeText", "longDescription"];
  const shown = [...features, "displayTransformability", ...(hasIndex ? ["index"] : [])];
  return [
    ["schema:accessMode", "textual"],
    ["schema:accessMode", "visual"],
    ["schema:accessModeSufficient", "textual"],
    ["schema:accessModeSufficient", "textual,visual"],
    ...shown.map((one): [string, string] => ["schema:accessibilityFeature", one]),
    ["schema:accessibilityHazard", "none"],
    ["schema:accessibilitySummary", words.editions.epub.accessibility],
  ];
}

/** The package document (EPUB 3.3, section 5): what the book says of itself, its files and their order. */
export function packageDocument(
  facts: EditionFacts,
  files: readonly Listed[],
  { hasIndex, words }: { hasIndex: boolean; words: Words },
): string {
  const rights = [words.editions.epub.licence(facts.licence)];
  for (const { title, licence } of facts.articles) rights.push(words.editions.terms(title, licence));
  const metadata: [string, string][] = [
    ["dcterms:modified", secondOf(facts.stamp)],
    ...accessibilityOf(hasIndex, words),
  ];
  const numbered = files.map((file, index) => ({ ...file, id: `f${index + 1}` }));
  const cover = numbered.find(({ properties }) => properties === "cover-image");
  const tree = x(
    "package",
    {
      xmlns: "http://www.idpf.org/2007/opf",
      version: "3.0",
      "unique-identifier": "identifier",
      "xml:lang": facts.language,
    },
    [
      x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
        x("dc:identifier", { id: "identifier" }, identifierOf(facts.sha256)),
        x("dc:title", facts.title),
        x("dc:language", facts.language),
        x("dc:description", facts.description),
        ...rights.map((one) => x("dc:rights", one)),
        ...metadata.map(([property, value]) => x("meta", { property }, value)),
        // How readers of EPUB 2 find the cover.
        ...(cover === undefined ? [] : [x("meta", { name: "cover", content: cover.id })]),
      ]),
      x(
        "manifest",
        numbered.map(({ id, path, mediaType, properties }) =>
          x("item", { id, href: addressIn(PLACES.package, path), "media-type": mediaType, properties }),
        ),
      ),
      x(
        "spine",
        numbered.filter(({ isRead }) => isRead).map(({ id }) => x("itemref", { idref: id })),
      ),
    ],
  );
  return `${declaration}${xmlOf(tree)}\n`;
}

/** The file that says where the package document lies (EPUB OCF, section 4.2.6.3.1). */
export function container(): string {
  const tree = x("container", { xmlns: "urn:oasis:names:tc:opendocument:xmlns:container", version: "1.0" }, [
    x("rootfiles", [x("rootfile", { "full-path": PLACES.package, "media-type": "application/oebps-package+xml" })]),
  ]);
  return `${declaration}${xmlOf(tree)}\n`;
}
