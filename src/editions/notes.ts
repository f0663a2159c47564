import type { Element, ElementContent, Nodes } from "hast";
import { visitParents } from "../tree/walk.ts";
import { findElement, hasClass, takeOut, textOf } from "./chapters.ts";

/** A piece of evidence as a numbered note. */
export interface Note {
  /** Its number in the chapter, from 1. */
  number: number;
  /** The element that shows it, `p.quoted` or `p.reference`, without the numbers of claims that the page has there. */
  element: Element;
}

const isEvidence = (node: Nodes): boolean => hasClass(node, "quoted") || hasClass(node, "reference");

/** The numbers that an element carries raised: `4, 5` → 4 and 5. */
function raisedIn(node: Element): string[] {
  const raised = findElement(node, ({ tagName }) => tagName === "sup");
  return raised === undefined ? [] : textOf(raised).split(", ");
}

/** A mark that leads to a note: an empty `<sup data-note="7">`, for each form to write in its own way. */
const markOf = (number: number): ElementContent => ({
  type: "element",
  tagName: "sup",
  properties: { dataNote: number },
  children: [],
});

/** The claims of a row, its text where none of that is marked as a claim, and its evidence; in the order of the page. */
interface Row {
  claims: Element[];
  texts: Element[];
  evidence: Element[];
}

function kindOf(node: Element): keyof Row | undefined {
  if (hasClass(node, "claim")) return "claims";
  if (isEvidence(node)) return "evidence";
  return hasClass(node, "text") ? "texts" : undefined;
}

function rowsOf(main: Element): Row[] {
  const rows = new Map<Nodes, Row>();
  visitParents(main, "element", (node, ancestors) => {
    const kind = kindOf(node);
    const nearest = ancestors.findLast((one) => hasClass(one, "row"));
    if (nearest === undefined || kind === undefined) return;
    const row = rows.get(nearest) ?? { claims: [], texts: [], evidence: [] };
    row[kind].push(node);
    rows.set(nearest, row);
  });
  return [...rows.values()];
}

/** Takes the raised numbers of the page out of an element. */
const withoutNumbers = (node: Element): void => takeOut(node, ({ tagName }) => tagName === "sup");

/**
 * Takes the evidence out of a chapter and numbers it through: each claim gets, at its end, a mark for each
 * note that bears it out. A claim without a number on the page rests on all the evidence of its row; so does
 * the text of a row without claims, such as a tie.
 * Changes `main`; gives the notes in order.
 */
export function takeNotes(main: Element): Note[] {
  const notes: Note[] = [];
  for (const { claims: marked, texts, evidence } of rowsOf(main)) {
    const claims = marked.length > 0 ? marked : texts;
    const known = claims.map((claim) => ({ claim, own: raisedIn(claim)[0] }));
    claims.forEach(withoutNumbers);
    for (const element of evidence) {
      const raised = raisedIn(element);
      const number = notes.length + 1;
      for (const { claim, own } of known) {
        if (own === undefined || raised.length === 0 || raised.includes(own)) claim.children.push(markOf(number));
      }
      withoutNumbers(element);
      notes.push({ number, element });
    }
  }
  takeOut(main, isEvidence);
  takeOut(main, (node) => hasClass(node, "notes") && textOf(node) === "");
  return notes;
}

/** True of the mark that leads to a note, and its number. */
export function noteOf(node: Nodes): number | undefined {
  const number = node.type === "element" ? node.properties["dataNote"] : undefined;
  return typeof number === "number" ? number : undefined;
}
