import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { rehype } from "rehype";
import type { Nodes } from "hast";
import type { CslItem } from "./csl-item.ts";
import { cslLocale } from "./locale.ts";
import { OWN_STYLES, type Style } from "./styles.ts";
import type { Words } from "../words/words.ts";

/** A run of a citation’s text, upright or in italics. */
export interface Run {
  text: string;
  italic: boolean;
}

/** The locale that is whole, out of which others are made. */
const BASE = "en-US";

const { styles, locales } = plugins.config.get("@csl");
for (const [name, style] of Object.entries(OWN_STYLES)) styles.add(name, style);

/** What stands in the one element round a citation. */
const innerOf = (html: string): string => html.trim().replace(/^<div[^>]*>|<\/div>$/g, "");

const parser = rehype().data("settings", { fragment: true });

function runsIn(node: Nodes, italic: boolean): Run[] {
  if (node.type === "text") return [{ text: node.value, italic }];
  if (!("children" in node)) return [];
  const leans = italic || (node.type === "element" && node.tagName === "i");
  return node.children.flatMap((child) => runsIn(child, leans));
}

/** Stands for `<` while a style is applied: CSL would take some tags in a title for settings of its type. */
const LESS = "\ue000";

/** A text as CSL is to take it: an apostrophe that could be half of a pair of marks is none. */
const plain = (text: string): string => text.replaceAll("<", LESS).replaceAll("'", "’");

/** A work as the styles take it: where nobody is known to have published it, what holds it stands in that place. */
const styled = ({ archive, title, ...item }: CslItem): CslItem => {
  const container = item["container-title"] ?? archive;
  return { ...item, title: plain(title), ...(container && { "container-title": plain(container) }) };
};

/** A language as CSL takes it. */
export type CiteLanguage = Words["cite"]["csl"];

/**
 * A work as a style cites it in a language, in the runs of its type; no tag of the library’s or of a title’s comes
 * through. Each is made alone: beside others, a style would tell them apart by letters.
 */
export function cite(item: CslItem, style: Style, { tag: lang, locale }: CiteLanguage): Run[] {
  if (locale !== undefined && !locales.has(lang)) locales.add(lang, cslLocale(lang, locale, locales.get(BASE)));
  const options = { format: "html", template: style, lang, asEntryArray: true } as const;
  const [[, html] = ["", ""]] = new Cite([styled(item)]).format("bibliography", options);
  const runs = runsIn(parser.parse(innerOf(html)), false);
  return runs.map((run) => ({ ...run, text: run.text.replaceAll(LESS, "<") }));
}
