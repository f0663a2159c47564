import type { Block, Profile } from "../dossier/dossier.ts";
import { packedLength } from "../parting/packed.ts";

/** The lists of a profile that may be too long for its page, and how many of each that page holds at most. */
const LENGTHS = { statements: 15, events: 30, positions: 12, ties: 12, mentions: 40, names: 10 } as const;

export type ProfileListName = keyof typeof LENGTHS;
export type Lengths = Readonly<Record<ProfileListName, number>>;

export const PROFILE_LISTS = Object.keys(LENGTHS) as ProfileListName[];

/** What an item of each adds to the page beside its words, in bytes gzipped. */
const ROWS: Lengths = { statements: 45, events: 18, positions: 110, ties: 100, mentions: 45, names: 30 };
const FACT = 90;
/** Bytes, gzipped, that the page has for all of them. */
const ROOM = 9_800;
/** No list is shorter there than this. */
const LEAST = 4;

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

/** The articles that have one of a profile’s names, each with all its names there. */
export const namesByArticle = ({ forms, lent }: Profile): Form[][] => [
  ...Map.groupBy<string, Form>([...forms, ...lent], (form) => form.article.slug).values(),
];

/** How many items a list of a profile has. */
export function countOf(profile: Profile, list: ProfileListName): number {
  const { said, events, positions, ties, mentions } = profile;
  if (list === "names") return namesByArticle(profile).length;
  return { statements: said, events, positions, ties, mentions }[list].length;
}

/** About what a profile’s own page weighs with lists of such lengths, without what every page has. */
function weightWith(profile: Profile, lengths: Lengths): number {
  const { said, events, positions, ties, mentions, facts } = profile;
  const text = [
    ...said.slice(0, lengths.statements).map(({ piece }) => piece.html),
    ...events.slice(0, lengths.events).map((one) => one.title),
    ...mentions.slice(0, lengths.mentions).map((one) => one.html),
    ...[...positions.slice(0, lengths.positions), ...ties.slice(0, lengths.ties)].flatMap(({ block }) =>
      wordsOf(block),
    ),
    ...facts.flatMap(wordsOf),
  ];
  const rows = PROFILE_LISTS.map((list) => ROWS[list] * Math.min(lengths[list], countOf(profile, list)));
  return packedLength(text.join("\n")) + rows.reduce((sum, one) => sum + one, 0) + FACT * facts.length;
}

/** What Astro has bundled holds modules of its own, in the program of the build: what each would weigh again is common to both. */
const WEIGHED = Symbol.for("verbatim.profile-lengths");
const common: typeof globalThis & { [WEIGHED]?: WeakMap<Profile, Lengths> } = globalThis;
const known = (common[WEIGHED] ??= new WeakMap());

/**
 * How many items of each list a profile’s own page holds, and each page that goes on with it. Where the page would be
 * too heavy with all its lists as long as they may be, they are shortened alike.
 */
export function lengthsOf(profile: Profile): Lengths {
  const made = known.get(profile);
  if (made !== undefined) return made;
  let lengths: Lengths = LENGTHS;
  while (weightWith(profile, lengths) > ROOM && PROFILE_LISTS.some((list) => lengths[list] > LEAST)) {
    const shorter = PROFILE_LISTS.map((list) => [list, Math.max(LEAST, Math.ceil(lengths[list] * 0.75))] as const);
    lengths = Object.fromEntries(shorter) as Record<ProfileListName, number>;
  }
  known.set(profile, lengths);
  return lengths;
}
