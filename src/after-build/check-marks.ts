import type { Element, Nodes } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { havingAny } from "../tree/walk.ts";
import { DOUBLE_MARK, MARKED_WORDS, SINGLE_MARKED_WORDS } from "../words/marks.ts";
import { citedTitles } from "./cited-titles.ts";
import type { Fault } from "./faults.ts";
import { mayHaveMarks } from "./may-have-marks.ts";
import type { StagedPage } from "./pages.ts";

/** Elements whose words are looked up elsewhere, or are nobody's speech: quotations, titles of works, code. */
const EXEMPT = new Set(["q", "blockquote", "cite", "code", "style", "script", "template"]);
/** Elements that stand within a line of text; any other begins a new one. */
const INLINE = new Set([
  ...["a", "abbr", "b", "bdi", "br", "del", "em", "i", "ins", "mark", "s", "small", "span", "strong", "sub", "sup"],
  ...["time", "tspan", "u", "wbr"],
]);
/** Attributes whose text is shown or spoken; what a page tells the browser (`http-equiv`) is neither. */
const SHOWN = [
  ...[
    "title",
    "alt",
    "ariaLabel",
    "ariaDescription",
    "ariaRoleDescription",
    "content",
    "placeholder",
    "label",
    "value",
  ],
];

/** Stands for words that are exempt, so that those around them do not close up. */
const GAP = "\ufffc";

/**
 * The visible lines of text of a page, one for each block, and its texts in attributes, as far as any sign in them may
 * be a quotation mark. A citation is a line of its own, less the title with which it begins. What stands in no block
 * comes first, the last of it before all.
 */
function linesOf(
  page: StagedPage,
  sentences: ReadonlySet<Nodes>,
  withoutTitle: (citation: string) => string,
): string[] {
  const lines: string[] = [];
  const aside: string[] = [];
  const telling = havingAny(page.tree, SHOWN);
  let line = "";
  const endLine = (): void => {
    if (line !== "" && mayHaveMarks(line)) lines.push(line);
    line = "";
  };
  const addShown = ({ properties }: Element): void => {
    if (properties["httpEquiv"] !== undefined) return;
    for (const name of SHOWN) {
      const value = properties[name];
      if (typeof value === "string" && mayHaveMarks(value)) aside.push(value);
    }
  };
  const walk = (node: Nodes): void => {
    if (node.type === "text") line += node.value;
    if (node.type !== "element" && node.type !== "root") return;
    if (node.type === "element") {
      if (telling.has(node)) addShown(node);
      if (EXEMPT.has(node.tagName) || sentences.has(node)) {
        line += GAP;
        return;
      }
      if (node.properties["dataCitation"] !== undefined) {
        const citation = textOf(node);
        if (mayHaveMarks(citation)) aside.push(withoutTitle(citation));
        return;
      }
    }
    const block = node.type !== "element" || !INLINE.has(node.tagName);
    if (block) endLine();
    node.children.forEach(walk);
    if (block) endLine();
  };
  walk(page.tree);
  return [...aside.reverse(), ...lines].map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "");
}

/** How many terms between quotation marks a pass found, and what it found wrong. */
export interface MarkCheck {
  terms: number;
  faults: Fault[];
}

const TAKERS = new WeakMap<readonly string[], (citation: string) => string>();

/** Takes titles from citations; made of a list of titles at the first citation that a page has, for all of its pages. */
const titleTaker =
  (titles: readonly string[]) =>
  (citation: string): string => {
    const take = TAKERS.get(titles) ?? citedTitles(titles);
    TAKERS.set(titles, take);
    return take(citation);
  };

const plain = (term: string): string =>
  term
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const DECLARED = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The declared terms as they are compared; made of a list of terms once, for all pages. */
function declaredOf(terms: readonly string[]): ReadonlySet<string> {
  const declared = DECLARED.get(terms) ?? new Set(terms.map(plain));
  DECLARED.set(terms, declared);
  return declared;
}

/**
 * Every pair of quotation marks in the visible text of the finished pages is accounted for: what stands
 * between double marks outside a quotation is a declared term; single marks round words are never let
 * through. Exempt are elements, not pages: quotations, titles of works, code, and the held sentences
 * themselves, which `sentences` names by address and which are compared with the article elsewhere; in a
 * citation (`data-citation`) the one of `titles` with which it begins.
 */
export function checkMarks(
  pages: readonly StagedPage[],
  terms: readonly string[],
  sentences: Iterable<string>,
  titles: readonly string[],
): MarkCheck {
  const declared = declaredOf(terms);
  const held = Map.groupBy(sentences, (address) => address.split("#")[0] ?? "");
  const withoutTitle = titleTaker(titles);
  const faults: Fault[] = [];
  let found = 0;
  for (const page of pages) {
    const { route } = page;
    const exempt = (held.get(route) ?? [])
      .map((address) => page.ids.get(address.split("#")[1] ?? ""))
      .filter((one) => one !== undefined);
    for (const line of linesOf(page, new Set(exempt), withoutTitle)) {
      let rest = line;
      for (let pair = MARKED_WORDS.exec(rest); pair !== null; pair = MARKED_WORDS.exec(rest)) {
        if (declared.has(plain(pair[1] ?? ""))) found += 1;
        else faults.push({ route, message: `words between quotation marks without a source: ${pair[0]}` });
        rest = rest.slice(0, pair.index) + GAP + rest.slice(pair.index + pair[0].length);
      }
      if (DOUBLE_MARK.test(rest)) faults.push({ route, message: `a lone quotation mark: ${rest.slice(0, 80)}` });
      const single = SINGLE_MARKED_WORDS.exec(rest);
      if (single !== null) faults.push({ route, message: `words between single quotation marks: ${single[0]}` });
    }
  }
  return { terms: found, faults };
}
