import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import type { Event } from "./dossier.ts";
import { articlesOf } from "./brief-timelines.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { findNames, type FoundName } from "./names.ts";
import type { JoinedArticle, State } from "./state.ts";

/** An entry with its field `notSaid:`. */
interface Entry {
  slug: string;
  file: string;
  source: string;
  fields: { notSaid: readonly string[]; summary?: string };
}

/** True where a text names one of the held articles by its title or publisher. */
const namesArticle = (state: State, text: string): boolean =>
  [...state.articles.values()].some(({ article: { title, publisher } }) =>
    [title, publisher].some((one) => one !== undefined && text.includes(one)),
  );

/** Reports what speaks of “the article” where it is not clear which: the entry has to do with several. */
function checkWhich(state: State, entry: Entry, kind: "brief" | "event" | "profile", articles: number): void {
  const { tongue } = state.language;
  if (tongue === undefined || articles < 2) return;
  const { notSaid, summary = "" } = entry.fields;
  const texts = [
    { text: summary, path: ["summary"] },
    ...notSaid.map((text, index) => ({ text, path: ["notSaid", index] })),
  ];
  for (const { text, path } of texts) {
    const words = tongue.oneArticle.exec(text)?.[0];
    if (words === undefined || namesArticle(state, text)) continue;
    report(state, fieldOf(entry, path), catalogue.whichArticle(words, kind, articles));
  }
}

/** The profile whose own name a text is, by the text: the same few stand in a thousand sentences. */
type Owners = Map<string, string | undefined>;

/** The profile whose own name stands in a place of a sentence, whomever it means there. */
function ownerOf(state: State, owners: Owners, text: string, { start, end }: FoundName): string | undefined {
  const name = text.slice(start, end);
  if (!owners.has(name)) owners.set(name, findNames(name, state.names)[0]?.slug);
  return owners.get(name);
}

/** The sentences of an article that have a profile’s own name, and mean it. */
const sentencesWith = (state: State, owners: Owners, { named, units }: JoinedArticle, slug: string): string[] =>
  [...named].flatMap(([id, names]) => {
    const text = units.get(id)?.text ?? "";
    return names.some((one) => one.slug === slug && ownerOf(state, owners, text, one) === slug) ? [id] : [];
  });

/** The profiles that an article names, and those whose names it has for others: what is not said of one may be of either. */
function namedIn(state: State, owners: Owners, { named, units }: JoinedArticle): Set<string> {
  const slugs = new Set<string>();
  for (const [id, names] of named) {
    const text = units.get(id)?.text ?? "";
    for (const one of names) slugs.add(one.slug).add(ownerOf(state, owners, text, one) ?? one.slug);
  }
  return slugs;
}

/** True where a text says that a profile is not named: by a pronoun, or by one of its names. */
function saysUnnamed(state: State, text: string, slug: string): boolean {
  const found = state.language.tongue?.notNamed.exec(text);
  if (found === null || found === undefined) return false;
  const name = found.groups?.["name"];
  if (name === undefined) return true;
  const [first] = findNames(name, state.names);
  return first?.slug === slug && first.start === 0 && first.end === name.length;
}

/** Reports a profile that is said not to be named, though an article names it; gives what was reported. */
function checkNamed(state: State, owners: Owners, entry: Entry, naming: readonly JoinedArticle[]): Set<number> {
  const wrong = new Set<number>();
  const [first] = naming.flatMap((joined) => {
    const sentences = sentencesWith(state, owners, joined, entry.slug);
    return sentences.length === 0 ? [] : [{ article: joined.article.slug, sentences }];
  });
  if (first === undefined) return wrong;
  entry.fields.notSaid.forEach((text, index) => {
    if (namesArticle(state, text) || !saysUnnamed(state, text, entry.slug)) return;
    wrong.add(index);
    report(state, fieldOf(entry, ["notSaid", index]), catalogue.namedAfterAll(text, first.article, first.sentences));
  });
  return wrong;
}

/**
 * Checks what entries say that “the article” does not say: it has to be clear which of several, and true of a profile
 * that is said not to be named. Not so where a mistake may have lost an article or a claim.
 */
export function checkNotSaid(state: State, content: Content, events: readonly Event[]): void {
  if (!state.complete) return;
  const owners: Owners = new Map();
  const naming = new Map<string, JoinedArticle[]>();
  for (const joined of state.articles.values()) {
    for (const slug of namedIn(state, owners, joined)) naming.set(slug, [...(naming.get(slug) ?? []), joined]);
  }
  for (const entry of content.briefs) checkWhich(state, entry, "brief", entry.fields.articles.length);
  const resting = new Map(events.map((event) => [event.slug, articlesOf(event).size]));
  for (const entry of content.events) checkWhich(state, entry, "event", resting.get(entry.slug) ?? 0);
  for (const entry of content.profiles) {
    const articles = naming.get(entry.slug) ?? [];
    const wrong = checkNamed(state, owners, entry, articles);
    const notSaid = entry.fields.notSaid.map((text, index) => (wrong.has(index) ? "" : text));
    checkWhich(state, { ...entry, fields: { ...entry.fields, notSaid } }, "profile", articles.length);
  }
}
