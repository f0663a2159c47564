import { sayDate } from "../../dates/say.ts";
import type {
  Article,
  Brief,
  Correction,
  Disagreement,
  Dossier,
  MapPlace,
  NativeName,
  PlaceMap,
  Profile,
  Reference,
  UnusedSentence,
} from "../../dossier/dossier.ts";
import type { Part } from "../../parting/parts.ts";
import { PROFILE_KINDS } from "../../schemas/profile.ts";
import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";
import { indexOf } from "../search/index-parts.ts";
import type { IndexItem } from "../search/index-items.ts";

/** A list in its parts, and what is told of it where only its parts are named. */
interface Shown<Kind extends string, Item> {
  kind: Kind;
  title: string;
  /** The page to which it belongs. */
  home: { route: string; title: string };
  parts: readonly Part<Item>[];
  /** What each part holds: the names of its first and its last item. */
  spans: readonly Span[];
}

type Span = readonly [first: string, last: string];

/** The lists that a page may hold or lead to, each by what it lists. */
export type ShownList =
  | Shown<"articles", Article>
  | Shown<"works", Reference>
  | Shown<"names", Profile>
  | Shown<"profiles", Profile>
  | (Shown<"natives", NativeName> & { lang: string })
  | Shown<"unused", UnusedSentence>
  | Shown<"corrections", Correction>
  | Shown<"places", MapPlace>
  | Shown<"index", IndexItem>
  | Shown<"briefs", Brief>
  | Shown<"disagreements", Disagreement>;

type ListOf<Kind extends ShownList["kind"]> = Extract<ShownList, { kind: Kind }>;

/** A list of items that are found by a name or a day. */
function shown<Kind extends string, Item>(
  list: Omit<Shown<Kind, Item>, "spans">,
  nameOf: (item: Item) => string,
): Shown<Kind, Item> {
  const spans = list.parts.map(({ items: [first, ...rest] }) => {
    const last = rest.at(-1) ?? first;
    return first === undefined || last === undefined ? (["", ""] as const) : ([nameOf(first), nameOf(last)] as const);
  });
  return { ...list, spans };
}

/** The articles held, and the works cited. */
export function sourceLists({ lists }: Dossier, words: Words): { held: ListOf<"articles">; cited: ListOf<"works"> } {
  const { title, held, cited } = words.sources;
  const home = { route: routes.sources, title };
  return {
    held: shown({ kind: "articles", title: held, home, parts: lists.held }, ({ date }) => sayDate(date.date, words)),
    cited: shown({ kind: "works", title: cited, home, parts: lists.cited }, (one) => one.publisher),
  };
}

/** The native names, by language. */
export const nativeLists = ({ lists }: Dossier, words: Words): ListOf<"natives">[] =>
  lists.natives.map(({ lang, parts }) => {
    const home = { route: routes.profiles, title: words.profile.title };
    const title = words.lists.natives(words.languageName(lang));
    return { ...shown({ kind: "natives", title, home, parts }, (one) => one.filedUnder), lang };
  });

/** The profiles A–Z, those of each kind that there is, and native names. */
export function profileLists(
  dossier: Dossier,
  words: Words,
): { names: ListOf<"names">; kinds: ListOf<"profiles">[]; natives: ListOf<"natives">[] } {
  const { names, kinds } = dossier.lists;
  const home = { route: routes.profiles, title: words.profile.title };
  const nameOf = ({ filedUnder }: Profile): string => filedUnder;
  return {
    names: shown({ kind: "names", title: words.lists.names, home, parts: names }, nameOf),
    kinds: PROFILE_KINDS.filter((kind) => kinds[kind].some((part) => part.total > 0)).map((kind) =>
      shown({ kind: "profiles", title: words.profile.kinds[kind], home, parts: kinds[kind] }, nameOf),
    ),
    natives: nativeLists(dossier, words),
  };
}

/** What the method page lists: sentences without use, and corrections. */
export function methodLists(
  { lists }: Dossier,
  words: Words,
): { unused: ListOf<"unused">; corrections: ListOf<"corrections"> } {
  const home = { route: routes.method, title: words.method.title };
  const { unused, corrections } = lists;
  return {
    unused: shown({ kind: "unused", title: words.method.unused, home, parts: unused }, (one) => one.title),
    corrections: shown({ kind: "corrections", title: words.corrections.title, home, parts: corrections }, ({ date }) =>
      sayDate(date, words),
    ),
  };
}

/** Names, events and terms A–Z. */
export function indexList(dossier: Dossier, words: Words): ListOf<"index"> {
  const { title, index } = words.search;
  const parts = indexOf(dossier, words);
  return shown({ kind: "index", title: index, home: { route: routes.search, title }, parts }, (one) => one.filedUnder);
}

/** The places of the map. */
export function placeList({ parts }: PlaceMap, words: Words): ListOf<"places"> {
  const { title, list } = words.map;
  return shown({ kind: "places", title: list, home: { route: routes.map, title }, parts }, (one) => one.name);
}

/** Every brief by its day; no part where the front page lists them all. */
export function briefList({ lists }: Dossier, words: Words): ListOf<"briefs"> {
  const { title } = words.archive;
  const list = { kind: "briefs", title, home: { route: routes.briefs, title }, parts: lists.briefs } as const;
  return shown(list, ({ written }) => sayDate(written, words));
}

/** Where held articles disagree, by the days of the events. */
export function disagreementList({ lists }: Dossier, words: Words): ListOf<"disagreements"> {
  const { title } = words.disagreements;
  const home = { route: routes.disagreements, title };
  const list = { kind: "disagreements", title, home, parts: lists.disagreements } as const;
  return shown(list, ({ event }) => sayDate(event.date, words));
}

function listsOf(dossier: Dossier, words: Words): ShownList[] {
  const { names, kinds, natives } = profileLists(dossier, words);
  return [
    ...Object.values(sourceLists(dossier, words)),
    ...[names, ...kinds, ...natives],
    ...Object.values(methodLists(dossier, words)),
    ...(dossier.map === undefined ? [] : [placeList(dossier.map, words)]),
    indexList(dossier, words),
    briefList(dossier, words),
    disagreementList(dossier, words),
  ];
}

/** The parts of all lists that have pages of their own. */
export const listPages = (dossier: Dossier, words: Words): { list: ShownList; part: number; route: string }[] =>
  listsOf(dossier, words).flatMap((list) =>
    list.parts.filter(({ route }) => route !== list.home.route).map(({ part, route }) => ({ list, part, route })),
  );

/** True where the page to which a list belongs holds all of it. */
export const isWhole = ({ parts, home }: ShownList): boolean => parts.every(({ route }) => route === home.route);
