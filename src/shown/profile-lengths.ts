import type { Block, Profile } from "../dossier/dossier.ts";
import { fillEvenly } from "../parting/fill.ts";
import { weigh } from "../parting/weigh.ts";
import { looselyPackedLength, packedLength } from "../parting/packed.ts";

/** The lists of a profile that may be too long for its page, and how many of each that page holds at most. */
const LENGTHS = { statements: 15, events: 30, positions: 12, ties: 12, mentions: 40, names: 10 } as const;

export type ProfileListName = keyof typeof LENGTHS;
type Lengths = Readonly<Record<ProfileListName, number>>;

export const PROFILE_LISTS = Object.keys(LENGTHS) as ProfileListName[];

/** What an item of each adds to the page beside its words, in bytes gzipped. */
const ROWS: Lengths = { statements: 45, events: 18, positions: 110, ties: 100, mentions: 45, names: 30 };
const FACT = 90;
/** Bytes, gzipped, that the page has for all of them. */
const ROOM = 9_800;
/** No list is shorter there than this. */
const LEAST = 4;
/**
 * A list stays whole there that is longer than it may be by no more than this, where all of them leave some room: nobody is
 * sent to another page for a few items.
 */
const WHOLE = { times: 1.5, room: 7_000 };
/** Bytes, gzipped, that a further page has for the list that goes on there. */
const FURTHER = 8_500;

const wordsOf = ({ claims }: Block): string[] =>
  claims.flatMap(({ html, evidence }) => [
    html,
    ...evidence.flatMap((one) =>
      one.kind === "quoted"
        ? one.parts.flat().map((piece) => piece.html)
        : [one.reference.publisher, one.reference.title],
    ),
  ]);

type Form = Profile["forms"][number] & Partial<Profile["lent"][number]>;

const named = new WeakMap<Profile, Form[][]>();

/** The articles that have one of a profile’s names, each with all its names there. */
export function namesByArticle(profile: Profile): readonly Form[][] {
  const known = named.get(profile);
  if (known !== undefined) return known;
  const { forms, lent } = profile;
  const made = [...Map.groupBy<string, Form>([...forms, ...lent], (form) => form.article.slug).values()];
  named.set(profile, made);
  return made;
}

/** How many items a list of a profile has. */
export function countOf(profile: Profile, list: ProfileListName): number {
  const { said, events, positions, ties, mentions } = profile;
  if (list === "names") return namesByArticle(profile).length;
  return { statements: said, events, positions, ties, mentions }[list].length;
}

/** The words of each item of a stretch of a list. */
function textsOf(profile: Profile, list: ProfileListName, from: number, to?: number): string[] {
  const within = <Item>(items: readonly Item[]): readonly Item[] => items.slice(from, to);
  const { said, events, positions, ties, mentions } = profile;
  switch (list) {
    case "statements":
      return within(said).map(({ piece }) => piece.html);
    case "events":
      return within(events).map((one) => one.title);
    case "positions":
    case "ties":
      return within<{ block: Block }>({ positions, ties }[list]).map(({ block }) => wordsOf(block).join("\n"));
    case "mentions":
      return within(mentions).map((one) => one.html);
    case "names":
      return within(namesByArticle(profile)).map((forms) =>
        [forms[0]?.article.title, ...forms.map((one) => one.name)].join("\n"),
      );
  }
}

/** The words of a profile’s own page with lists of such lengths. */
const textWith = (profile: Profile, lengths: Lengths): string =>
  [
    ...PROFILE_LISTS.flatMap((list) => textsOf(profile, list, 0, lengths[list])),
    ...profile.facts.flatMap(wordsOf),
  ].join("\n");

/** What is left for its words of so much room, beside the rows of such lists. */
function leftOf(room: number, profile: Profile, lengths: Lengths): number {
  const rows = PROFILE_LISTS.map((list) => ROWS[list] * Math.min(lengths[list], countOf(profile, list)));
  return room - rows.reduce((sum, one) => sum + one, 0) - FACT * profile.facts.length;
}

/** The lengths of its lists where those that are longer by a few items stay whole. */
function wholeLengths(profile: Profile): Lengths {
  const all = PROFILE_LISTS.map((list) => {
    const [count, most] = [countOf(profile, list), LENGTHS[list]];
    return [list, count <= most * WHOLE.times ? Math.max(count, most) : most] as const;
  });
  return Object.fromEntries(all) as Record<ProfileListName, number>;
}

function shortened(lengths: Lengths): Lengths {
  const all = PROFILE_LISTS.map((list) => [list, Math.max(LEAST, Math.ceil(lengths[list] * 0.75))] as const);
  return Object.fromEntries(all) as Record<ProfileListName, number>;
}

/** The lengths that the page has room for. To pack its words takes longest of all, and mostly once is enough: fewer of them pack to less. */
function fittingLengths(profile: Profile): Lengths {
  const whole = wholeLengths(profile);
  const most = looselyPackedLength(textWith(profile, whole));
  if (most <= leftOf(WHOLE.room, profile, whole)) return whole;
  let lengths: Lengths = LENGTHS;
  if (most <= leftOf(ROOM, profile, lengths)) return lengths;
  const isTooHeavy = (): boolean => packedLength(textWith(profile, lengths)) > leftOf(ROOM, profile, lengths);
  while (PROFILE_LISTS.some((list) => lengths[list] > LEAST) && isTooHeavy()) lengths = shortened(lengths);
  return lengths;
}

const known = new WeakMap<Profile, Lengths>();

/**
 * How many items of each list a profile’s own page holds. Where the page would be too heavy with all its lists as long as
 * they may be, they are shortened alike.
 */
function lengthsOf(profile: Profile): Lengths {
  const made = known.get(profile) ?? fittingLengths(profile);
  known.set(profile, made);
  return made;
}

/**
 * How many items of a list stand on a profile’s own page, and then on each page that goes on with it: as many as it
 * has room for, about as many on one as on another.
 */
export function runsOf(profile: Profile, list: ProfileListName): number[] {
  const [count, own] = [countOf(profile, list), lengthsOf(profile)[list]];
  if (count <= own) return [count];
  const texts = textsOf(profile, list, own);
  const weights = weigh(texts, String, () => ROWS[list]);
  const runs = fillEvenly(weights, Number, FURTHER);
  return [own, ...runs.map((run) => run.length)];
}
