import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { elementsIn, visit } from "../../tree/walk.ts";
import { checkShown } from "../../after-build/check-pages.ts";
import { isRunning } from "../../after-build/content-policy.ts";
import type { Declared } from "../../after-build/declared.ts";
import { figureOf, hashOfPage } from "../../after-build/page-hash.ts";
import { idsIn } from "../../after-build/pages.ts";
import { findIndex } from "../../after-build/search-index.ts";
import { fragmentOf } from "../../urls/relative.ts";
import { routes } from "../../urls/routes.ts";
import { findElement, textOf } from "../chapters.ts";
import { namedBy } from "./naming.ts";
import { isPolicy, policyOfFile } from "./policy.ts";
import { splitFile, type Split } from "./split.ts";

/** What a style sheet fetches, unless the file holds it. */
const FETCHED = /@import|url\(\s*["']?(?!["']?(?:data:|#))/i;

const all = (tree: Root, is: (node: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (is(node)) found.push(node);
  });
  return found;
};

/** Every id stands once in the whole file, and whatever names one, or leads to one, finds it. */
function idFaults(tree: Root): string[] {
  const ids = idsIn(tree);
  const given = new Set<unknown>();
  const doubled: unknown[] = [];
  const named: string[] = [];
  for (const node of elementsIn(tree)) {
    const { id } = node.properties;
    if (id !== undefined && given.size === given.add(id).size) doubled.push(id);
    named.push(...namedBy(node).filter((one) => !ids.has(one)));
  }
  const found = findIndex(tree)?.index.entries.map(({ href }) => href) ?? [];
  const astray = found.filter((address) => !address.startsWith("#") || !ids.has(fragmentOf(address)));
  return [
    ...new Set(doubled.map((id) => `id “${String(id)}” stands twice`)),
    ...new Set(named.map((id) => `names an element that is not there: ${id}`)),
    ...new Set(astray.map((address) => `the search leads to a place that is not there: ${address}`)),
  ];
}

/** The file fetches nothing, and its policy lets it run nothing but its own. */
function policyFaults({ tree, pages }: Split): string[] {
  const policy = findElement(tree, isPolicy);
  const scripts = all(tree, isRunning).length;
  const fetching = all(tree, ({ tagName }) => tagName === "style").filter((one) => FETCHED.test(toString(one)));
  return [
    ...(policy?.properties["content"] === policyOfFile(tree)
      ? []
      : ["its policy is not that of its styles and scripts"]),
    ...(scripts === 0 || pages.some(({ route }) => route === routes.search) ? [] : ["a script, but no page of search"]),
    ...fetching.map(() => "its styles fetch"),
  ];
}

/** Every page that the content declares something of is there, is in the contents, and shows what its foot signs. */
function pageFaults({ pages, frame }: Split, { claims, sentences }: Declared): string[] {
  const there = new Set(pages.map(({ route }) => route));
  const declared = [
    ...claims.map(({ route }) => route),
    ...[...sentences.keys()].map((one) => one.split("#")[0] ?? ""),
  ];
  const listed = new Set(
    all(frame.tree, ({ tagName }) => tagName === "a").map(({ properties }) => `/${String(properties["href"])}`),
  );
  return [
    ...[...new Set(declared)].filter((route) => !there.has(route)).map((route) => `${route}: is not in the file`),
    ...pages.flatMap(({ route, tree }) => {
      const place = figureOf(tree, "page-hash");
      const signed = place === undefined ? "" : textOf(place);
      const hash = hashOfPage(tree);
      return [
        ...(listed.has(route) ? [] : [`${route}: is not in the contents`]),
        ...(hash === signed ? [] : [`${route}: shows words with the hash ${hash}, but its foot says ${signed}`]),
      ];
    }),
  ];
}

/**
 * Reads the finished file again, takes it apart into the pages that it was made of, and holds them against
 * the content by the checks of the site's own pages; then the file as a whole. Gives what is wrong.
 */
export function checkSingleFile(bytes: Uint8Array, declared: Declared): Promise<string[]> {
  const split = splitFile(bytes);
  const pages = [split.frame, ...split.pages];
  const { faults } = checkShown(pages, new Set(pages.map(({ route }) => route)), declared);
  return Promise.resolve([
    ...split.messages,
    ...idFaults(split.tree),
    ...policyFaults(split),
    ...pageFaults(split, declared),
    ...faults.map(({ route, message }) => `${route}: ${message}`),
  ]);
}
