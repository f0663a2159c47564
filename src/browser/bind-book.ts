import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";

/** What a PDF says of itself. */
interface Imprint {
  title: string;
  subject: string;
  language: string;
  /** When its content was last changed. */
  date: Date;
}

const COUNT = PDFName.of("Count");

/** The items of an outline right below another. */
function itemsBelow({ context }: PDFDocument, parent: PDFDict): PDFDict[] {
  const at = (dictionary: PDFDict, key: string): PDFObject | undefined =>
    context.lookup(dictionary.get(PDFName.of(key)));
  const items: PDFDict[] = [];
  for (let item = at(parent, "First"); item instanceof PDFDict; item = at(item, "Next")) items.push(item);
  return items;
}

/**
 * Opens so many levels of an outline and closes those below (ISO 32000-1, 12.3.3: a number below zero is
 * closed). Gives how many items show below the parent.
 */
function openLevels(document: PDFDocument, parent: PDFDict, levels: number): number {
  const items = itemsBelow(document, parent);
  const within = items.map((item) => openLevels(document, item, levels - 1));
  const shown = items.length + (levels > 1 ? within.reduce((sum, count) => sum + count, 0) : 0);
  if (shown > 0) parent.set(COUNT, PDFNumber.of(levels > 0 ? shown : -shown));
  return shown;
}

/** The title and the chapters right below it. */
const OPEN_LEVELS = 2;

/** Gives a printed book its imprint, with no word of when or by what it was printed. */
export async function bindBook(pdf: Uint8Array, { title, subject, language, date }: Imprint): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const outline = document.context.lookup(document.catalog.get(PDFName.of("Outlines")));
  if (outline instanceof PDFDict) openLevels(document, outline, OPEN_LEVELS);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreator("Verbatim");
  document.setCreationDate(date);
  document.setModificationDate(date);
  // Most of a tagged file is its structure; in streams it takes less than half the room.
  return document.save({ useObjectStreams: true });
}
