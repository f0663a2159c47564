import { EVENT_KINDS } from "../../src/schemas/event.ts";
import type { EventFields } from "../../src/schemas/event.ts";
import { seeded, type Seeded } from "../unit/seeded.ts";
import { SENTENCES, WORKS, claimOfSentence, keyOfWork } from "./article.ts";
import { seededDate } from "./dates.ts";
import { PLACES, TAKING_PART, WORDS } from "./vocabulary.ts";

/** An event as its file has it. */
interface WrittenEvent {
  slug: string;
  fields: Partial<EventFields>;
  body: string;
}

/** How many events cite the article, whatever their number: its page names each of them. */
const CITING = 24;
/** Up to so many, half of the events fall into the last days. */
const FEW = 32;
const TITLE = { shortest: 3, longest: 60 } as const;
const MOST_ACTORS = 4;

/** A name as a slug. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, "-");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words in a row, of no more letters than asked for unless the first alone has more. */
function wordsUpTo(random: Seeded, letters: number): string {
  let text = random.pick(WORDS.filter((word) => word.length <= letters));
  for (let next = random.pick(WORDS); text.length + 1 + next.length <= letters; next = random.pick(WORDS)) {
    text += ` ${next}`;
  }
  return capital(text);
}

function backgroundClaim(random: Seeded): string {
  const works = random.shuffle(Array.from({ length: WORKS }, (_, index) => index + 1)).slice(0, 1 + random.below(2));
  return `[${wordsUpTo(random, 30 + random.below(90))}](evidence:${works.map(keyOfWork).join(",")}).`;
}

const conflict = (random: Seeded): EventFields["conflicts"][number] => ({
  about: wordsUpTo(random, 50),
  sides: [1, 2].map((work) => ({
    claim: `${wordsUpTo(random, 70)}.`,
    evidence: [{ reference: keyOfWork(work) }],
  })),
});

/** An event; one that cites the article tells of what the article tells of, or has its words beside it only. */
function seededEvent(random: Seeded, number: number, inDays: number, cites: boolean): WrittenEvent {
  const date = seededDate(random, inDays);
  const title = wordsUpTo(random, TITLE.shortest + random.below(TITLE.longest - TITLE.shortest + 1));
  const rare = (times: number): boolean => random.below(times) === 0;
  const besides = Array.from({ length: random.below(3) }, () => backgroundClaim(random)).join(" ");
  const claim = cites ? `${claimOfSentence(1 + random.below(SENTENCES))}.` : backgroundClaim(random);
  const fields: Partial<EventFields> = {
    title,
    date,
    kind: random.pick(EVENT_KINDS),
    actors: random
      .shuffle(TAKING_PART)
      .slice(0, random.below(MOST_ACTORS + 1))
      .map(({ name }) => slugOf(name)),
    ...(rare(4) ? { place: slugOf(random.pick(PLACES)) } : {}),
    ...(cites && rare(6) ? { articleTells: false } : {}),
    ...(rare(12) ? { conflicts: [conflict(random)] } : {}),
    ...(rare(6) ? { notSaid: [`${wordsUpTo(random, 60)}.`] } : {}),
  };
  const begins = /[\d-]+/.exec(date)?.[0] ?? "";
  return { slug: `${begins}-event-${number}`, fields, body: [claim, besides].filter(Boolean).join("\n\n") };
}

/** So many events, the same at every run for one seed. */
export function seededEvents(count: number, seed: number): WrittenEvent[] {
  const random = seeded(seed);
  const inDays = count <= FEW ? 0.5 : 0.15;
  const citing = new Set(random.shuffle([...Array(count).keys()]).slice(0, Math.min(CITING, Math.ceil(count / 2))));
  return Array.from({ length: count }, (_, index) => seededEvent(random, index + 1, inDays, citing.has(index)));
}
