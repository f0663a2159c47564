import type { Element, ElementContent, Root } from "hast";
import { find, html } from "property-information";
import type { Nodes, Root as XmlRoot } from "xast";
import { fromXml } from "xast-util-from-xml";
import { checkLinks } from "../../after-build/check-links.ts";
import { checkQuotations } from "../../after-build/check-quotations.ts";
import { checkSentences } from "../../after-build/check-sentences.ts";
import type { Declared } from "../../after-build/declared.ts";
import { idsIn, type StagedPage } from "../../after-build/pages.ts";
import { unpack } from "../packed.ts";
import { placeOf } from "./places.ts";

/** An element of XML as one of HTML, its attributes by the names that the checks know them by. */
function elementOf({ name, attributes, children }: Extract<Nodes, { type: "element" }>): Element {
  const named = Object.entries(attributes).map(([key, value]) => [find(html, key).property, value] as const);
  return { type: "element", tagName: name, properties: Object.fromEntries(named), children: contentOf(children) };
}

const contentOf = (nodes: readonly Nodes[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === "element") return [elementOf(node)];
    return node.type === "text" || node.type === "cdata" ? [{ type: "text", value: node.value }] : [];
  });

/** A document of the book as the checks of the site take pages. */
function pageOf(path: string, document: XmlRoot): StagedPage {
  const tree: Root = { type: "root", children: contentOf(document.children) };
  return { route: `/${path}`, path, tree, ids: idsIn(tree) };
}

/**
 * Reads a finished book again, as XML, and holds it against what the content declares: every quotation
 * stands at the sentence that it names, every held sentence is whole, every address within the book
 * lands, no id stands twice on a page. Gives what is wrong, the file before each.
 */
export async function checkEpub(book: Uint8Array, declared: Declared): Promise<string[]> {
  const files = unpack(book);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const messages: string[] = [];
  const pages: StagedPage[] = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith(".xhtml")) continue;
    try {
      pages.push(pageOf(path, fromXml(decoder.decode(bytes))));
    } catch (error) {
      messages.push(`${path}: not well formed: ${String(error)}`);
    }
  }
  const addresses = new Set([...files.keys()].map((path) => `/${path}`));
  const sentences = [...declared.sentences].map(([address, words]) => {
    const [route = "", id = ""] = address.split("#");
    return [`/${placeOf(route)}#${id}`, words] as const;
  });
  const faults = [
    ...checkLinks(pages, addresses).faults,
    ...checkSentences(pages, new Map(sentences)),
    ...checkQuotations(pages, declared.quotations).faults,
  ];
  return [...messages, ...faults.map(({ route, message }) => `${route.slice(1)}: ${message}`)];
}
