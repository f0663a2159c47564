import { inTwoLines, widthOfLines } from "./text-width.ts";
import type {
  DrawnActor,
  DrawnTie,
  Head,
  Lettering,
  Row,
  Score,
  Stroke,
  System,
  TiesForm,
  TiesLayout,
} from "./ties-score.ts";
import { partInSystems, rightOf, type Group, type Heading, type PlacedGroup } from "./ties-systems.ts";

/** How words are set: the size of letters, the step from line to line, and from the last down to its row or bracket. */
interface Setting {
  size: number;
  line: number;
  above: number;
}

interface FormOptions {
  width: number;
  /** Units that a name may take in one line, and between two groups. */
  room: number;
  between: number;
  name: Setting;
  heading: Setting;
}

const FORMS: Readonly<Record<TiesForm, FormOptions>> = {
  wide: {
    width: 600,
    room: 180,
    between: 12,
    name: { size: 13, line: 15, above: 5 },
    heading: { size: 12, line: 14, above: 5 },
  },
  narrow: {
    width: 356,
    room: 114,
    between: 10,
    name: { size: 12, line: 14, above: 5 },
    heading: { size: 11, line: 14, above: 5 },
  },
};
/** How far letters reach above and below their baseline, in their size. */
const ASCENT = 0.8;
const DESCENT = 0.25;
/** Units between names and columns, and beside these, so that no line is cut. */
const BESIDE_NAMES = 9;
const EDGE = 1;
/** Units down from a row to the next, more where another kind of actor begins; and from a bracket to the first row. */
const ROW = 24;
const OTHER_KIND = 10;
const UNDER_BRACKET = 17;
/** Units between systems, and below the last row for half a dot. */
const BETWEEN_SYSTEMS = 26;
const FOOT = 5;

/** Lines of words on a row or bracket at `y`. */
function stackWords(lines: readonly string[], x: number, y: number, { size, line, above }: Setting): Lettering[] {
  return lines.map((text, index): Lettering => {
    const baseline = y - above - (lines.length - 1 - index) * line;
    const right = x + widthOfLines([text], size);
    return {
      text,
      x,
      y: baseline,
      box: { left: x, right, top: baseline - size * ASCENT, bottom: baseline + size * DESCENT },
    };
  });
}

/** A tie's ends, by slug. */
const endsOf = ({ subject, object }: DrawnTie): [string, string] => [subject.slug, object.slug];

/** Where a system begins and its columns do, the width of these, and how its words are set. */
interface Place extends Pick<FormOptions, "name" | "heading"> {
  top: number;
  first: number;
  pitch: number;
}

/** A system of groups, with the rows of those actors whom they join. */
function placeSystem(
  groups: readonly PlacedGroup<DrawnTie>[],
  actors: readonly (DrawnActor & { lines: readonly string[] })[],
  { top, first, pitch, name, heading: over }: Place,
): System {
  const lines = Math.max(...groups.map(({ step, heading }) => step + heading.lines.length));
  const bracket = top + lines * over.line + over.above;
  const heads = groups.map(({ heading, strokes, left, step }): Head => {
    const x = first + left;
    const pole = bracket - step * over.line;
    return {
      words: stackWords(heading.lines, x, pole, over),
      left: x,
      right: x + strokes.length * pitch,
      y: bracket,
      pole,
    };
  });

  const joined = new Set(groups.flatMap(({ strokes }) => strokes.flatMap(endsOf)));
  let y = bracket + UNDER_BRACKET - ROW;
  let kind: DrawnActor["kind"] | undefined;
  const rows = actors
    .filter(({ slug }) => joined.has(slug))
    .map((actor): Row => {
      y += ROW + (actor.lines.length - 1) * name.line;
      if (kind !== undefined && kind !== actor.kind) y += OTHER_KIND;
      kind = actor.kind;
      return { slug: actor.slug, y, name: stackWords(actor.lines, 0, y, name) };
    });

  const heights = new Map(rows.map((row) => [row.slug, row.y]));
  const strokes = groups.flatMap((group) =>
    group.strokes.map((tie, index): Stroke => {
      const [from = 0, to = 0] = endsOf(tie).map((slug) => heights.get(slug));
      const passes = rows.some((row) => Math.min(from, to) < row.y && row.y < Math.max(from, to));
      return { tie, x: first + group.left + (index + 0.5) * pitch, from, to, passes };
    }),
  );
  return { rows, strokes, heads };
}

/**
 * Draws actors and their ties up as a score: each actor is a line, each tie a stroke between two lines in a column
 * of its own, in groups by kind; in a group by the rows of subject and object, what is past last. Groups that find
 * no room go on in a system below. Ties whose ends are not both among the actors are left out. Pure; the order of
 * the ties changes nothing.
 */
export function layOutTies({ actors, ties, headings }: Score, form: TiesForm): TiesLayout {
  const { width, between, name, heading, ...options } = FORMS[form];
  const rowOf = new Map(actors.map(({ slug }, index) => [slug, index]));
  const row = ({ slug }: { slug: string }): number => rowOf.get(slug) ?? -1;
  const drawn = ties
    .filter((tie) => tie.subject.slug !== tie.object.slug && endsOf(tie).every((slug) => rowOf.has(slug)))
    .sort(
      (a, b) => row(a.subject) - row(b.subject) || row(a.object) - row(b.object) || Number(a.past) - Number(b.past),
    );
  const joined = new Set(drawn.flatMap(endsOf));
  const named = actors
    .filter(({ slug }) => joined.has(slug))
    .map((actor) => ({ ...actor, lines: inTwoLines(actor.name, name.size, options.room) }));
  const first = Math.max(0, ...named.map(({ lines }) => widthOfLines(lines, name.size))) + BESIDE_NAMES;

  const room = width - first - EDGE;
  const headingIn = (words: string, most: number): Heading => {
    const lines = inTwoLines(words, heading.size, most);
    return { lines, width: widthOfLines(lines, heading.size) };
  };
  const groups = headings
    .map(({ kind, words }): Group<DrawnTie> => ({
      wide: headingIn(words, room),
      narrow: headingIn(words, 0),
      strokes: drawn.filter((tie) => tie.kind === kind),
    }))
    .filter(({ strokes }) => strokes.length > 0);
  const { pitch, systems } = partInSystems(groups, room, between);

  const placed: System[] = [];
  let bottom = 0;
  for (const system of systems) {
    const top = placed.length === 0 ? 0 : bottom + BETWEEN_SYSTEMS;
    const one = placeSystem(system, named, { top, first, pitch, name, heading });
    bottom = one.rows.at(-1)?.y ?? bottom;
    placed.push(one);
  }
  return {
    width,
    height: bottom + FOOT,
    right: first + Math.max(0, ...systems.map((system) => rightOf(system, pitch))),
    systems: placed,
    sizes: { name: name.size, heading: heading.size },
    alone: actors.filter(({ slug }) => !joined.has(slug)),
  };
}
