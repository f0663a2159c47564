import { visit } from "unist-util-visit";
import type { Element } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { CslTerms } from "../words/words.ts";

const MARKS = ["open-quote", "close-quote", "open-inner-quote", "close-inner-quote"] as const;

/** The short name of a month as it stands behind a day. */
const shortMonth = (tag: string, month: number): string =>
  new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" })
    .formatToParts(Date.UTC(2001, month, 1))
    .find((part) => part.type === "month")?.value ?? "";

/** A term by its name and form, as one key. */
const keyOf = (name: string, form?: string | null): string => `${name} ${form ?? "long"}`;

function termsOf(tag: string, { quotes, months, terms, short }: CslTerms): Map<string, string> {
  return new Map([
    ...Object.entries(terms).map(([name, text]) => [keyOf(name), text] as const),
    ...Object.entries(short).map(([name, text]) => [keyOf(name, "short"), text] as const),
    ...MARKS.map((name, index) => [keyOf(name), quotes[index] ?? ""] as const),
    ...months.flatMap((month, index) => {
      const name = `month-${String(index + 1).padStart(2, "0")}`;
      return [[keyOf(name), month] as const, [keyOf(name, "short"), shortMonth(tag, index)] as const];
    }),
  ]);
}

/** Day, month, year: as most languages have it. */
const DATES: Readonly<Record<string, Element[]>> = {
  text: [
    x("date-part", { name: "day", suffix: " " }),
    x("date-part", { name: "month", suffix: " " }),
    x("date-part", { name: "year" }),
  ],
  numeric: [
    x("date-part", { name: "day", form: "numeric-leading-zeros", suffix: "." }),
    x("date-part", { name: "month", form: "numeric-leading-zeros", suffix: "." }),
    x("date-part", { name: "year" }),
  ],
};

/**
 * A locale file of CSL (1.0.2, “Locale Files”), made of another’s: with the few terms that the styles use
 * here, dates day first, and marks that close before a stop. A processor needs every term; those of kinds
 * that are never cited here stay as the other has them.
 */
export function cslLocale(tag: string, words: CslTerms, other: string): string {
  const tree = fromXml(other);
  const terms = termsOf(tag, words);
  visit(tree, "element", (node) => {
    const { name, attributes } = node;
    if (name === "locale") attributes["xml:lang"] = tag;
    if (name === "style-options") attributes["punctuation-in-quote"] = "false";
    if (name === "date") node.children = DATES[attributes["form"] ?? ""] ?? node.children;
    const text = name === "term" ? terms.get(keyOf(attributes["name"] ?? "", attributes["form"])) : undefined;
    if (text !== undefined) node.children = [{ type: "text", value: text }];
  });
  return toXml(tree);
}
