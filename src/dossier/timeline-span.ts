import { isoDay } from "../dates/days.ts";
import { DAY, dateOf, latestBeginning } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { isLost } from "../schemas/lost.ts";
import type { State } from "./state.ts";

/** So many days the last part of the drawing may tell at most: each needs a place of its own. */
const MOST_DAYS = 92;

/**
 * `days:` is two days with a slash, or one; nothing that is told on the timeline lies behind them. Gives
 * false where they are no run of days.
 */
function checkDays(state: State, { site, events }: Content): boolean {
  if (site === undefined || isLost(site, ["timeline", "days"])) return false;
  const days = dateOf(site.fields.timeline.days);
  const at = fieldOf(site, ["timeline", "days"]);
  const exact = days.points.every((one) => one.precision === "day" && !one.approximate);
  const count = (days.last - days.first) / DAY + 1;
  if (days.shape === "set" || !exact) {
    report(state, at, catalogue.daysAreNone(site.fields.timeline.days, MOST_DAYS));
    return false;
  }
  if (count > MOST_DAYS) {
    const shortened = `${isoDay(days.last - (MOST_DAYS - 1) * DAY)}/${isoDay(days.last)}`;
    report(state, at, catalogue.daysTooMany(days.edtf, count, MOST_DAYS, shortened));
    return false;
  }
  const dated = events.filter((entry) => !isLost(entry, ["date"]));
  const late = dated.filter(({ fields }) => latestBeginning(dateOf(fields.date)) > days.last);
  const [latest] = late.toSorted((a, b) => dateOf(b.fields.date).first - dateOf(a.fields.date).first);
  if (latest !== undefined) report(state, at, catalogue.daysTooEarly(days.edtf, latest.slug, latest.fields.date));
  return true;
}

/** `from:` is one date, and lies before the days. */
function checkFrom(state: State, { site }: Content): void {
  if (site === undefined) return;
  const { from, days } = site.fields.timeline;
  const [begin, daysBegin] = [dateOf(from), dateOf(days)];
  if (begin.shape === "point" && !begin.points[0]?.approximate && begin.first < daysBegin.first) return;
  report(state, fieldOf(site, ["timeline", "from"]), catalogue.drawingBegins(from, days));
}

/** Eras are whole years, each by a name of its own, in order, and none within another. */
function checkEras(state: State, { site }: Content): void {
  if (site === undefined) return;
  const { eras, days } = site.fields.timeline;
  const isKnown = (index: number): boolean => !isLost(site, ["timeline", "eras", index, "years"]);
  eras.forEach(({ name, years }, index) => {
    const span = dateOf(years);
    const at = fieldOf(site, ["timeline", "eras", index, "years"]);
    const before = eras[index - 1];
    if (span.shape === "set" || span.points.some((one) => one.precision !== "year" || one.approximate)) {
      report(state, at, catalogue.eraOfNoYears(years));
    } else if (before !== undefined && isKnown(index - 1) && dateOf(before.years).last >= span.first) {
      report(state, at, catalogue.erasOverlap(years, before.years));
    } else if (span.first > dateOf(days).last && !isLost(site, ["timeline", "days"])) {
      report(state, at, catalogue.eraAfterDays(years, days));
    }
    if (eras.findIndex((one) => one.name === name) < index) {
      report(state, fieldOf(site, ["timeline", "eras", index, "name"]), catalogue.namedTwice(name));
    }
  });
}

/** Holds the spans that site.yaml gives its timeline against each other and against the events. */
export function checkSpans(state: State, content: Content): void {
  if (checkDays(state, content)) checkFrom(state, content);
  checkEras(state, content);
}
