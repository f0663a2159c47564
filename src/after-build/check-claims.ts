import type { Element, Nodes } from "hast";
import { visitWithin } from "../tree/walk.ts";
import { DOUBLE_MARK } from "../words/marks.ts";
import type { Declared, DeclaredClaim } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** How many claims a pass found with their evidence, and what it found wrong. */
export interface ClaimCheck {
  checked: number;
  faults: Fault[];
}

const classesOf = (node: Nodes): readonly unknown[] =>
  node.type === "element" && Array.isArray(node.properties["className"]) ? node.properties["className"] : [];

const is = (name: string) => (node: Nodes) => classesOf(node).includes(name);

function findWithin(node: Nodes, wanted: (node: Nodes) => boolean): Nodes | undefined {
  if (wanted(node)) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = findWithin(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isTag = (name: string) => (node: Nodes) => node.type === "element" && node.tagName === name;

/** A link to a sentence of an article, by the article's address and the sentence's id. */
const isSentenceLink = (node: Nodes): boolean =>
  node.type === "element" &&
  node.tagName === "a" &&
  /#(?:s\d+|headline|heading-\d+)$/.test(String(node.properties["href"]));

/** The words that an element shows, white space folded; numbers and [sic] are ours. */
export function wordsOf(node: Nodes): string {
  const read = (one: Nodes): string => {
    if (one.type === "text") return one.value;
    if (one.type === "element" && (one.tagName === "sup" || one.properties["dataEditorial"] !== undefined)) return "";
    return "children" in one ? one.children.map(read).join("") : "";
  };
  return fold(read(node));
}

const MARKS = new RegExp(DOUBLE_MARK, "g");

/** Words as they are compared: quotation marks, white space, and the shape of apostrophes and dashes apart. */
export const fold = (text: string): string =>
  text
    .replace(MARKS, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim();

/** An element within a piece of evidence that is not empty. */
const findSaying = (piece: Element, wanted: (node: Nodes) => boolean): Nodes | undefined =>
  findWithin(piece, (node) => wanted(node) && wordsOf(node) !== "");

/** What a piece of evidence lacks: words, sentence and speaker, or a work with its kind of publisher. */
function lackOf(piece: Element, background: boolean): string | undefined {
  if (is("quoted")(piece)) {
    if (findSaying(piece, isTag("q")) === undefined) return "evidence without its words";
    if (findSaying(piece, is("speaker")) === undefined) return "evidence without its speaker";
    return findWithin(piece, isSentenceLink) === undefined ? "evidence without its sentence" : undefined;
  }
  if (findSaying(piece, isTag("cite")) === undefined) return "reference without its title";
  return background ? undefined : "reference outside any background";
}

/** What of a claim as the content has it does not stand on its page. */
function lacksOf(claim: Element, row: Nodes, { id, text, beside }: DeclaredClaim): string[] {
  const notes = findWithin(row, is("notes"));
  const shown = notes === undefined ? "" : wordsOf(notes);
  return [
    ...(wordsOf(claim) === fold(text) ? [] : [`claim ${id} does not read: ${text}`]),
    ...beside.filter((words) => !shown.includes(fold(words))).map((words) => `claim ${id} lacks beside it: ${words}`),
  ];
}

/** The short id of a claim: in an entry of the timeline its number there is told by the entry. */
function idOf({ properties }: Element, ancestors: readonly Nodes[]): string {
  const entry = ancestors.findLast(is("entry"));
  const number = entry?.type === "element" ? `${String(entry.properties["value"])}.` : "";
  return `${number}${String(properties["dataId"] ?? "")}`;
}

/** True of a claim, and of a piece of evidence. */
function isTold(node: Element): boolean {
  const classes = classesOf(node);
  return classes.includes("claim") || classes.includes("quoted") || classes.includes("reference");
}

/**
 * Every claim on the finished pages stands in a row that shows its evidence: the source's words with
 * sentence and speaker, or, inside an element marked as background, a work with its title. Every claim
 * that the content declares is on its own page, in its own words, beside its own evidence; a check that
 * found fewer has lost some.
 */
export function checkClaims(pages: readonly StagedPage[], declared: Declared["claims"]): ClaimCheck {
  const faults: Fault[] = [];
  const wanted = new Map(declared.map((claim) => [`${claim.route}#${claim.id}`, claim]));
  const found = new Set<string>();
  for (const { route, tree } of pages) {
    visitWithin(tree, isTold, (node, ancestors) => {
      if (is("quoted")(node) || is("reference")(node)) {
        const lack = lackOf(node, ancestors.some(is("background")));
        if (lack !== undefined) faults.push({ route, message: lack });
      }
      if (!is("claim")(node)) return;
      const id = idOf(node, ancestors);
      const row = ancestors.findLast(is("row"));
      const notes = row === undefined ? undefined : findWithin(row, is("notes"));
      const shown = notes !== undefined && findWithin(notes, (one) => is("quoted")(one) || is("reference")(one));
      if (row === undefined || !shown) faults.push({ route, message: `claim ${id} without its evidence` });
      else {
        const claim = wanted.get(`${route}#${id}`);
        found.add(`${route}#${id}`);
        if (claim !== undefined) faults.push(...lacksOf(node, row, claim).map((message) => ({ route, message })));
      }
    });
  }
  for (const { route, id } of declared) {
    if (!found.has(`${route}#${id}`)) faults.push({ route, message: `claim ${id} of the content is not on the page` });
  }
  return { checked: declared.filter(({ route, id }) => found.has(`${route}#${id}`)).length, faults };
}
