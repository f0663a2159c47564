import { sentenceAddress } from "../urls/sentence-address.ts";
import { namesInClaim } from "./claim-names.ts";
import type { Days } from "./days.ts";
import type { Block, Brief, Event, Mention, Position, Profile, Statement, Tie } from "./dossier.ts";
import { holdsMarks, quotedIn } from "./evidence.ts";
import { borrowedIn, byProfile, elsewhereOf, formsOf, namesInSentence } from "./name-forms.ts";
import type { State } from "./state.ts";
import { asSeenByObject, compareTies } from "./ties.ts";

/** What others say of a profile. */
type Gathered = Pick<Profile, "asOf" | "said" | "events" | "positions" | "mentions" | "forms" | "lent" | "elsewhere">;

/** What a profile's own file says. */
export type OwnProfile = Omit<Profile, keyof Gathered>;

/** Lists by profile, each filled in one pass over what is gathered. */
class Shelves<Item> {
  readonly #lists = new Map<string, Item[]>();

  put(slugs: Iterable<string>, item: Item): void {
    for (const slug of new Set(slugs)) {
      const list = this.#lists.get(slug);
      if (list === undefined) this.#lists.set(slug, [item]);
      else list.push(item);
    }
  }

  of(slug: string): Item[] {
    return this.#lists.get(slug) ?? [];
  }
}

function shelveArticles(state: State, mentions: Shelves<Mention>, said: Shelves<Statement>): void {
  for (const { article, blocks, named } of state.articles.values()) {
    const { slug, title, href, language, source } = article;
    const link = { slug, title, href, language, source };
    for (const block of blocks) {
      if (block.kind === "foot") continue;
      for (const sentence of block.sentences.filter((one) => one.published)) {
        const cite = sentenceAddress(article, sentence.id);
        for (const [profile, as] of byProfile(namesInSentence(sentence.text, named.get(sentence.id)))) {
          mentions.put([profile], {
            kind: "article",
            title,
            href: cite,
            sentence: sentence.id,
            article: link,
            speaker: sentence.speaker,
            as,
            borrowed: borrowedIn(state, profile, as),
            claim: undefined,
            date: undefined,
            html: sentence.plainHtml,
            marked: holdsMarks(sentence.text),
          });
        }
        if (sentence.speaker.profile === undefined) continue;
        const piece = { sentence: sentence.id, cite, html: sentence.plainHtml, marked: holdsMarks(sentence.text) };
        said.put([sentence.speaker.profile.slug], {
          article: link,
          namesDay: article.dates.some((one) => one.sentence === sentence.id),
          sentence,
          piece,
        });
      }
    }
  }
}

/** A block of one page as it may stand on another, where its claims' ids would be strangers. */
const withoutIds = (block: Block): Block => ({ ...block, html: block.html.replace(/ id="[^"]*"/g, "") });

const positionsOf = ({ positions }: Brief): Position[] =>
  positions?.issues.flatMap(({ cells }) => cells.flatMap((cell) => cell.positions)) ?? [];

/** The people who say what a position rests on, on whose conduct it is read, and whom its claim names. */
const peopleIn = (state: State, { block }: Position): string[] =>
  block.claims
    .flatMap((claim) => [
      ...quotedIn(claim.evidence).flatMap(({ speaker }) => [speaker.profile?.slug, speaker.of?.slug]),
      ...namesInClaim(state, claim).map((one) => one.slug),
    ])
    .filter((slug) => slug !== undefined)
    .filter((slug) => state.profiles.get(slug)?.kind === "person");

function shelveClaims(state: State, mentions: Shelves<Mention>): void {
  for (const kind of ["brief", "event"] as const) {
    for (const { claim, use } of state.claims) {
      if (use.kind !== kind) continue;
      const { title, href, date } = use;
      for (const [profile, as] of byProfile(namesInClaim(state, claim))) {
        mentions.put([profile], {
          kind,
          title,
          href,
          sentence: undefined,
          article: undefined,
          speaker: undefined,
          as,
          borrowed: borrowedIn(state, profile, as),
          claim,
          date,
          html: claim.html,
          marked: false,
        });
      }
    }
  }
}

function shelvePositions(state: State, briefs: readonly Brief[], positions: Shelves<Position>): void {
  for (const position of briefs.flatMap(positionsOf)) {
    positions.put([position.actor.slug, ...peopleIn(state, position)], {
      ...position,
      block: withoutIds(position.block),
    });
  }
}

function shelveEvents(events: readonly Event[], taken: Shelves<Event>): void {
  for (const event of events) {
    const { actors, place } = event;
    taken.put(
      [...actors, ...(place === undefined ? [] : [place])].map((one) => one.slug),
      event,
    );
  }
}

/** Each tie at both of its ends. A role stands in a place of its own, with its id; among the ties it is told again. */
function shelveTies(profiles: readonly OwnProfile[], tied: Shelves<Tie>): void {
  for (const { slug, office, ties } of profiles) {
    for (const tie of ties) {
      tied.put([slug], tie.block === office?.block ? asSeenByObject(tie) : tie);
      tied.put([tie.object.slug], asSeenByObject(tie));
    }
  }
}

/** Completes every profile with what articles, briefs, events and other profiles say of it; one pass over each. */
export function completeProfiles(
  state: State,
  briefs: readonly Brief[],
  events: readonly Event[],
  profiles: readonly OwnProfile[],
  days: Days,
): Profile[] {
  const mentions = new Shelves<Mention>();
  const said = new Shelves<Statement>();
  const positions = new Shelves<Position>();
  const taken = new Shelves<Event>();
  const tied = new Shelves<Tie>();
  shelveArticles(state, mentions, said);
  shelveClaims(state, mentions);
  shelvePositions(state, briefs, positions);
  shelveEvents(events, taken);
  shelveTies(profiles, tied);
  const { forms, lent } = formsOf(state);
  const told = profiles.map(({ slug }) => ({
    slug,
    mentions: mentions.of(slug),
    events: taken.of(slug),
    ties: tied.of(slug),
  }));
  const asOf = days.ofProfiles(told);
  return profiles.map((profile) => ({
    ...profile,
    asOf: asOf.get(profile.slug),
    forms: forms.get(profile.slug) ?? [],
    elsewhere: elsewhereOf(profile, forms.get(profile.slug) ?? []),
    lent: lent.get(profile.slug) ?? [],
    ties: tied.of(profile.slug).toSorted(compareTies),
    said: said.of(profile.slug),
    events: taken.of(profile.slug),
    positions: positions.of(profile.slug),
    mentions: mentions.of(profile.slug),
  }));
}
