import { languageOf } from "../dossier/language.ts";
import { findDates, findWeekdays } from "../dates/find.ts";
import { findRuns } from "../dossier/names.ts";
import type { ProfileKind } from "../schemas/profile.ts";
import { guessKind, isSurelyPerson } from "./kinds.ts";
import type { Known } from "./known.ts";
import { mannerOf } from "./languages/languages.ts";
import type { Manner } from "./languages/manner.ts";

/** A numbered sentence of the draft. */
export interface DraftUnit {
  id: string;
  text: string;
  isCaption: boolean;
}

/** Somebody or something that the text names and the site does not know. */
export interface NewName {
  name: string;
  /** Shorter forms that stand in the text too: a surname. */
  aliases: string[];
  /** What it seems to be the name of; only to be proposed. */
  kind: ProfileKind | undefined;
  /** Where it stands, each sentence once. */
  sentences: string[];
  count: number;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'ʼ-][\\p{L}\\p{M}\\p{N}]+)*";
const POSSESSIVE = /[’']s?$/;

function runsPattern({ inNames, headsOfNames }: Manner): RegExp {
  const small = inNames.length === 0 ? "" : `(?:(?:${inNames.join("|")})\\s+){0,2}`;
  const head = headsOfNames.length === 0 ? "" : `(?:(?:${headsOfNames.join("|")})\\.\\s)?`;
  const word = `${head}(?:\\p{Lu}\\.\\s?)*${WORD}`;
  // “Fishers’ Union” is one name: the apostrophe of many belongs to it.
  return new RegExp(`(?<![\\p{L}\\p{N}’'ʼ-])${word}(?:(?:(?<=s)[’'])?\\s+${small}${word})*`, "gu");
}

/** What a name begins with that belongs to somebody: “Russia’s Economics Minister”, but not “Fishers’ Union”. */
const owned = ({ offices }: Manner): RegExp =>
  offices.length === 0
    ? /[’']s\s+/g
    : new RegExp(`[’']s\\s+|(?<=s)[’']\\s+(?=(?:${offices.join("|")})(?!\\p{L}))`, "gu");

/** What says whence or whose somebody is: “Jonas Weir of Tell”. */
const OF_WHOM = /\s+\p{Ll}+\s+(?:\p{Ll}+\s+)?/gu;

/** Where a person’s name in a run ends and another begins: “Jonas Weir of Tell”, but not “Bank of Orrin”. */
function personParted(run: string, texts: readonly string[], manner: Manner): number[] {
  for (const { 0: link, index } of run.matchAll(OF_WHOM)) {
    const [small = ""] = link.trim().split(/\s+/);
    const person = nameIn(run.slice(0, index), manner).join(" ");
    if (manner.linking.includes(small) && isSurelyPerson(person, texts, manner)) return [index + link.length];
  }
  return [];
}

/** What is no new name: a date, or what the site knows. */
function takenIn(text: string, language: string, known: Known): { start: number; end: number }[] {
  return [
    ...findRuns(text, known.articleNames),
    ...findDates(text, languageOf(language)),
    ...findWeekdays(text, languageOf(language)),
  ];
}

const blank = (text: string, runs: readonly { start: number; end: number }[]): string =>
  runs.reduce((rest, { start, end }) => rest.slice(0, start) + "\0".repeat(end - start) + rest.slice(end), text);

/** A run without what is no part of the name: words that begin a sentence, offices, forms of address. */
function nameIn(run: string, { starters, offices, inNames }: Manner): string[] {
  const words = run.replace(POSSESSIVE, "").split(/\s+/);
  const isOffice = (word = ""): boolean => offices.includes(word.replace(/\.$/, ""));
  const isBefore = (word = ""): boolean => isOffice(word) || starters.includes(word) || inNames.includes(word);
  while (words.length > 0 && isBefore(words[0])) words.shift();
  while (words.length > 0 && (isOffice(words.at(-1)) || inNames.includes(words.at(-1) ?? ""))) words.pop();
  // “Russian President Vladimir Putin”, but not “UN General Assembly”.
  const own = words.slice(words.findLastIndex(isOffice) + 1);
  return own.length > 1 ? own : words;
}

/** Where a sentence or a speech begins: there a word has a capital in any case. */
const BEGINNING = /(?:^|[.!?…:]["”»]?\s+)["“„«(]?$|["“„«]$/u;
/** Short words, initials alone, and words that end small: “Soviet-style”. */
const NO_NAME = /^.{0,2}$|^(?:\p{Lu}\.\s?)+\p{Lu}?$|-\p{Ll}+$/u;

/** True for a word that a name of the site begins: “Russian” beside Russia. */
const isAdjective = (word: string, known: Known): boolean =>
  [...known.profiles.values()].some(
    ({ name }) => name.length > 3 && word !== name && word.startsWith(name.slice(0, -1)),
  );

interface Run {
  name: string;
  /** False for a word that may have its capital from its place alone. */
  sure: boolean;
}

function runsOf({ text }: DraftUnit, language: string, known: Known, texts: readonly string[]): Run[] {
  const manner = mannerOf(language);
  const rest = blank(text, takenIn(text, language, known));
  const runs = [...rest.matchAll(runsPattern(manner))].flatMap(({ 0: run, index }) => {
    const owners = [...run.matchAll(owned(manner))].map((found) => found.index + found[0].length);
    const cuts = [...new Set([0, ...owners, ...personParted(run, texts, manner)])].sort((a, b) => a - b);
    return cuts.map((from, at) => ({ run: run.slice(from, cuts[at + 1]).trim(), index: index + from }));
  });
  return runs.flatMap(({ run, index }) => {
    const words = nameIn(run, manner);
    const name = words.join(" ");
    if (NO_NAME.test(name) || (words.length === 1 && isAdjective(name, known))) return [];
    const begins = BEGINNING.test(rest.slice(0, index)) && run.startsWith(words[0] ?? "");
    return [{ name, sure: !begins || words.length > 1 }];
  });
}

/** True for the last word of a longer name: a surname, but not Orrin of “Bank of Orrin”. */
function isShortOf(short: string, long: string, { linking }: Manner): boolean {
  if (long === short || !long.endsWith(` ${short}`)) return false;
  const [last = "", beforeLast = ""] = long.slice(0, -short.length).trim().split(/\s+/).reverse();
  return !linking.includes(last) && !(/^\p{Ll}/u.test(last) && linking.includes(beforeLast));
}

const lowered = (name: string): string => name.toLocaleLowerCase();

/** Names in capitals alone as they stand elsewhere, in the text or as a name of the site: HALLOW BAY is Hallow Bay. */
function withoutCapitals<Found extends Run>(found: readonly Found[], known: Known): Found[] {
  const inCapitals = (name: string): boolean => name === name.toLocaleUpperCase() && name.length > 3;
  const others = new Map(found.filter(({ name }) => !inCapitals(name)).map(({ name }) => [lowered(name), name]));
  const ofSite = new Set([...known.profiles.values()].map(({ name }) => lowered(name)));
  return found.flatMap((one) => {
    if (!inCapitals(one.name)) return [one];
    return ofSite.has(lowered(one.name)) ? [] : [{ ...one, name: others.get(lowered(one.name)) ?? one.name }];
  });
}

/**
 * Capitalised runs that the site does not know, the commonest first. A word that stands at the head of sentences
 * alone is none; a surname is an alias of the one whole name that it ends.
 */
export function findNewNames(units: readonly DraftUnit[], language: string, known: Known): NewName[] {
  const manner = mannerOf(language);
  const texts = units.map(({ text }) => text);
  const all = units.flatMap((unit) => runsOf(unit, language, known, texts).map((run) => ({ ...run, id: unit.id })));
  const found = withoutCapitals(all, known);
  const sure = new Set(found.filter((one) => one.sure).map((one) => one.name));
  const longer = (name: string): string[] => [...sure].filter((one) => isShortOf(name, one, manner));
  const owner = (name: string): string => {
    const [first, ...more] = longer(name);
    return first !== undefined && more.length === 0 ? first : name;
  };
  const names = Map.groupBy(
    found.filter(({ name }) => sure.has(name) || longer(name).length === 1),
    ({ name }) => owner(name),
  );
  return [...names]
    .map(([name, all]) => ({
      name,
      kind: guessKind(name, texts, manner),
      aliases: [...new Set(all.map((one) => one.name))].filter((one) => one !== name),
      sentences: [...new Set(all.map((one) => one.id))],
      count: all.length,
    }))
    .sort((a, b) => b.count - a.count);
}
