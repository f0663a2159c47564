import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { elementsIn } from "../tree/walk.ts";
import type { StagedPage } from "./pages.ts";

/** What the head of a page tells programs. */
export interface Head {
  titles: string[];
  descriptions: string[];
  language: string;
  canonical: string[];
  /** True of a page that search engines are to leave out. */
  noindex: boolean;
  /** How it is shown where it is shared, by the names of Open Graph and X. */
  shared: ReadonlyMap<string, string>;
}

const said = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** Reads the head of a page. */
export function headOf({ tree }: StagedPage): Head {
  const head: Head & { shared: Map<string, string> } = {
    titles: [],
    descriptions: [],
    language: "",
    canonical: [],
    noindex: false,
    shared: new Map(),
  };
  const readMeta = ({ properties: { name, property, content } }: Element): void => {
    if (name === "description") head.descriptions.push(said(content));
    if (name === "robots") head.noindex ||= said(content).includes("noindex");
    for (const key of [name, property].map(said).filter((one) => /^(?:og|twitter):/.test(one))) {
      head.shared.set(key, said(content));
    }
  };
  for (const { properties } of elementsIn(tree, "html")) head.language = said(properties["lang"]);
  for (const { children } of elementsIn(tree, "head")) {
    const titles = children.filter((one) => one.type === "element" && one.tagName === "title");
    head.titles.push(...titles.map((one) => toString(one).trim()));
  }
  for (const meta of elementsIn(tree, "meta")) readMeta(meta);
  for (const { properties } of elementsIn(tree, "link")) {
    if ([properties["rel"]].flat().includes("canonical")) head.canonical.push(said(properties["href"]));
  }
  return head;
}
