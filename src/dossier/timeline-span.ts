import { isoDay } from "../dates/days.ts";
import { DAY, dateOf, latestBeginning, type EventDate } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import type { DrawingFields } from "../schemas/drawing.ts";
import { isLost, type MayHaveLost } from "../schemas/lost.ts";
import type { Brief } from "./dossier.ts";
import { fieldOf, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

/** So many days the last part of the drawing may tell at most: each needs a place of its own. */
const MOST_DAYS = 92;

/** A file that says under `timeline:` how events are drawn, and the events that are. */
interface Drawing {
  entry: MayHaveLost & { file: string; source: string };
  timeline: DrawingFields;
  events: readonly { slug: string; date: EventDate }[];
}

/**
 * `days:` is two days with a slash, or one; nothing that is told on the timeline lies behind them. Gives
 * false where they are no run of days.
 */
function checkDays(state: State, { entry, timeline, events }: Drawing): boolean {
  if (isLost(entry, ["timeline", "days"])) return false;
  const days = dateOf(timeline.days);
  const at = fieldOf(entry, ["timeline", "days"]);
  const exact = days.points.every((one) => one.precision === "day" && !one.approximate);
  const count = (days.last - days.first) / DAY + 1;
  if (days.shape === "set" || !exact) {
    report(state, at, catalogue.daysAreNone(timeline.days, MOST_DAYS));
    return false;
  }
  if (count > MOST_DAYS) {
    const shortened = `${isoDay(days.last - (MOST_DAYS - 1) * DAY)}/${isoDay(days.last)}`;
    report(state, at, catalogue.daysTooMany(days.edtf, count, MOST_DAYS, shortened));
    return false;
  }
  const late = events.filter(({ date }) => latestBeginning(date) > days.last);
  const [latest] = late.toSorted((a, b) => b.date.first - a.date.first);
  if (latest !== undefined) report(state, at, catalogue.daysTooEarly(days.edtf, latest.slug, latest.date.edtf));
  return true;
}

/** `from:` is one date, and lies before the days. */
function checkFrom(state: State, { entry, timeline: { from, days } }: Drawing): void {
  const [begin, daysBegin] = [dateOf(from), dateOf(days)];
  if (begin.shape === "point" && !begin.points[0]?.approximate && begin.first < daysBegin.first) return;
  report(state, fieldOf(entry, ["timeline", "from"]), catalogue.drawingBegins(from, days));
}

/** Eras are whole years, each by a name of its own, in order, and none within another. */
function checkEras(state: State, { entry, timeline: { eras, days } }: Drawing): void {
  const isKnown = (index: number): boolean => !isLost(entry, ["timeline", "eras", index, "years"]);
  eras.forEach(({ name, years }, index) => {
    const span = dateOf(years);
    const at = fieldOf(entry, ["timeline", "eras", index, "years"]);
    const before = eras[index - 1];
    if (span.shape === "set" || span.points.some((one) => one.precision !== "year" || one.approximate)) {
      report(state, at, catalogue.eraOfNoYears(years));
    } else if (before !== undefined && isKnown(index - 1) && dateOf(before.years).last >= span.first) {
      report(state, at, catalogue.erasOverlap(years, before.years));
    } else if (span.first > dateOf(days).last && !isLost(entry, ["timeline", "days"])) {
      report(state, at, catalogue.eraAfterDays(years, days));
    }
    if (eras.findIndex((one) => one.name === name) < index) {
      report(state, fieldOf(entry, ["timeline", "eras", index, "name"]), catalogue.namedTwice(name));
    }
  });
}

/** Every drawing that is declared, with the events whose date is known and, as far as that goes, right. */
function drawingsIn({ last }: State, { site, briefs, events }: Content, joined: readonly Brief[]): Drawing[] {
  const dated = events
    .filter((entry) => !isLost(entry, ["date"]))
    .map(({ slug, fields }) => ({ slug, date: dateOf(fields.date) }))
    // One that lies after every brief is told as such: no drawing is to reach so far.
    .filter(({ date }) => last === undefined || latestBeginning(date) <= last.last);
  const own = briefs.flatMap((entry): Drawing[] => {
    const told = new Set(joined.find(({ slug }) => slug === entry.slug)?.timeline.map(({ slug }) => slug));
    const { timeline } = entry.fields;
    return timeline === undefined ? [] : [{ entry, timeline, events: dated.filter(({ slug }) => told.has(slug)) }];
  });
  return [...(site === undefined ? [] : [{ entry: site, timeline: site.fields.timeline, events: dated }]), ...own];
}

/** Holds the spans that site.yaml and briefs give to timelines against each other and against their events. */
export function checkSpans(state: State, content: Content, briefs: readonly Brief[]): void {
  for (const drawing of drawingsIn(state, content, briefs)) {
    if (checkDays(state, drawing)) checkFrom(state, drawing);
    checkEras(state, drawing);
  }
}
