import { compareDates, dateOf, type EventDate } from "../dates/parse.ts";
import type { Content } from "../schemas/content.ts";
import { hasLost, isLost, type MayHaveLost } from "../schemas/lost.ts";
import { fold } from "./folding.ts";
import { languageOf } from "./language.ts";
import type { State } from "./state.ts";

/** What is known of a content before it is joined, where files may be unreadable and fields may be lost. */
type Known = Pick<State, "language" | "terms" | "last" | "unreadable" | "complete" | "allNamed" | "kindless">;

/** The tag of a language that nobody knows: no word means anything in it. */
const UNKNOWN = "und";

/** The day up to which the site describes events: the last that any brief does. */
const lastDay = ({ briefs }: Content): EventDate | undefined =>
  briefs.some((brief) => isLost(brief, ["events"]))
    ? undefined
    : briefs
        .map((brief) => dateOf(brief.fields.events))
        .sort(compareDates)
        .at(-1);

/** The slugs of files that are there but could not be read. */
function unreadableIn({ present, articles, briefs, events, profiles, references }: Content): State["unreadable"] {
  const missing = (there: ReadonlySet<string>, formed: readonly { slug: string }[]): Set<string> => {
    const slugs = new Set(formed.map((one) => one.slug));
    return new Set([...there].filter((slug) => !slugs.has(slug)));
  };
  const isKeyLost = references?.lost?.some(({ path: [key = ""] }) => !Object.hasOwn(references.fields, key));
  return {
    articles: missing(present.articles, articles),
    briefs: missing(present.briefs, briefs),
    events: missing(present.events, events),
    profiles: missing(present.profiles, profiles),
    references: references === undefined || isKeyLost === true ? "all" : new Set(),
  };
}

const NAMES = ["name", "aliases", "spellings", "native"];

/** What of an article tells what its words mean: claims are held against that. */
const MEANINGS = ["language", "sentences", "dates", "names"];

const hasAny = (entry: MayHaveLost, fields: readonly string[]): boolean => fields.some((one) => hasLost(entry, [one]));

/** True where nothing was lost that something else may rest on, or that may have used something. */
function isComplete(content: Content, unreadable: State["unreadable"]): boolean {
  const { site, references, corrections, articles, briefs, events, profiles } = content;
  const entries = [site, references, corrections, ...articles, ...briefs, ...events, ...profiles];
  return (
    Object.values(unreadable).every((one) => one !== "all" && one.size === 0) &&
    entries.every((entry) => entry?.lost?.every((one) => one.kind === "plain") !== false) &&
    !articles.some((entry) => hasAny(entry, MEANINGS)) &&
    (site === undefined || !isLost(site, ["language"]))
  );
}

/** True where every name of a profile and of a publisher is known. */
function isAllNamed({ references, articles, profiles }: Content, unreadable: State["unreadable"]): boolean {
  const keys = Object.keys(references?.fields ?? {});
  return (
    [unreadable.articles, unreadable.profiles, unreadable.references].every((one) => one !== "all" && one.size === 0) &&
    !profiles.some(({ lost }) => hasAny({ lost: lost?.filter((one) => one.kind !== "plain") }, NAMES)) &&
    !articles.some((entry) => isLost(entry, ["publisher"])) &&
    (references === undefined || !keys.some((key) => isLost(references, [key, "publisher"])))
  );
}

/** Finds out what is known of a content before it is joined. */
export function knownOf(content: Content): Known {
  const { site, profiles } = content;
  const unreadable = unreadableIn(content);
  const isSpoken = site === undefined || !isLost(site, ["language"]);
  const hasTerms = site !== undefined && !hasLost(site, ["terms"]);
  return {
    language: languageOf(isSpoken ? (site?.fields.language ?? "en") : UNKNOWN),
    terms: hasTerms ? new Map(site.fields.terms.map((term) => [fold(term).text, 0])) : undefined,
    last: lastDay(content),
    unreadable,
    complete: isComplete(content, unreadable),
    allNamed: isAllNamed(content, unreadable),
    kindless: new Set(profiles.filter((entry) => isLost(entry, ["kind"])).map((entry) => entry.slug)),
  };
}
