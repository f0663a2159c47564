import type { Element, Nodes, Text } from "hast";
import { toString } from "hast-util-to-string";
import { EXIT, elementsIn, elementsWith, visit } from "../tree/walk.ts";
import { isProfile } from "../urls/routes.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** How many facts with evidence and how many texts of ours the profile pages show, and what stands there without either. */
export interface ProfileCheck {
  facts: number;
  summaries: number;
  faults: Fault[];
}

/** Links by which a line is borne out: to a sentence, a work, or an entry of the timeline, where the evidence stands. */
const EVIDENCE =
  /^(?:\.\.\/)+(?:articles\/[^#]+\.html#(?:s\d+|headline|heading-\d+)|(?:sources|lists\/cited-\d+)\.html#[\w-]+|timeline(?:\/[^#/]+)?\.html#\d{4}[\w-]*)$/;

const LETTER = /[\p{L}\p{N}]/u;

const isElement = (node: Nodes): node is Element => node.type === "element";

function hasClass(node: Nodes, name: string): boolean {
  const classes = isElement(node) ? node.properties["className"] : undefined;
  return Array.isArray(classes) && classes.includes(name);
}

const isTag = (node: Nodes, names: readonly string[]): boolean => isElement(node) && names.includes(node.tagName);

function find(node: Nodes, wanted: (inner: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(node, "element", (inner) => {
    if (found === undefined && wanted(inner)) found = inner;
    return found === undefined ? undefined : EXIT;
  });
  return found;
}

const holds = (node: Nodes, wanted: (inner: Element) => boolean): boolean => find(node, wanted) !== undefined;

const linksToEvidence = (node: Nodes): boolean =>
  holds(node, ({ tagName, properties }) => tagName === "a" && EVIDENCE.test(String(properties["href"])));

/** Headings, labels, drawings, ways to other pages, and what the site counted itself: no facts of a profile. */
const isApparatus = (node: Nodes): boolean =>
  isTag(node, ["h1", "h2", "h3", "dt", "nav", "figure", "sup", "aside"]) ||
  ["label", "quiet", "notes"].some((name) => hasClass(node, name)) ||
  (isElement(node) && node.tagName === "a" && /(?:^|\/)map\.html#/.test(String(node.properties["href"])));

const isOurs = (node: Nodes): boolean => isElement(node) && node.properties["dataOurs"] !== undefined;

/** A row that shows evidence beside its text. */
const isBorneOut = (node: Nodes): boolean =>
  hasClass(node, "row") &&
  holds(node, (inner) => (hasClass(inner, "quoted") || hasClass(inner, "reference")) && linksToEvidence(inner));

/** The fact that a text is part of, where one bears it out: a claim in a row with evidence, a quotation, or a line with a link to either. */
function factOf(ancestors: readonly Nodes[]): Nodes | undefined {
  const quotation = ancestors.find(
    (one) => isElement(one) && one.tagName === "q" && EVIDENCE.test(String(one.properties["cite"])),
  );
  const row = ancestors.findLast((one) => hasClass(one, "row"));
  const claim = ancestors.find((one) => hasClass(one, "claim"));
  // Words that join the claims of a row belong to them.
  if (row !== undefined && isBorneOut(row)) return claim ?? find(row, (inner) => hasClass(inner, "claim")) ?? row;
  if (quotation !== undefined) return quotation;
  const line = ancestors.findLast((one) => hasClass(one, "mention") || hasClass(one, "row"));
  return line !== undefined && linksToEvidence(line) ? line : undefined;
}

/** Comes to the texts of a page’s main part that have to be borne out, with all ancestors of each; the list is good for the visit alone. */
function visitTold(tree: Nodes, visitor: (node: Text, ancestors: readonly Nodes[]) => void): void {
  const ancestors: Nodes[] = [];
  const down = (node: Nodes, isInMain: boolean): void => {
    if (node.type === "text" && isInMain && LETTER.test(node.value)) visitor(node, ancestors);
    if ((node.type !== "element" && node.type !== "root") || isApparatus(node) || isOurs(node)) return;
    ancestors.push(node);
    for (const child of node.children) down(child, isInMain || isTag(node, ["main"]));
    ancestors.pop();
  };
  down(tree, false);
}

/**
 * Every text on a profile’s pages that is no heading and no label either carries its evidence or is marked
 * as ours (`data-ours`); and a summary of ours names claims of the page on which it rests (`data-rests`). Takes pages whose links are relative already.
 */
export function checkProfiles(pages: readonly StagedPage[], claims: Declared["claims"]): ProfileCheck {
  const faults: Fault[] = [];
  const facts = new Set<Nodes>();
  let summaries = 0;
  const byRoute = Map.groupBy(claims, (claim) => claim.route);
  for (const { route, tree } of pages) {
    if (!isProfile(route)) continue;
    const declared = new Set((byRoute.get(route) ?? []).map((claim) => claim.id));
    visitTold(tree, (node, ancestors) => {
      const fact = factOf(ancestors);
      if (fact !== undefined) facts.add(fact);
      else faults.push({ route, message: `neither evidence nor mark as ours: “${node.value.trim().slice(0, 80)}”` });
    });
    for (const node of elementsWith(tree, "dataRests")) {
      const rests = node.properties["dataRests"];
      if (rests === undefined) continue;
      summaries += 1;
      if (!LETTER.test(toString(node))) faults.push({ route, message: "summary without a word" });
      if (
        String(rests)
          .split(" ")
          .every((id) => declared.has(id))
      )
        continue;
      faults.push({
        route,
        message: `summary “${toString(node).slice(0, 80)}” rests on claims that are none: ${String(rests)}`,
      });
    }
    if (elementsIn(tree, "main").length === 0) faults.push({ route, message: "page without its main part" });
    if (
      declared.size > 0 &&
      elementsWith(tree, "dataRests").every((one) => one.properties["dataRests"] === undefined)
    ) {
      faults.push({ route, message: "profile without its summary" });
    }
  }
  return { facts: facts.size, summaries, faults };
}
