import type { ImageMetadata } from "astro";
import type { EventDate } from "../dates/parse.ts";
import type { Part } from "../parting/parts.ts";
import type { MapSources } from "../places/atlas.ts";
import type { Coordinates } from "../places/cities.ts";
import type { Size } from "../reader/entries.ts";
import type { Deviation, Voice } from "../schemas/article.ts";
import type { Confidence, Stance } from "../schemas/brief.ts";
import type { DrawingFields } from "../schemas/drawing.ts";
import type { EventKind } from "../schemas/event.ts";
import type { ProfileFields, ProfileKind, TieKind } from "../schemas/profile.ts";
import type { ReferenceFields } from "../schemas/reference.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Ground } from "./bearing.ts";

/** A profile as other pages name it; `href` is absent where it has only a row in the index. */
export interface ProfileLink {
  slug: string;
  name: string;
  /** The word of the name by which it is filed. */
  filedUnder: string;
  kind: ProfileKind;
  summary: string;
  role: string | undefined;
  href: string | undefined;
  /** Where it is told of: its page, or its row in the index. */
  address: string;
}

/** Who says a sentence, and how. */
export interface Speaker {
  /** `reporter`, `caption`, or the name to show. */
  who: string;
  profile: ProfileLink | undefined;
  /** As the article's file has it; or `quoting`, where words of the report stand among those that it quotes. */
  voice: Voice | "quoting";
  of: ProfileLink | undefined;
  note: string | undefined;
  /** The words of the sentence that the note is about; left out where it is about all of them. */
  noteOn: string | undefined;
  /** True where the evidence names another speaker than the article's file: that is ours, and is said so. */
  attributed: boolean;
}

/** Words of a sentence, ready to be shown. */
interface Cited {
  sentence: string;
  /** Address of the sentence on the article's page. */
  cite: string;
  html: string;
  /** True where the words hold double quotation marks of their own. */
  marked: boolean;
}

/** A run of the source's words out of one sentence; `html` has the visible [sic] where it stands. */
export interface Piece extends Cited {
  /** The words without [sic]. */
  text: string;
  /** Where they begin in the sentence's text. */
  start: number;
  /** Where they stand in the received text, in Unicode code points; the end is not included. */
  received: { start: number; end: number };
}

/** A number, date or name of a claim that the evidence's words do not hold, and why it stands in the claim. */
export interface Beyond {
  words: string;
  why: string;
}

/** An article as other pages name it, and the language of its words and its title. */
export interface ArticleLink {
  slug: string;
  title: string;
  href: string;
  language: string;
  /** What tells it from others, if the site holds several. */
  source: ArticleSource | undefined;
}

/** What tells an article from the others of its site. */
export interface ArticleSource {
  /** Its publisher, or else its title. */
  name: string;
  publisher: string | undefined;
  /** The day of its report; nothing where another one of that day has the same publisher, or neither has one. */
  day: EventDate | undefined;
}

/** Evidence by words: what stands in a held article. */
export interface QuotedEvidence {
  kind: "quoted";
  article: ArticleLink;
  /** One list of pieces for each part between ellipses. */
  parts: Piece[][];
  speaker: Speaker;
  /** Words in it that name a day, and the day that is meant. */
  dates: ResolvedDate[];
  beyond: Beyond[];
  /** What it bears out, for the check of the claims that rest on it. */
  ground: Ground;
  /** For which words of likelihood its own leave room in a claim. */
  room: "all" | "modals" | "none";
}

/** Evidence by reference: a work that is named, not quoted. */
export interface ReferencedEvidence {
  kind: "reference";
  reference: Reference;
}

export type Evidence = QuotedEvidence | ReferencedEvidence;

export interface Claim {
  /** Counted from 1 on the page or in the entry where it stands. */
  number: number;
  /** By which it is traced on paper and in data/verification.json; unique on its page. */
  id: string;
  name: string | undefined;
  /** The claim in plain text. */
  text: string;
  /** The claim as other pages show it: its quotations marked as such, without links and number. */
  html: string;
  evidence: Evidence[];
  /** Sentences of held articles on which it rests, as `article#sN`. */
  sentences: string[];
}

/** A paragraph or list item of ours, with the claims in it; all of one sort. */
export interface Block {
  kind: "paragraph" | "item";
  html: string;
  claims: Claim[];
  /** True where it rests on references alone. */
  background: boolean;
  /** True where its claims carry their numbers: there are several, or the page numbers them all. */
  numbered: boolean;
}

export interface Section {
  title: string | undefined;
  blocks: Block[];
}

/** One thing of ours that rests on a sentence, or names a profile. */
export interface Use {
  kind: "brief" | "event" | "profile" | "article";
  title: string;
  href: string;
  text: string;
  /** The time to which it belongs, where it is an event. */
  date: EventDate | undefined;
}

export interface ResolvedDate {
  sentence: string;
  cite: string;
  words: string;
  /** The language of the words. */
  language: string;
  date: EventDate;
  rule: string;
}

export interface Sentence {
  id: string;
  /** The received words, without [sic]. */
  text: string;
  /** The words with the visible [sic], names linked. */
  html: string;
  /** The same without links. */
  plainHtml: string;
  speaker: Speaker;
  to: ProfileLink | undefined;
  date: EventDate | undefined;
  occasion: string | undefined;
  usedBy: Use[];
  unusedBecause: string | undefined;
  /** What sentences of other articles say otherwise, the event of which they all tell, and where those stand. */
  disputed: { about: string; event: Disagreement["event"]; others: { title: string; href: string }[] }[];
  /** False where the owner publishes only the sentences that are used (`fullText: false`), and this is not. */
  published: boolean;
}

export interface ArticleBlock {
  kind: "headline" | "heading" | "paragraph" | "caption" | "foot";
  sentences: Sentence[];
}

/** What is known of a held article but its text. */
export interface Article {
  slug: string;
  href: string;
  title: string;
  language: string;
  /** What tells it from others, if the site holds several. */
  source: ArticleSource | undefined;
  fullText: boolean;
  date: { date: EventDate; rule: string; sentences: { id: string; cite: string }[] };
  published: EventDate | undefined;
  publisher: string | undefined;
  /** The last day of a brief that reads it; nothing where none of several does. */
  asOf: EventDate | undefined;
  licence: string;
  status: Block[];
  dates: ResolvedDate[];
  /** The parts in which it is read where one page cannot hold it, by the ids of what they hold; none where it is whole. */
  parts: Part<string>[];
  /** How many sentences it has, and on which of them nothing rests, and why. */
  sentences: number;
  unused: { sentence: string; reason: string }[];
  /** How many are not published. */
  withheld: number;
  deviations: { kind: Deviation; at: string[] }[];
  /** Those made to its page, the newest first. */
  corrections: Correction[];
  /** SHA-256 of the received text, in hexadecimal digits. */
  sha256: string;
  foot: { language: string; note: string } | undefined;
}

export interface Reference extends ReferenceFields {
  key: string;
  href: string;
  usedBy: Use[];
}

/** One account among several that differ, and the held articles whose words it rests on. */
export interface Side {
  block: Block;
  articles: (Pick<Article, "slug" | "title" | "href" | "language" | "publisher"> & { date: EventDate })[];
}

export interface Conflict {
  about: string;
  sides: Block[];
  /** The sides with their articles, where held articles disagree; nothing where only accounts differ. */
  between: Side[] | undefined;
}

/** Where held articles say different things of an event. */
export interface Disagreement {
  about: string;
  sides: Side[];
  event: Pick<Event, "slug" | "title" | "href" | "date">;
}

export interface Event {
  slug: string;
  /** Slugs that it had before, which still lead to it. */
  formerly: string[];
  href: string;
  title: string;
  /** Its place in the list of all events, from 1; in a brief of several, among the events of that. */
  number: number;
  date: EventDate;
  kind: EventKind;
  actors: ProfileLink[];
  place: ProfileLink | undefined;
  dateFrom: ResolvedDate | undefined;
  blocks: Block[];
  /** True where a held article tells of it; else it is background, whatever words are cited beside it. */
  told: boolean;
  conflicts: Conflict[];
  notSaid: string[];
  /** Those made to it, the newest first. */
  corrections: Correction[];
  /** Before the drawing begins. */
  prehistory: boolean;
  /** About how much it weighs on its page. */
  weight: number;
  /** The name of its span of years, where one is declared. */
  era: string | undefined;
}

/** A page of the timeline: all of it, or a part where it is too long for one. */
export interface TimelinePage {
  route: string;
  /** The span of years, where one is declared. */
  era: string | undefined;
  /** Which part of that span, and of how many. */
  part: number;
  parts: number;
  events: Event[];
}

/** What an actor asked for, offered or refused; other pages show it by its actor, and by who says so. */
export interface Position {
  issue: string;
  actor: ProfileLink;
  stance: Stance;
  block: Block;
  brief: { title: string; href: string };
}

/** What each side asked for, offered or refused: a row for each issue, in it a cell for each actor. */
export interface PositionTable {
  actors: ProfileLink[];
  issues: { issue: string; cells: { actor: ProfileLink; positions: Position[] }[] }[];
  /** Sentences of the articles read that stand in no cell, and why. */
  apart: { sentences: { id: string; cite: string }[]; reason: string }[];
}

interface Judgement {
  text: string;
  confidence: Confidence;
  because: string;
  restsOn: Claim[];
}

export interface Brief {
  slug: string;
  href: string;
  title: string;
  description: string;
  articles: (Omit<ArticleLink, "source"> & { date: EventDate })[];
  events: EventDate;
  written: EventDate;
  /** When the works that it cites were read; nothing where it cites none. */
  sourcesRead: EventDate | undefined;
  bottomLine: Block[];
  sections: Section[];
  positions: PositionTable | undefined;
  judgements: Judgement[];
  watch: { point: string; restsOn: Claim[] }[];
  notSaid: string[];
  /** Those made to it, the newest first. */
  corrections: Correction[];
  /** Profiles with a page, named in its articles or its own claims: by kind, the most often named before others. */
  actors: ProfileLink[];
  /** Those of them between whom ties are told: a dozen at most, the most often named. */
  tied: ProfileLink[];
  ties: Tie[];
  /** Events that rest on its articles, or to which its text links. */
  timeline: Event[];
  /** How they are drawn; nothing where it is as the whole timeline. */
  drawing: DrawingFields | undefined;
  /** Those of them that its own page lists: all of a few. */
  listed: Event[];
  /** Where held articles disagree on them. */
  disagreements: Disagreement[];
  /** Its pages besides that, where the site has several briefs, or it has too many events for one page. */
  view: BriefView | undefined;
}

/** A profile, and how often a brief and its articles name it. */
export interface Named {
  profile: Profile;
  times: number;
}

/** What a brief uses of the site: its events with their evidence, and the profiles that it names, by kind; each in parts. */
export interface BriefView {
  timeline: Part<Event>[];
  profiles: Part<Named>[];
}

/** What a page had said, and what is right; both in our words. */
export interface Correction {
  /** By which it is found on the method page; it stays when others are added behind it. */
  id: string;
  /** Address of it on the method page. */
  href: string;
  /** The day on which it was made. */
  date: EventDate;
  /** The entry that it was made to; nothing where it was made to the site as a whole. */
  entry: { kind: "brief" | "article" | "event" | "profile"; title: string; href: string } | undefined;
  wrong: string;
  right: string;
  /** Since when the page had said so. */
  since: EventDate;
  because: string | undefined;
}

/** A sentence of an article, or a claim of ours, that names a profile. */
export interface Mention {
  kind: "article" | "brief" | "event";
  title: string;
  href: string;
  /** The sentence's number, in an article, and its language. */
  sentence: string | undefined;
  article: ArticleLink | undefined;
  /** Who says it, in an article. */
  speaker: Speaker | undefined;
  /** The words that name it, as they stand there. */
  as: string[];
  /** Those of them that are no name of its own: something else stands for it. */
  borrowed: string[];
  /** The claim, in a brief or event. */
  claim: Claim | undefined;
  /** The event's date. */
  date: EventDate | undefined;
  html: string;
  /** True where a sentence's words hold double quotation marks of their own. */
  marked: boolean;
}

export interface Statement {
  article: ArticleLink;
  /** True where words of the sentence name a day or month, be it of the speaking or of what is spoken of. */
  namesDay: boolean;
  sentence: Sentence;
  piece: Cited;
}

/** What ties one profile to another. */
export interface Tie {
  kind: TieKind;
  /** Who holds the office, is the member, owns, … */
  subject: ProfileLink;
  /** Where the office is held, what is owned, … */
  object: ProfileLink;
  /** The claim with its evidence; it stands on the subject’s page. */
  block: Block;
  /** Address of the claim. */
  href: string;
  from: EventDate | undefined;
  to: EventDate | undefined;
  /** True where it had ended by the last day that a brief describes, or nothing says that it lasted until then. */
  past: boolean;
  /** True where nothing says until when it lasted. */
  open: boolean;
}

/** A form of a profile's name in a held article, and the sentences that have it. */
export interface NameForm {
  name: string;
  article: Pick<ArticleLink, "slug" | "title" | "source" | "language">;
  sentences: { id: string; cite: string }[];
}

/** A picture with all that is said with it. */
export interface Portrait extends NonNullable<ProfileFields["portrait"]> {
  image: ImageMetadata;
  /** The same as the image's own; Astro publishes the original file of an image whose fields are read. */
  size: Size;
}

export interface Profile extends ProfileLink {
  /**
   * The day of its role and ties: the last that a brief describes which names it, or whose articles do; else one whose
   * timeline does, or that names a profile to which it is tied. Nothing where none of several briefs does.
   */
  asOf: EventDate | undefined;
  /** Slugs that it had before, which still lead to it. */
  formerly: string[];
  aliases: string[];
  spellings: string[];
  /** Spellings and aliases that no held article has. */
  elsewhere: string[];
  native: { name: string; lang: string; filedUnder: string }[];
  /** Its names in the held articles, names that stand for it included. */
  forms: NameForm[];
  /** Its names in the held articles where they mean another profile. */
  lent: (NameForm & { meant: ProfileLink })[];
  portrait: ProfileFields["portrait"];
  wikidata: ProfileFields["wikidata"];
  office: { block: Block; from: EventDate | undefined; to: EventDate | undefined } | undefined;
  facts: Block[];
  /** Claims of its own file on which its summary, which is ours, rests. */
  restsOn: readonly Claim[];
  /** In both directions, by kind and time. */
  ties: Tie[];
  said: Statement[];
  events: Event[];
  positions: Position[];
  mentions: Mention[];
  notSaid: string[];
  /** Those made to it, the newest first. */
  corrections: Correction[];
  /** Where it lies: for places whose city the editor names. */
  at: Coordinates | undefined;
}

/** A place on the map or beyond it, with the events that are set there, in order of time. */
export interface MapPlace extends ProfileLink {
  at: Coordinates;
  /** Those of its events that the list has there. */
  listed: Event[];
  events: Event[];
}

/** What the map shows: one country's outline, and every place that has a city, A–Z. */
export interface PlaceMap {
  /** The last day of a brief that has events on it; nothing where none of several has. */
  asOf: EventDate | undefined;
  outline: ProfileLink;
  /** The outline's numeric code (ISO 3166-1). */
  country: string;
  /** The places round which, and round the outline, the map is cut. */
  frame: Coordinates[];
  places: MapPlace[];
  /** Those that are drawn: all of a few, of many those with the most events. */
  drawn: MapPlace[];
  /** All of them as the list has them: in parts where they are too many for the page of the map. */
  parts: Part<MapPlace>[];
  /** Where the list has each, by its slug. */
  entries: ReadonlyMap<string, string>;
  sources: MapSources;
}

/** A sentence of an article on which nothing rests, and why. */
export interface UnusedSentence {
  title: string;
  language: string;
  id: string;
  href: string;
  reason: string;
}

/** A name of a profile in another script or language, and where the profile is told of. */
export interface NativeName {
  name: string;
  filedUnder: string;
  href: string;
}

/**
 * The lists that may be too long for the pages to which they belong, in parts: one that holds all where there is room,
 * else several, each on a page of its own.
 */
export interface Lists {
  held: Part<Article>[];
  cited: Part<Reference>[];
  /** Every profile A–Z, and by kind. */
  names: Part<Profile>[];
  kinds: Record<ProfileKind, Part<Profile>[]>;
  /** Native names by their languages. */
  natives: { lang: string; parts: Part<NativeName>[] }[];
  /** Sentences on which nothing rests, and why. */
  unused: Part<UnusedSentence>[];
  /** The newest first. */
  corrections: Part<Correction>[];
  /** Every brief, the newest first, by year; none where the front page lists them all. */
  briefs: Part<Brief>[];
  disagreements: Part<Disagreement>[];
}

/** A claim, and the page or entry where it stands. */
export interface ListedClaim extends Claim, Pick<Use, "kind" | "title" | "href"> {}

/** What the join counted; the same figures stand on the method page. */
export interface Counts {
  claims: number;
  claimsWithEvidence: number;
  /** Quotations as evidence; all of them are verified. */
  quotations: number;
  notFound: number;
  ambiguous: number;
  distinctQuotations: number;
  byReference: number;
  sentences: number;
  sentencesUsed: number;
}

/** An address at which something stood under a slug that it had before. */
export interface MovedPage {
  kind: "article" | "brief" | "profile";
  /** The old address, and the new one. */
  from: string;
  to: string;
  title: string;
  language: string;
}

/** Everything joined but the texts of articles: data alone, which passes from one thread to another. Pages read this, and the text of an article on its own. */
export interface Dossier {
  site: SiteFields;
  /** The day up to which the site describes events: that of its newest brief. */
  asOf: EventDate | undefined;
  articles: Article[];
  /** The text of each held article, by its slug: data as JSON has it. */
  texts: ReadonlyMap<string, readonly ArticleBlock[]>;
  briefs: Brief[];
  /** Those before the newest that the front page lists. */
  earlier: Brief[];
  events: Event[];
  /** The pages that hold the events, in order of time; a single one is the timeline itself. */
  timeline: TimelinePage[];
  profiles: Profile[];
  /** Every tie once, by kind and time. */
  ties: Tie[];
  references: Reference[];
  /** All that were made, the newest first. */
  corrections: Correction[];
  lists: Lists;
  /** Where held articles disagree, in order of time. */
  disagreements: Disagreement[];
  /** Nothing where the site has no map. */
  map: PlaceMap | undefined;
  /** What has another address now. */
  moved: MovedPage[];
  /** Every claim of the site, with the address of the page or entry where it stands. */
  claims: ListedClaim[];
  /** Terms that stand between double quotation marks without a source, and how often. */
  terms: { term: string; times: number }[];
  counts: Counts;
  /** The newest date in the content; nothing where nothing is dated. */
  newest: EventDate | undefined;
  /** SHA-256 of the whole content. */
  sha256: string;
}
