import type { DrawnActor, DrawnTie, Score, TiesForm } from "../../src/drawings/ties-score.ts";
import { PROFILE_KINDS, TIE_KINDS, type TieKind } from "../../src/schemas/profile.ts";
import { en } from "../../src/words/en.ts";
import { seeded } from "./seeded.ts";

export const forms: readonly TiesForm[] = ["wide", "narrow"];

export const HEADINGS: Score["headings"] = TIE_KINDS.map((kind) => ({ kind, words: en.ties.labels[kind].now }));

/** Names from short to long, in two scripts. */
const NAMES = [
  ...["Vladimir Putin", "Alexander Lukashenko", "Maxim Oreshkin", "Belarus", "Eurasian Economic Union", "Gazprom"],
  ...["Владимир Путин", "Союзное государство", "Министерство иностранных дел", "ОДКБ", "UN"],
  ...["Shanghai Cooperation Organisation", "Commonwealth of Independent States", "Staatssicherheitsdienst"],
];

/** An actor with some name; its slug is its name. */
export const actorOf = (name: string, kind: DrawnActor["kind"] = "person"): DrawnActor => ({ slug: name, name, kind });

/** A tie between two slugs. */
export const tieOf = (subject: string, object: string, kind: TieKind = "owns", past = false): DrawnTie => ({
  kind,
  past,
  subject: { slug: subject },
  object: { slug: object },
});

/** So many actors and ties of all kinds, made from a seed. */
export function someScore(actors: number, ties: number, seed: number): Score {
  const random = seeded(seed);
  const drawn = Array.from({ length: actors }, (_, index): DrawnActor => ({
    slug: `a${index}`,
    name: random.pick(NAMES),
    kind: random.pick(PROFILE_KINDS),
  }));
  return {
    actors: PROFILE_KINDS.flatMap((kind) => drawn.filter((actor) => actor.kind === kind)),
    ties: Array.from({ length: ties }, (_, index): DrawnTie => {
      const [subject, object] = random.shuffle(drawn);
      if (subject === undefined || object === undefined) throw new Error("A tie has two ends.");
      const kind = TIE_KINDS[index % TIE_KINDS.length] ?? "owns";
      return tieOf(subject.slug, object.slug, random.next() < 0.5 ? kind : random.pick(TIE_KINDS), random.next() < 0.3);
    }),
    headings: HEADINGS,
  };
}

/** How many actors and ties, and the seed of the first of several drawings of them. */
export const crowds: readonly { actors: number; ties: number; seed: number }[] = [
  { actors: 2, ties: 1, seed: 10 },
  { actors: 2, ties: 24, seed: 20 },
  { actors: 3, ties: 2, seed: 30 },
  { actors: 5, ties: 9, seed: 40 },
  { actors: 8, ties: 16, seed: 50 },
  { actors: 12, ties: 1, seed: 60 },
  { actors: 12, ties: 16, seed: 70 },
  { actors: 12, ties: 24, seed: 80 },
];

const dozen = [
  ...["Vladimir Putin", "Alexander Lukashenko", "Maxim Oreshkin", "Dmitry Medvedev", "Sergei Rumas"].map((name) =>
    actorOf(name),
  ),
  ...["Belarus", "Russia"].map((name) => actorOf(name, "state")),
  ...["Union State", "Eurasian Economic Union", "Gazprom", "Beltransgaz"].map((name) => actorOf(name, "organisation")),
  actorOf("Minsk", "place"),
];
const [putin, ...others] = dozen.map(({ slug }) => slug);

/** Drawings at the limits, each drawn as any other is; in so many systems where the promise is about them. */
export const edges: readonly (Omit<Score, "headings"> & {
  promise: string;
  headings?: Score["headings"];
  systems?: Partial<Record<TiesForm, number>>;
})[] = [
  {
    promise: "two actors and one tie",
    actors: [actorOf("Vladimir Putin"), actorOf("Russia", "state")],
    ties: [tieOf("Vladimir Putin", "Russia", "holds-office-in")],
    systems: { wide: 1, narrow: 1 },
  },
  {
    promise: "the ties of the shipped brief stand in one system, on a phone too",
    actors: dozen,
    ties: [
      tieOf("Vladimir Putin", "Russia", "holds-office-in"),
      tieOf("Alexander Lukashenko", "Belarus", "holds-office-in"),
      tieOf("Maxim Oreshkin", "Russia", "holds-office-in"),
      tieOf("Dmitry Medvedev", "Russia", "holds-office-in"),
      tieOf("Sergei Rumas", "Belarus", "holds-office-in"),
      tieOf("Alexander Lukashenko", "Union State", "holds-office-in"),
      tieOf("Dmitry Medvedev", "Gazprom", "holds-office-in", true),
      tieOf("Belarus", "Union State", "party-to"),
      tieOf("Russia", "Union State", "party-to"),
      tieOf("Belarus", "Eurasian Economic Union", "member-of"),
      tieOf("Russia", "Eurasian Economic Union", "member-of"),
      tieOf("Russia", "Belarus", "supplies"),
      tieOf("Gazprom", "Belarus", "supplies"),
      tieOf("Russia", "Gazprom"),
      tieOf("Gazprom", "Beltransgaz"),
      tieOf("Belarus", "Beltransgaz", "owns", true),
    ],
    systems: { wide: 1, narrow: 1 },
  },
  {
    promise: "eleven actors tied to the twelfth",
    actors: dozen,
    ties: others.map((other, index) => tieOf(other, putin ?? "", TIE_KINDS[index % TIE_KINDS.length])),
  },
  {
    promise: "the first of twelve tied to eleven, in one kind",
    actors: dozen,
    ties: others.map((other) => tieOf(putin ?? "", other)),
    systems: { wide: 1, narrow: 1 },
  },
  {
    promise: "more ties of one kind than one system holds",
    actors: dozen,
    ties: Array.from({ length: 60 }, (_, index) => tieOf(putin ?? "", others[index % 11] ?? "")),
    systems: { wide: 2, narrow: 3 },
  },
  {
    promise: "the same tie, now and past",
    actors: [actorOf("Gazprom"), actorOf("Beltransgaz")],
    ties: [tieOf("Gazprom", "Beltransgaz", "owns", true), tieOf("Gazprom", "Beltransgaz")],
  },
  {
    promise: "long names, long words of a name, and names in Cyrillic",
    actors: [
      actorOf("Владимир Владимирович Путин"),
      actorOf("Министерство иностранных дел Республики Беларусь", "organisation"),
      actorOf("Shanghai Cooperation Organisation Regional Structure", "organisation"),
      actorOf("Bundesverfassungsschutzamt", "organisation"),
    ],
    ties: [
      tieOf("Владимир Владимирович Путин", "Bundesverfassungsschutzamt", "protests-against"),
      tieOf("Bundesverfassungsschutzamt", "Министерство иностранных дел Республики Беларусь", "supplies"),
      tieOf("Shanghai Cooperation Organisation Regional Structure", "Bundesverfassungsschutzamt", "member-of"),
      tieOf("Shanghai Cooperation Organisation Regional Structure", "Владимир Владимирович Путин", "party-to", true),
    ],
  },
  {
    promise: "headings wider than their room",
    actors: dozen,
    ties: TIE_KINDS.map((kind, index) => tieOf(putin ?? "", others[index] ?? "", kind)),
    headings: TIE_KINDS.map((kind) => ({ kind, words: `Has for many years stood as ${en.ties.labels[kind].now}` })),
  },
];

/** Words, and how wide DejaVu Sans sets them, in ems, as Chromium measures them. */
export const measured: readonly (readonly [string, number])[] = [
  ["Vladimir Putin", 6.99],
  ["Alexander Lukashenko", 11.28],
  ["Eurasian Economic Union", 12.7],
  ["Beltransgaz", 5.92],
  ["Владимир Владимирович Путин", 16.94],
  ["Союзное государство России и Белоруссии", 22.83],
  ["Жмых Шум", 5.95],
  ["ООН ШОС ЕАЭС", 8.23],
  ["OSCE", 2.75],
  ["Łódź", 2.33],
  ["Ελλάδα Κυβέρνηση", 9.57],
  ["中国外交部", 5],
];

/** A name, how many units it has at a size of 10, and its lines. */
export const broken: readonly { promise: string; name: string; room: number; lines: readonly string[] }[] = [
  { promise: "a name that fits stays whole", name: "Union State", room: 80, lines: ["Union State"] },
  {
    promise: "one that does not is broken where its lines are shortest",
    name: "Eurasian Economic Union",
    room: 80,
    lines: ["Eurasian", "Economic Union"],
  },
  { promise: "a word is never broken", name: "Beltransgaz", room: 20, lines: ["Beltransgaz"] },
  {
    promise: "nor is a name broken twice",
    name: "Commonwealth of Independent States",
    room: 20,
    lines: ["Commonwealth of", "Independent States"],
  },
];
