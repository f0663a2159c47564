import type { Element, Properties, Root } from "hast";
import { type Options, toHtml } from "hast-util-to-html";
import { havingAny, namesOn } from "../tree/walk.ts";
import { writeHtml } from "../tree/write-html.ts";
import { keeper } from "./by-text.ts";
import { keyOf, sheetsOf } from "./sheets.ts";

/** How Astro marks the elements of a component that has styles of its own, as a property of the tree. */
const SCOPE = /^dataAstroCid-?/;
/** A simple selector with such a mark, as in `.label[data-astro-cid-j7pv25f6]`: what stands before it, and its name. */
const SCOPED = /([\w.*-]*)\[data-astro-cid-([a-z0-9]+)\]/g;

/** An element that some rule of a component is for. */
interface Wanted {
  tag: string | undefined;
  classes: string[];
}

/** a, b, … z, aa, ab, … */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** The data attributes of ours: no short name may be one of them. */
const takenNames = (tree: Root): string[] =>
  namesOn(tree)
    .filter((name) => /^data[A-Z]/.test(name) && !SCOPE.test(name))
    .map((name) => `data-${name.slice(4).toLowerCase()}`);

const isWanted = ({ tagName, properties: { className } }: Element, { tag, classes }: Wanted): boolean =>
  (tag === undefined || tag === tagName) && classes.every((one) => Array.isArray(className) && className.includes(one));

/** The property of the tree for a short name, as a parser has it too: `dataA` for `data-a`. */
export const propertyOf = (short: string): string =>
  short.replace(/-([a-z])/, (_, letter: string) => letter.toUpperCase());

/** The property that stands for a scope, and the elements that rules of it are for. */
interface Scope {
  property: string;
  wanted: Wanted[];
}

/** Style sheets with short names. */
interface Shortened {
  sheets: readonly string[];
  /** The short names by the scopes. */
  names: ReadonlyMap<string, string>;
  scopes: ReadonlyMap<string, Scope>;
}

const SHORTENED = keeper<Shortened>();

/** Gives the scopes in style sheets short names that are not taken. */
function shorten(sheets: readonly string[], taken: Set<string>): Shortened {
  const names = new Map<string, string>();
  const scopes = new Map<string, Scope>();
  const shortOf = (scope: string): string => {
    const known = names.get(scope);
    if (known !== undefined) return known;
    let index = 0;
    while (taken.has(`data-${letters(index)}`)) index += 1;
    const short = `data-${letters(index)}`;
    taken.add(short);
    names.set(scope, short);
    scopes.set(scope, { property: propertyOf(short), wanted: [] });
    return short;
  };
  const shortened = sheets.map((sheet) =>
    sheet.replace(SCOPED, (_, before: string, scope: string) => {
      const tag = /^[a-z][a-z0-9]*/i.exec(before)?.[0];
      const classes = [...before.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
      const short = shortOf(scope);
      scopes.get(scope)?.wanted.push({ tag, classes });
      return `${before}[${short}]`;
    }),
  );
  return { sheets: shortened, names, scopes };
}

/** The properties of an element with short names instead of its scopes, each by its name; made anew, for an object that has lost a property is slow to read. */
function shortProperties(node: Element, scopes: ReadonlyMap<string, Scope | undefined>): Properties {
  const properties: Properties = {};
  const short: string[] = [];
  for (const name in node.properties) {
    const scope = scopes.get(name);
    if (scope?.wanted.some((one) => isWanted(node, one)) === true) short.push(scope.property);
    if (!scopes.has(name)) properties[name] = node.properties[name];
  }
  for (const name of short) properties[name] = "";
  return properties;
}

/**
 * Gives the marks of scoped styles short names, in the elements and in the styles of a page: `data-a`
 * for `data-astro-cid-j7pv25f6`; elements that no rule is for lose theirs. The marks stand on nearly
 * every element, and the timeline has a budget. Gives the short names by the scopes: another page has others.
 */
export function shortenScopes(tree: Root): ReadonlyMap<string, string> {
  const styles = sheetsOf(tree);
  const sheets = styles.map(({ value }) => value);
  const taken = takenNames(tree);
  const shortened = SHORTENED(`${keyOf(sheets)} ${taken.sort().join(" ")}`, () => shorten(sheets, new Set(taken)));
  for (const [index, style] of styles.entries()) style.value = shortened.sheets[index] ?? "";
  const names = namesOn(tree).filter((name) => SCOPE.test(name));
  const scopes = new Map(names.map((name) => [name, shortened.scopes.get(name.replace(SCOPE, "").toLowerCase())]));
  for (const node of havingAny(tree, names)) node.properties = shortProperties(node, scopes);
  return shortened.names;
}

/** How the library writes a page; what is written without it (`tree/write-html.ts`) keeps to the same. */
const WITHOUT_NEEDLESS: Options = {
  allowDangerousCharacters: true,
  closeEmptyElements: true,
  collapseEmptyAttributes: true,
  omitOptionalTags: true,
  preferUnquoted: true,
};

/**
 * A page of the tree as HTML, as it is weighed and written: no tag and no quotation mark that HTML can do
 * without. An apostrophe within double marks stands as it is, as in every policy: "dangerous" it was in
 * browsers older than HTML5.
 */
export const htmlOf = (tree: Root): string => writeHtml(tree) ?? toHtml(tree, WITHOUT_NEEDLESS);
