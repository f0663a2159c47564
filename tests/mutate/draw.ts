import { seeded } from "../unit/seeded.ts";
import { changes, shapes, wordsIn } from "./kinds.ts";
import type { Texts } from "./oracle.ts";
import { PLACES, targetsIn, type Place } from "./targets.ts";

/** One change of the content. */
export interface Mutation {
  place: Place;
  kind: string;
  /** True where only the shape of signs changes. */
  ofShape: boolean;
  where: string;
  before: string;
  after: string;
  /** The files with it, instead of those that were. */
  changed: Texts;
}

/** How many are drawn of each kind in each place, where there is room for as many. */
const EACH = 3;
/** Draws without a new one, after which a kind counts as used up in a place. */
const PATIENCE = 60;

/** The names and other names of all profiles, the longest first, so that none is found within another. */
const namesIn = (texts: Texts): string[] =>
  [...texts]
    .filter(([file]) => file.startsWith("content/profiles/"))
    .flatMap(([, text]) => [...text.matchAll(/^name: (.+)$/gm), ...text.matchAll(/^aliases: \[(.+)\]$/gm)])
    .flatMap((found) => (found[1] ?? "").split(", "))
    .sort((a, b) => b.length - a.length);

/** Draws mutations of every kind in every place, the same ones for the same seed. */
export function draw(texts: Texts, seed: number): Mutation[] {
  const random = seeded(seed);
  const targets = targetsIn(texts);
  const words = wordsIn(
    targets
      .filter((one) => one.place === "article .md")
      .map((one) => one.text)
      .join(" "),
  );
  const kinds = [
    ...Object.entries(changes(namesIn(texts), words)).map(([kind, make]) => ({ kind, make, ofShape: false })),
    ...Object.entries(shapes).map(([kind, make]) => ({ kind, make, ofShape: true })),
  ];
  return PLACES.flatMap((place) => {
    const here = targets.filter((one) => one.place === place);
    return kinds.flatMap(({ kind, make, ofShape }) => {
      const drawn = new Map<string, Mutation>();
      for (let tries = 0; here.length > 0 && drawn.size < EACH && tries < PATIENCE; tries += 1) {
        const { text: before, where, change } = random.pick(here);
        const edit = make(before, random);
        if (edit === undefined) continue;
        const after = before.slice(0, edit.start) + edit.write + before.slice(edit.end);
        if (after === before) continue;
        drawn.set(`${where} ${after}`, { place, kind, ofShape, where, before, after, changed: change(edit) });
      }
      return [...drawn.values()];
    });
  });
}
