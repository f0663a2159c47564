import { placeEras } from "./eras.ts";
import type { Mark, TimelineLayout } from "./timeline-layout.ts";

/** Some words of the drawing, and where they stand. */
interface Label {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A timeline's layout in the plane: its size, its lines as SVG paths, its words, and the box of each mark. */
export interface Frame {
  width: number;
  height: number;
  axis: string;
  /** The two strokes where the scale changes. */
  break: string;
  rules: string;
  labels: Label[];
  laneLabels: Label[];
  box(mark: Mark): { x: number; y: number; width: number; height: number };
}

export interface FrameOptions {
  /** Time runs down the page, in one lane. */
  down: boolean;
  laneNames: Readonly<Record<string, string>> | undefined;
  eras: readonly { name: string; years: string }[];
  span: { before: string; after: string };
}

/** Units that a row of marks takes, and that a mark fills of it. */
const ROW = 25;
const MARK = 22;
/** Room at both ends of the time, so that the first and last marks lie within. */
const LEAD = 14;
const LANE_NAMES = 92;
const AXIS = { across: 70, down: 46 } as const;
const DOWN_WIDTH = 288;
const ERA_LETTERS = 20;
const LINE = 13;

const round = (value: number): number => Math.round(value * 10) / 10;

const isShownYear = (year: number, index: number): boolean => index === 0 || year % 5 === 0;
const isShownDay = (day: number): boolean => day === 1 || day % 5 === 0;

/** Puts a layout into the plane, with time across or down. Pure. */
export function frameTimeline(layout: TimelineLayout, { down, laneNames, eras, span }: FrameOptions): Frame {
  const { scale, lanes, rows } = layout;
  const axis = down ? AXIS.down : AXIS.across;
  const start = (down || laneNames === undefined ? 0 : LANE_NAMES) + LEAD;
  const along = (value: number): number => round(value + start);
  const line = (a1: number, b1: number, a2: number, b2: number): string =>
    down ? `M${b1} ${a1}L${b2} ${a2}` : `M${a1} ${b1}L${a2} ${b2}`;
  const end = axis + rows * ROW;
  const middle = round((along(scale.break.from) + along(scale.break.to)) / 2);

  const tick = (text: string, at: number): Label =>
    down ? { text, x: axis - 16, y: at + 4, anchor: "end" } : { text, x: at, y: axis - 13, anchor: "middle" };
  const placed = placeEras(eras, scale, down ? ERA_LETTERS : undefined);
  const eraLabels = placed.flatMap(({ lines, at }) =>
    lines.map((text, index): Label => {
      const offset = index * LINE;
      return down
        ? { text, x: DOWN_WIDTH, y: along(at) + 4 + offset, anchor: "end" }
        : { text, x: along(at), y: 10 + offset, anchor: "start" };
    }),
  );
  const spanLabels: Label[] = down
    ? [
        { text: span.before, x: axis + 10, y: middle - 4, anchor: "start" },
        { text: span.after, x: axis + 10, y: middle + LINE, anchor: "start" },
      ]
    : [
        { text: span.before, x: middle - 8, y: axis - 31, anchor: "end" },
        { text: span.after, x: middle + 8, y: axis - 31, anchor: "start" },
      ];

  return {
    width: down ? DOWN_WIDTH : scale.length + start + LEAD,
    height: down ? scale.length + LEAD * 2 : end + 4,
    axis: [
      line(along(0), axis - 4, along(scale.break.from), axis - 4),
      line(along(scale.break.to), axis - 4, along(scale.length), axis - 4),
      ...scale.years.map(({ at, year }) => line(along(at), axis - (year % 5 === 0 ? 9 : 6), along(at), axis - 4)),
      ...scale.days.map(({ from }) => line(along(from), axis - 6, along(from), axis - 4)),
    ].join(""),
    break: [-5, 1].map((shift) => line(middle + shift, axis + 1, middle + shift + 5, axis - 9)).join(""),
    rules: [
      ...lanes
        .slice(1)
        .map((lane) => line(along(0), axis + lane.from * ROW, along(scale.length), axis + lane.from * ROW)),
      ...(down ? [] : [line(middle, axis - 42, middle, axis - 12), line(middle, axis + 4, middle, end)]),
      ...(down ? [] : placed.map(({ at }) => line(along(at) - 4, 1, along(at) - 4, 26))),
    ].join(""),
    labels: [
      ...scale.years
        .filter(({ year }, index) => isShownYear(year, index))
        .map(({ year, at }) => tick(String(year), along(at))),
      ...scale.days
        .filter(({ day }) => isShownDay(day))
        .map(({ day, from, to }) => tick(String(day), round((along(from) + along(to)) / 2))),
      ...eraLabels,
      ...spanLabels,
    ],
    laneLabels:
      down || laneNames === undefined
        ? []
        : lanes.map((lane) => ({
            text: laneNames[lane.name] ?? lane.name,
            x: 0,
            y: axis + (lane.from + lane.rows / 2) * ROW + 4,
            anchor: "start",
          })),
    box(mark) {
      const across = axis + mark.row * ROW + (ROW - MARK) / 2;
      const length = round(mark.end - mark.start);
      const at = along(mark.start);
      return down
        ? { x: across, y: at, width: MARK, height: length }
        : { x: at, y: across, width: length, height: MARK };
    },
  };
}
