import type { TiesLayout } from "./ties-score.ts";

/** The length of an arrow head and half its width, in units. */
const HEAD = { length: 7, half: 3.5 } as const;
/** Units that dashes keep off a dot, and gaps off both ends of a stroke. */
const CLEAR = 4;
/** Units from a bracket down to the ends of its arms. */
const ARM = 4;

/** A layout as SVG paths, one for all that looks alike, in the order in which they are drawn. */
export function pathsOf({ right, systems }: TiesLayout) {
  const strokes = systems
    .flatMap((system) => system.strokes)
    .map((stroke) => ({ ...stroke, down: Math.sign(stroke.to - stroke.from) }));
  /** Shafts of some strokes, so many units from their ends. */
  const shafts = (some: typeof strokes, start: number, end: number): string =>
    some.map(({ x, from, to, down }) => `M${x} ${from + down * start}V${to - down * end}`).join("");
  return {
    /** The rows. */
    lines: systems.flatMap(({ rows }) => rows.map(({ y }) => `M0 ${y}H${right}`)).join(""),
    /** Drawn in the colour of the page: they part a row from a stroke that passes it. */
    gaps: shafts(
      strokes.filter(({ passes }) => passes),
      CLEAR,
      CLEAR,
    ),
    brackets: systems
      .flatMap(({ heads }) => heads)
      .map(({ left, right: end, y, pole }) =>
        pole === y
          ? `M${left} ${y + ARM}V${y}H${end}v${ARM}`
          : `M${left} ${pole}V${y + ARM}M${left} ${y}H${end}v${ARM}`,
      )
      .join(""),
    now: shafts(
      strokes.filter(({ tie }) => !tie.past),
      0,
      HEAD.length,
    ),
    past: shafts(
      strokes.filter(({ tie }) => tie.past),
      CLEAR,
      HEAD.length,
    ),
    /** No longer than a round end makes them. */
    dots: strokes.map(({ x, from }) => `M${x} ${from}h.01`).join(""),
    tips: strokes
      .map(({ x, to, down }) => `M${x} ${to}l${-HEAD.half} ${-down * HEAD.length}h${2 * HEAD.half}z`)
      .join(""),
  };
}
