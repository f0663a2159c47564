import type { Element } from "hast";
import { visitParents } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { figureOf } from "../../after-build/page-hash.ts";
import { homeOfPart, routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";
import { chapterOf, findElement, hasClass, listChapters, takeOut, textOf } from "../chapters.ts";
import { noteOf, takeNotes } from "../notes.ts";
import { blocksOf, withoutEmpty } from "./blocks.ts";
import { plainNote, type PlainNote } from "./evidence.ts";
import { unitsOf, type Telling } from "./units.ts";

/** A page in plain words, for the forms that have no type to tell voices apart. */
export interface PlainChapter {
  route: string;
  /** Its number among the chapters: `2`, or `4.3` for one of the second order. */
  number: string;
  depth: 1 | 2;
  /** What stands over its title: a date, the kind of page. */
  kicker: string;
  title: string;
  /** Headings (h2, h3), paragraphs, lists, plain tables and code. A sentence of an article has its name in `data-unit`. */
  blocks: Element[];
  notes: PlainNote[];
  /** The hash of what the page shows, as in its foot. */
  sha256: string;
}

/** The ids of the claims that rest on each note. */
function claimsByNote(main: Element): Map<number, string[]> {
  const byNote = new Map<number, string[]>();
  visitParents(main, "element", (node, ancestors) => {
    const { dataId } = node.properties;
    if (!hasClass(node, "claim") || dataId === undefined) return;
    const entry = ancestors.findLast((one) => one.type === "element" && hasClass(one, "entry"));
    const event = entry?.type === "element" ? `${String(entry.properties["value"])}.` : "";
    for (const child of node.children) {
      const number = noteOf(child);
      if (number !== undefined) byNote.set(number, [...(byNote.get(number) ?? []), `${event}${String(dataId)}`]);
    }
  });
  return byNote;
}

/** Takes what stands over a title out of a page. */
function takeKicker(main: Element): string {
  const title = findElement(
    main,
    (node) => hasClass(node, "row") && findElement(node, ({ tagName }) => tagName === "h1") !== undefined,
  );
  const [first] = title?.children.filter((one) => one.type === "element") ?? [];
  if (first === undefined || first.tagName !== "p") return "";
  takeOut(main, (node) => node === first);
  return textOf(first);
}

/** Where the works cited are read, by their entries on the page of sources or on parts of its list. */
function addressesOn(pages: readonly StagedPage[]): Map<string, string> {
  const addresses = new Map<string, string>();
  const entries = pages
    .filter(({ route }) => route === routes.sources || homeOfPart(route) === routes.sources)
    .flatMap(({ route, ids }) => [...ids].map(([id, entry]) => ({ address: routes.reference(id, route), entry })));
  for (const { address, entry } of entries) {
    const href = findElement(entry, ({ properties }) => isOutside(String(properties["href"] ?? "")))?.properties[
      "href"
    ];
    if (typeof href === "string") addresses.set(address, href);
  }
  return addresses;
}

function plainChapter(number: string, sha256: string, telling: Telling): PlainChapter {
  const { main, route, title, depth } = telling.chapter;
  const article = telling.units.numberOf(route);
  const kicker = takeKicker(main);
  const notes = takeNotes(main);
  const claims = claimsByNote(main);
  return {
    ...{ route, number, depth, title, sha256 },
    kicker: article === undefined ? kicker : `${kicker} ${article}`,
    blocks: withoutEmpty(blocksOf(main.children, telling)),
    notes: notes.map((note) => plainNote(note, claims.get(note.number) ?? [], telling)),
  };
}

/** The title of a chapter among others: with what stands over it, where another has the same. */
export const titleAmong = ({ title, kicker }: PlainChapter, all: readonly PlainChapter[]): string =>
  kicker !== "" && all.some((one) => one.title === title && one.kicker !== kicker) ? `${kicker}: ${title}` : title;

/** How chapters are told: which of them, and whether a quotation stays an element. */
interface Manner {
  only?: (route: string) => boolean;
  keepsQuotations?: boolean;
}

/** What all pages of a site share for being told in plain words. */
function sharedBy(pages: readonly StagedPage[], words: Words, { keepsQuotations = false }: Manner) {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const shared = {
    ...{ words, keepsQuotations, units: unitsOf(byRoute.keys()) },
    addresses: addressesOn(pages),
  };
  return { byRoute, shared };
}

/** Chapters of a site in plain words, numbered among all; the search is an index that leads nowhere without its page. */
export function plainChapters(pages: readonly StagedPage[], words: Words, manner: Manner = {}): PlainChapter[] {
  const { byRoute, shared } = sharedBy(pages, words, manner);
  const { only = () => true } = manner;
  const place = { first: 0, second: 0 };
  return listChapters(pages)
    .filter(({ route }) => route !== routes.search)
    .flatMap((listed) => {
      if (listed.depth === 1) Object.assign(place, { first: place.first + 1, second: 0 });
      else place.second += 1;
      if (!only(listed.route)) return [];
      const number = listed.depth === 1 ? String(place.first) : `${place.first}.${place.second}`;
      const page = byRoute.get(listed.route);
      const foot = page === undefined ? undefined : figureOf(page.tree, "page-hash");
      const telling = { ...shared, chapter: chapterOf(listed) };
      return [plainChapter(number, foot === undefined ? "" : textOf(foot), telling)];
    });
}

/** Elements of one page in plain words, each by its id; one that the page has not is left out. */
export function plainElements(
  pages: readonly StagedPage[],
  words: Words,
  route: string,
  ids: readonly string[],
): Map<string, Element[]> {
  const { shared } = sharedBy(pages, words, { keepsQuotations: true });
  const listed = listChapters(pages).find((one) => one.route === route);
  if (listed === undefined) return new Map();
  const chapter = chapterOf(listed);
  const blocksAt = (id: string): Element[] => {
    const found = findElement(chapter.main, ({ properties }) => properties["id"] === id);
    return found === undefined ? [] : blocksOf([found], { ...shared, chapter });
  };
  return new Map(ids.map((id) => [id, blocksAt(id)] as const).filter(([, blocks]) => blocks.length > 0));
}
