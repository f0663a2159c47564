import MiniSearch, { type Query as Wanted, type SearchResult } from "minisearch";
import { ENTRY_KINDS, type SearchEntry } from "./entry.ts";
import { foldedWords, placesOf } from "./fold.ts";
import type { Sought } from "./marks.ts";
import { readQuery, type Query } from "./query.ts";
import { isBeginning, isShort, RANKING, slipsIn } from "./ranking.ts";

/** What a search found, best first. */
export interface Found {
  hits: { entry: SearchEntry; sought: Sought }[];
  /** True where nothing has the words as they were typed: these are like them. */
  similar: boolean;
}

type Field = keyof typeof RANKING.fields;

const FIELDS = Object.keys(RANKING.fields) as Field[];

/** The texts of an entry by field. */
const textsOf = (entry: SearchEntry): Record<Field, string[]> => ({
  title: entry.title === undefined ? [] : [entry.title.text],
  names: (entry.names ?? []).map((one) => one.text),
  dates: entry.dates ?? [],
  texts: entry.texts.map((one) => one.text),
  about: [entry.by, entry.lead, entry.label].filter((one) => one !== undefined),
});

/** A word with any two neighbouring letters turned round, as fingers do. */
function turned(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, at) => [...signs.slice(0, at), sign, signs[at], ...signs.slice(at + 2)].join(""));
}

/** Ways to ask, each looser than the one before; the first that finds something is the answer. */
const LOOSER = [
  { slips: false, without: () => false, combineWith: "AND" },
  { slips: true, without: () => false, combineWith: "AND" },
  { slips: false, without: isShort, combineWith: "AND" },
  { slips: true, without: isShort, combineWith: "AND" },
  { slips: true, without: isShort, combineWith: "OR" },
] as const;

/** True where all words of a row stand so near one another that few others lie between them. */
function isNear(row: readonly string[], words: readonly string[]): boolean {
  const reach = row.length + RANKING.reach;
  return words.some((word, at) => row.includes(word) && row.every((one) => words.slice(at, at + reach).includes(one)));
}

/** Entries of the site, found by words. Entries may be added at any time. */
export class SearchEngine {
  readonly #entries: SearchEntry[] = [];
  /** The words of each entry, text by text, once they were asked for. */
  readonly #words: Record<Field, string[][]>[] = [];
  readonly #index = new MiniSearch<{ id: number; entry: SearchEntry }>({
    fields: FIELDS,
    extractField: ({ id, entry }, field) => (field === "id" ? id : textsOf(entry)[field as Field].join("\n")),
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: {
      boost: RANKING.fields,
      weights: { prefix: RANKING.prefix, fuzzy: RANKING.fuzzy },
      boostDocument: (id) => RANKING.kinds[this.#entryOf(id).kind],
    },
  });

  #entryOf(id: unknown): SearchEntry {
    return this.#entries[Number(id)] as SearchEntry;
  }

  #wordsOf(id: number): Record<Field, string[][]> {
    const texts = textsOf(this.#entryOf(id));
    return (this.#words[id] ??= Object.fromEntries(
      FIELDS.map((field) => [field, texts[field].map(foldedWords)]),
    ) as Record<Field, string[][]>);
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  add(entries: readonly SearchEntry[]): void {
    const first = this.#entries.length;
    this.#entries.push(...entries);
    this.#index.addAll(entries.map((entry, at) => ({ id: first + at, entry })));
  }

  /** Everything that answers what was typed; equals in the order of kinds, then in that of the index. */
  search(typed: string): Found {
    const query = readQuery(typed);
    for (const way of LOOSER) {
      const words = query.words.filter((word) => !way.without(word));
      const hits = this.#ask({ ...query, words }, way.slips, way.combineWith);
      if (hits.length > 0) return { hits, similar: way !== LOOSER[0] };
    }
    return { hits: [], similar: false };
  }

  #ask({ words, exact }: Query, slips: boolean, combineWith: "AND" | "OR"): Found["hits"] {
    const wanted: Wanted[] = [
      ...words.map((word) => ({
        combineWith: "OR" as const,
        queries: [
          { queries: [word], prefix: isBeginning(word), fuzzy: slips ? slipsIn(word) : 0 },
          ...(slips && slipsIn(word) > 0
            ? [{ queries: turned(word), combineWith: "OR" as const, boostTerm: () => RANKING.turned }]
            : []),
        ],
      })),
      ...exact.flat(),
    ];
    if (wanted.length === 0) return [];
    const found = this.#index.search({ combineWith, queries: wanted });
    return found
      .filter(({ id }) => this.#holds(Number(id), exact))
      .map((result) => ({ id: Number(result.id), result, score: this.#scoreOf(result, words, exact) }))
      .sort((a, b) => b.score - a.score || this.#rankOf(a.id) - this.#rankOf(b.id) || a.id - b.id)
      .map(({ id, result }) => ({
        entry: this.#entryOf(id),
        sought: { words: words.length === 0 ? new Set() : new Set(result.terms), row: words, exact },
      }));
  }

  #rankOf(id: number): number {
    return ENTRY_KINDS.indexOf(this.#entryOf(id).kind);
  }

  /** True where every row between quotation marks stands in some text of an entry. */
  #holds(id: number, exact: readonly string[][]): boolean {
    const { title, names, dates, texts } = this.#wordsOf(id);
    const all = [...title, ...names, ...dates, ...texts];
    return exact.every((row) => all.some((words) => placesOf(row, words).length > 0));
  }

  #scoreOf({ id, score }: SearchResult, words: readonly string[], exact: readonly string[][]): number {
    const { title, names, dates, texts } = this.#wordsOf(Number(id));
    const row = [...words, ...exact.flat()];
    const isWhole = (own: readonly string[]): boolean => own.length === row.length && placesOf(row, own).length > 0;
    const { kind } = this.#entryOf(id);
    const called = [...title, ...names, ...(kind === "headline" ? texts : [])];
    const head = [...called, ...(kind === "sentence" ? texts : [])];
    const hasRow = (own: readonly string[]): boolean => placesOf(row, own).length > 0;
    const isDay = dates.some((own) => hasRow(own) && (row.length > 1 || isWhole(own)));
    if (isDay) return RANKING.date * RANKING.kinds[kind];
    let weight = 1;
    if (called.some(isWhole)) weight *= kind === "profile" ? RANKING.wholeName : RANKING.wholeOther;
    if (row.length < 2) return score * weight;
    if (head.some(hasRow)) weight *= RANKING.together;
    else if (texts.some(hasRow)) weight *= RANKING.togetherElsewhere;
    else if ([...head, ...texts].some((own) => isNear(row, own))) weight *= RANKING.near;
    return score * weight;
  }
}
