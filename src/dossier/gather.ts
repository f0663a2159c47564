import { routes } from "../urls/routes.ts";
import type { Block, Brief, Event, Mention, Position, Profile, Statement } from "./dossier.ts";
import { holdsMarks } from "./evidence.ts";
import { findNames } from "./names.ts";
import type { State } from "./state.ts";

/** What others say of a profile. */
type Gathered = Pick<Profile, "said" | "events" | "positions" | "mentions">;

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
  for (const { article, named } of state.articles.values()) {
    const { slug, title, href } = article;
    for (const block of article.blocks) {
      if (block.kind === "foot") continue;
      for (const sentence of block.sentences.filter((one) => one.published)) {
        const cite = routes.sentence(slug, sentence.id);
        const names = (named.get(sentence.id) ?? []).map((one) => one.slug);
        mentions.put(names, {
          kind: "article",
          title,
          href: cite,
          sentence: sentence.id,
          speaker: sentence.speaker,
          claim: undefined,
          date: undefined,
          html: sentence.plainHtml,
          marked: holdsMarks(sentence.text),
        });
        if (sentence.speaker.profile === undefined) continue;
        const piece = { sentence: sentence.id, cite, html: sentence.plainHtml, marked: holdsMarks(sentence.text) };
        said.put([sentence.speaker.profile.slug], { article: { slug, title, href }, sentence, piece });
      }
    }
  }
}

/** A block of one page as it may stand on another, where its claims' ids would be strangers. */
const withoutIds = (block: Block): Block => ({ ...block, html: block.html.replace(/ id="[^"]*"/g, "") });

const positionsOf = ({ positions }: Brief): Position[] =>
  positions?.issues.flatMap(({ cells }) => cells.flatMap((cell) => cell.positions)) ?? [];

/** Completes every profile with what articles, briefs and events say of it; one pass over each. */
export function completeProfiles(
  state: State,
  briefs: readonly Brief[],
  events: readonly Event[],
  profiles: readonly OwnProfile[],
): Profile[] {
  const mentions = new Shelves<Mention>();
  const said = new Shelves<Statement>();
  const positions = new Shelves<Position>();
  const taken = new Shelves<Event>();
  shelveArticles(state, mentions, said);
  for (const kind of ["brief", "event"] as const) {
    for (const { claim, use } of state.claims) {
      if (use.kind !== kind) continue;
      const named = findNames(use.text, state.names).map((one) => one.slug);
      const { html } = claim;
      const { title, href, date } = use;
      mentions.put(named, {
        kind,
        title,
        href,
        sentence: undefined,
        speaker: undefined,
        claim,
        date,
        html,
        marked: false,
      });
    }
  }
  for (const position of briefs.flatMap(positionsOf)) {
    positions.put([position.actor.slug], { ...position, block: withoutIds(position.block) });
  }
  for (const event of events) {
    taken.put(
      [...event.actors.map((one) => one.slug), ...(event.place === undefined ? [] : [event.place.slug])],
      event,
    );
  }
  return profiles.map((profile) => ({
    ...profile,
    said: said.of(profile.slug),
    events: taken.of(profile.slug),
    positions: positions.of(profile.slug),
    mentions: mentions.of(profile.slug),
  }));
}
