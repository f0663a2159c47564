/** Words in one line or two, and the units that the wider one takes. */
export interface Heading {
  lines: readonly string[];
  width: number;
}

/** Strokes that stand side by side under one heading, set as wide or as narrow as it goes. */
export interface Group<Stroke> {
  wide: Heading;
  narrow: Heading;
  strokes: readonly Stroke[];
}

/** A group in its place. */
export interface PlacedGroup<Stroke> {
  heading: Heading;
  strokes: readonly Stroke[];
  /** Where its first column begins, in units. */
  left: number;
  /** Lines that its heading stands above the lowest ones, so that it runs into none. */
  step: number;
}

/** Groups side by side, row under row, as the systems of a score; all columns are of one width, in units. */
export interface Systems<Stroke> {
  pitch: number;
  systems: PlacedGroup<Stroke>[][];
}

/** How headings stand: side by side, as wide or as narrow as they go, or wide and one over the other. */
type Way = "wide" | "narrow" | "stepped";

/** A column in units: at most, at least where headings stand side by side, and at least. */
export const PITCH = { most: 20, level: 12, least: 10 } as const;
const WAYS: readonly { way: Way; least: number }[] = [
  { way: "wide", least: PITCH.level },
  { way: "narrow", least: PITCH.level },
  { way: "stepped", least: PITCH.least },
];
/** Units between a heading and the next. */
const APART = 5;

/** Groups side by side from 0, so many units apart. */
function placeSideBySide<Stroke>(
  groups: readonly Group<Stroke>[],
  { pitch, way, between }: { pitch: number; way: Way; between: number },
): PlacedGroup<Stroke>[] {
  let next = 0;
  const placed = groups.map(({ wide, narrow, strokes }) => {
    const columns = strokes.length * pitch;
    const heading = way === "narrow" && wide.width > columns ? narrow : wide;
    const left = next;
    next += (way === "stepped" ? columns : Math.max(columns, heading.width)) + between;
    return { heading, strokes, left, step: 0 };
  });
  // From the right, for a heading climbs over those that it would run into.
  for (const [index, one] of [...placed.entries()].reverse()) {
    const over = placed.slice(index + 1).filter((other) => other.left < one.left + one.heading.width + APART);
    one.step = Math.max(0, ...over.map(({ step, heading }) => step + heading.lines.length));
  }
  return placed;
}

/** The right edge of groups side by side, their headings included. */
export const rightOf = (placed: readonly PlacedGroup<unknown>[], pitch: number): number =>
  Math.max(0, ...placed.map(({ left, heading, strokes }) => left + Math.max(heading.width, strokes.length * pitch)));

/** A group in parts that are about alike, none with more strokes than `most`. */
function inParts<Stroke>(group: Group<Stroke>, most: number): Group<Stroke>[] {
  const parts = Math.ceil(group.strokes.length / most);
  const size = Math.ceil(group.strokes.length / parts);
  return Array.from({ length: parts }, (_, index) => ({
    ...group,
    strokes: group.strokes.slice(index * size, (index + 1) * size),
  }));
}

/**
 * Groups in their order, in as few systems as the room allows, with headings side by side if columns need not be
 * too narrow for it, and then with the widest columns. `between`: units between two groups.
 */
export function partInSystems<Stroke>(
  groups: readonly Group<Stroke>[],
  room: number,
  between: number,
): Systems<Stroke> {
  const part = (pitch: number, way: Way): Systems<Stroke> => {
    const place = (some: readonly Group<Stroke>[]) => placeSideBySide(some, { pitch, way, between });
    const systems: Group<Stroke>[][] = [];
    for (const group of groups.flatMap((one) => inParts(one, Math.floor(room / pitch)))) {
      const last = systems.at(-1);
      if (last !== undefined && rightOf(place([...last, group]), pitch) <= room) last.push(group);
      else systems.push([group]);
    }
    return { pitch, systems: systems.map(place) };
  };
  const fewest = part(PITCH.least, "stepped");
  for (const { way, least } of WAYS) {
    for (let pitch: number = PITCH.most; pitch >= least; pitch -= 1) {
      const parted = part(pitch, way);
      if (parted.systems.length === fewest.systems.length) return parted;
    }
  }
  return fewest;
}
