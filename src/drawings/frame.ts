import { breakLines, placeEras } from "./eras.ts";
import { ticksAlong, ticksOf } from "./ticks.ts";
import { widthOfLines } from "./text-width.ts";
import type { TimelineLayout } from "./timeline-layout.ts";

/** How a timeline is drawn: across the page, down a narrow one, or across and small, without the names of eras. */
export type Form = "across" | "down" | "strip";

/** Some words of the drawing, and where they stand. */
interface Label {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** The place of a mark. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A timeline's layout in the plane: its size, its lines as SVG paths, its words, and the box of each mark. */
export interface Frame {
  width: number;
  height: number;
  axis: string;
  /** A dashed stroke across the axis for each of its scales: its dashes are the years, and the days. */
  ticks: { path: string; dashes: string }[];
  /** The two strokes where the scale changes. */
  break: string;
  rules: string;
  labels: Label[];
  laneLabels: Label[];
  /** In the order of the layout's marks. */
  boxes: Place[];
}

/** How a layout is put into the plane, and the words beside it. */
export interface FrameOptions {
  form: Form;
  /** Names of the lanes; left out where there is one. */
  laneNames: Readonly<Record<string, string>> | undefined;
  eras: readonly { name: string; years: string }[];
  span: { before: string; after: string };
}

/** Units that a mark fills of its row, and what lies between two rows. */
export const MARK = 22;
export const BETWEEN = 3;
/** Room at both ends of the time, so that the first and last marks lie within. */
const LEAD = 14;
const LANE_NAMES = 92;
/** From the top to the axis: room for the ticks and the span, without the names of eras. */
const HEAD = 44;
const DOWN_AXIS = 46;
const DOWN_WIDTH = 288;
const ERA_LETTERS = 17;
/** Units for rows where time runs down: beside the names of eras, and among the days. */
export const DOWN_ROOM = { years: DOWN_WIDTH - DOWN_AXIS - 120, days: DOWN_WIDTH - DOWN_AXIS } as const;
const LINE = 13;
/** The size of the letters, in units. */
const LETTERS = 11;
/** The width of one letter in a wide face, in units. */
const WIDE_LETTER = 6.7;
/** How wide a tick is. */
const TICK = 1;
/** Least distance of two labels of the axis: years and days. */
const TICKS = { across: { years: 36, days: 22 }, down: { years: 15, days: 15 } } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Puts a layout into the plane, with time across or down. Pure. */
export function frameTimeline(layout: TimelineLayout, { form, laneNames, eras, span }: FrameOptions): Frame {
  const { wide, scale, lanes, rows, marks } = layout;
  const down = form === "down";
  const size = down ? wide : MARK;
  const row = size + BETWEEN;
  const placed = form === "strip" ? [] : placeEras(eras, scale, down ? ERA_LETTERS : undefined);
  const eraLines = Math.max(0, ...placed.map((era) => era.down + era.lines.length));
  const start = (laneNames === undefined ? 0 : LANE_NAMES) + LEAD;
  const along = (value: number): number => round(value + start);
  const width = down ? DOWN_WIDTH : scale.length + start + LEAD;
  const middle = round((along(scale.break.from) + along(scale.break.to)) / 2);
  // The dates of a strip’s days have a line of their own where they would run over the break.
  const apart = form === "strip" && width - widthOfLines([span.after], LETTERS) < middle + 8 ? LINE : 0;
  const axis = down ? DOWN_AXIS : HEAD + apart + eraLines * LINE;
  const stroke = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${x1} ${y1}${y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`}`;
  const line = (a1: number, b1: number, a2: number, b2: number): string =>
    down ? stroke(b1, a1, b2, a2) : stroke(a1, b1, a2, b2);
  const end = axis + rows * row;

  const tickLabels = ticksOf(scale, TICKS[down ? "down" : "across"]).map(({ text, at }): Label => {
    const place = along(at);
    return down
      ? { text, x: axis - 16, y: round(place + 4), anchor: "end" }
      : { text, x: place, y: axis - 13, anchor: "middle" };
  });
  let below = 0;
  const eraLabels = placed.flatMap(({ lines, at, down: lower }) => {
    const top = Math.max(along(at) + 4, below);
    if (down) below = top + lines.length * LINE + 4;
    return lines.map((text, index): Label =>
      down
        ? { text, x: DOWN_WIDTH, y: round(top + index * LINE), anchor: "end" }
        : { text, x: along(at + 4), y: 10 + (lower + index) * LINE, anchor: "start" },
    );
  });
  // Bars that run over the words at the break keep them off their rows; then they stand in more lines.
  const middleOfBreak = (scale.break.from + scale.break.to) / 2;
  const within = (units: number) =>
    marks.filter((mark) => mark.start < middleOfBreak + units && mark.end > middleOfBreak - units);
  const over = within(LINE + 4).length === 0 ? [] : within(LINE * 3 + 4);
  const beside = axis + Math.max(0, ...over.map((mark) => mark.row + 1)) * row + 10;
  const linesBeside = (text: string): string[] => breakLines(text, Math.floor((DOWN_WIDTH - beside) / WIDE_LETTER));
  const before = linesBeside(`↑ ${span.before}`);
  const spanLabels: Label[] = down
    ? [
        ...before.map((text, index): Label => {
          return { text, x: beside, y: middle - 4 - (before.length - 1 - index) * LINE, anchor: "start" };
        }),
        ...linesBeside(`↓ ${span.after}`).map((text, index): Label => {
          return { text, x: beside, y: middle + LINE * (index + 1), anchor: "start" };
        }),
      ]
    : [
        {
          text: form === "strip" ? span.before : `← ${span.before}`,
          x: middle - 8,
          y: axis - apart - 31,
          anchor: "end",
        },
        form === "strip"
          ? { text: span.after, x: width, y: axis - 31, anchor: "end" }
          : { text: `${span.after} →`, x: middle + 8, y: axis - 31, anchor: "start" },
      ];

  /** From the words on both sides down to the axis, but not through those that have a line of their own. */
  const lead =
    apart === 0
      ? [line(middle, axis - 42, middle, axis - 12)]
      : [line(middle, axis - apart - 42, middle, axis - 42), line(middle, axis - 26, middle, axis - 12)];

  return {
    width,
    height: down ? scale.length + LEAD * 2 : end + 4,
    axis: [
      line(along(0), axis - 4, along(scale.break.from), axis - 4),
      line(along(scale.break.to), axis - 4, along(scale.length), axis - 4),
    ].join(""),
    ticks: ticksAlong(scale).map(({ from, step, to }) => ({
      path: line(along(from) - TICK / 2, axis - 6, along(to) + TICK / 2, axis - 6),
      dashes: `${TICK} ${Math.round((step - TICK) * 1000) / 1000}`,
    })),
    break: [-5, 1].map((shift) => line(middle + shift, axis + 1, middle + shift + 5, axis - 9)).join(""),
    rules: [
      ...lanes
        .slice(1)
        .map((lane) => line(along(0), axis + lane.from * row, along(scale.length), axis + lane.from * row)),
      ...(down ? [] : [...lead, line(middle, axis + 4, middle, end)]),
      ...(down
        ? []
        : placed.flatMap(({ at, lines, down: lower }) => [
            line(along(at), lower * LINE + 1, along(at), (lower + lines.length) * LINE),
            line(along(at), axis + 2, along(at), end),
          ])),
    ].join(""),
    labels: [...tickLabels, ...eraLabels, ...spanLabels],
    laneLabels:
      laneNames === undefined
        ? []
        : lanes.map((lane) => ({
            text: laneNames[lane.name] ?? lane.name,
            x: 1,
            y: axis + (lane.from + lane.rows / 2) * row + 4,
            anchor: "start",
          })),
    boxes: marks.map((mark) => {
      const across = axis + mark.row * row + 1;
      const length = Math.round(mark.end - mark.start);
      const at = Math.round(along(mark.start));
      return down
        ? { x: across, y: at, width: size, height: length }
        : { x: at, y: across, width: length, height: size };
    }),
  };
}
