import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "../../tree/walk.ts";
import type { Words } from "../../words/words.ts";
import { noteOf, type Note } from "../notes.ts";

/** The underscore keeps these ids apart from those of the site’s pages. */
const noteId = (number: number): string => `note_${number}`;
const markId = (number: number, time: number): string => `mark_${number}${time === 1 ? "" : `_${time}`}`;

const NO_BREAK_SPACE = "\u00a0";

const linkTo = (number: number, time: number): Element =>
  h(
    "a",
    { "epub:type": "noteref", role: "doc-noteref", id: markId(number, time), href: `#${noteId(number)}` },
    String(number),
  );

/** Makes each mark of a chapter a link to its note, with an id for the way back; marks in a row stand in one `<sup>`. */
function linkMarks(main: Element): void {
  const times = new Map<number, number>();
  visit(main, "element", (node, index, parent) => {
    const number = noteOf(node);
    if (number === undefined || parent === undefined || index === undefined) return undefined;
    const time = (times.get(number) ?? 0) + 1;
    times.set(number, time);
    const link = linkTo(number, time);
    const before = parent.children[index - 1];
    if (before?.type === "element" && before.tagName === "sup") {
      before.children.push({ type: "text", value: NO_BREAK_SPACE }, link);
      parent.children.splice(index, 1);
      return index;
    }
    node.properties = {};
    node.children = [link];
    return SKIP;
  });
}

/**
 * A note as a footnote, its number leading back to the first mark for it. A `<div>`, since an `<aside>`
 * would be hidden in the flow of the text by readers that show notes in a window of their own (Apple Books
 * Asset Guide, “Pop-up footnotes”), and evidence is to be seen with and without that window.
 */
function footnoteOf({ number, element }: Note, words: Words): Element {
  const back = h(
    "a",
    {
      class: "back",
      role: "doc-backlink",
      href: `#${markId(number, 1)}`,
      ariaLabel: words.editions.epub.backlink(number),
    },
    String(number),
  );
  element.children = [back, { type: "text", value: " " }, ...element.children];
  return h("div", { "epub:type": "footnote", role: "doc-footnote", id: noteId(number) }, [element]);
}

/** Links the marks of a chapter to its notes; gives the section with them that stands at its end, where it has any. */
export function notesSection(main: Element, notes: readonly Note[], words: Words): ElementContent[] {
  linkMarks(main);
  if (notes.length === 0) return [];
  return [
    h("section", { class: "evidence", "epub:type": "footnotes", ariaLabelledBy: "notes_heading" }, [
      h("h2", { id: "notes_heading" }, words.editions.notes),
      ...notes.map((note) => footnoteOf(note, words)),
    ]),
  ];
}
