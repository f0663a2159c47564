import type { EventDate } from "../dates/parse.ts";
import type { Problem } from "../errors/problem.ts";
import type { Article, ArticleBlock, Claim, Correction, ProfileLink, Reference, Speaker, Use } from "./dossier.ts";
import type { At } from "./entry-checks.ts";
import type { Language } from "./language.ts";
import type { ListPlaces } from "./lists.ts";
import type { FoundName, NameIndex } from "./names.ts";
import type { PlannedPage } from "./timeline-pages.ts";
import type { Searchable, Verdict } from "./verify.ts";

/** An article, and what is needed to find words in it. */
export interface JoinedArticle {
  article: Article;
  /** Its text. */
  blocks: readonly ArticleBlock[];
  searchable: Searchable;
  /** Where it differs from its received text, that text, folded: words of it are quoted rightly, and the article is what is wrong. */
  asReceived: string | undefined;
  /** Sentences, headings and headline by their ids. */
  units: ReadonlyMap<string, { text: string; sics: readonly number[]; line: number }>;
  speakers: ReadonlyMap<string, Speaker>;
  language: Language;
  /** The names of profiles in each unit. */
  named: ReadonlyMap<string, readonly FoundName[]>;
  /** True of a sentence of which the front matter has lost something: who says it, or what its words mean. */
  isBlurred: (id: string) => boolean;
  /** False where the front matter has lost one of the dates that its words mean. */
  allDated: boolean;
}

/** A claim of a brief or event, kept to find who is named in it. */
interface KeptClaim {
  claim: Claim;
  use: Use;
  at: At;
}

/** A name that may stand for profiles whose own name it is not. */
export interface Metonym {
  slugs: readonly string[];
  /** True once an article has it. */
  stands: boolean;
}

/** What is known while joining; every step adds to it and no step takes away. */
export interface State {
  problems: Problem[];
  /** How often something rested on a field that was lost (schemas/mend.ts). */
  doubts: number;
  /** The language of our own prose. */
  language: Language;
  articles: Map<string, JoinedArticle>;
  /** True where the site holds more than one article: then each is named where it says something. */
  several: boolean;
  /** The slugs of those that publisher and day do not tell from another one. */
  alike: ReadonlySet<string>;
  /** The slugs of all briefs. */
  briefs: ReadonlySet<string>;
  references: Map<string, Reference>;
  profiles: Map<string, ProfileLink>;
  /** The corrections by what they were made to, such as `event/2019-12-20-talks` or `site`; the newest first. */
  corrections: Map<string, Correction[]>;
  /** Where entries of long lists stand. */
  places: ListPlaces;
  /** Slug of an event → the page that holds it. */
  eventPages: ReadonlyMap<string, PlannedPage>;
  /** The names of profiles in our own prose. */
  names: NameIndex;
  /** The names in articles: there what may be a metonym is a name, too. */
  articleNames: NameIndex;
  /** Metonyms by their names as they are compared. */
  metonyms: Map<string, Metonym>;
  /** Slugs of profiles to which a text links by name. */
  linked: Set<string>;
  /** Declared terms, folded, and how often each stands between double marks; not known without site.yaml. */
  terms: Map<string, number> | undefined;
  /** How often the check of a quotation came to each verdict. */
  verdicts: Record<Verdict["verdict"], number>;
  claims: KeptClaim[];
  /** The last day that any brief describes; nothing on the site lies after it. Not known where one has lost its day. */
  last: EventDate | undefined;
  /** Slugs of files that are there but not well formed; who refers to them makes no mistake by it. */
  unreadable: Record<"articles" | "briefs" | "events" | "profiles" | "references", ReadonlySet<string> | "all">;
  /** False once a claim or an entry was lost to a mistake: then what nothing uses says nothing. */
  complete: boolean;
  /** False once a name was lost, of a profile or a publisher: then a name in a text may be part of that, or mean it. */
  allNamed: boolean;
  /** Slugs of profiles of which the kind was lost. */
  kindless: ReadonlySet<string>;
}
