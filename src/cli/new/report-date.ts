import type { ArticleDraft } from "../../drafting/article.ts";
import type { ReportDate } from "../../drafting/whole-dates.ts";
import { LATER } from "../../drafting/questions.ts";
import { one, type Given } from "./wanted.ts";

/** Where the date comes from that the text itself proposes for the report. */
const sourceOf = ({ place, sentence }: ReportDate): string =>
  ({
    dateline: `the day of the dateline, ${sentence}`,
    caption: `the day of a photo caption, ${sentence}`,
    text: `a day that ${sentence} names`,
  })[place];

/** A day that the text names, and what in the text speaks for or against the report being of that day. */
export function toldSource(found: ReportDate): string {
  const { date, weekday, named, agrees } = found;
  const only = agrees ? "" : "only ";
  const says = named === undefined ? "" : `${agrees ? "; " : ", and "}${named.sentence} says ${named.words}`;
  return `${date}, a ${weekday}, is ${only}${sourceOf(found)}${says}`;
}

/** The date of the report that is proposed: one that the text names, unless the text itself speaks against it. */
export const dateProposed = ({ reportDate }: ArticleDraft): string | undefined =>
  reportDate?.agrees === true ? reportDate.date : undefined;

/** The flags without a date that was left for later: then none is taken from the text either. */
export function withoutLater({ date, ...rest }: Given): { flags: Given; isLater: boolean } {
  const isLater = date?.length === 1 && date[0] === LATER;
  return { flags: isLater || date === undefined ? rest : { ...rest, date }, isLater };
}

/** The date of the report as an open question, as a script reads it. */
export function toldDate(draft: ArticleDraft): string {
  const source = draft.reportDate === undefined ? "" : ` (${toldSource(draft.reportDate)})`;
  return (
    `  --date\n    What is the date of the report? Days such as Friday are asked about once it is known.\n` +
    `    a date in EDTF, ${LATER}; proposed: ${dateProposed(draft) ?? LATER}${source}`
  );
}

/** What will be asked besides, once the date of the report is given. */
export const ASKED_WITH_DATE =
  "With --date more is asked, as date@…: which day each weekday, “last week”, “this month” or date without a year means.";

/** Says so where the date of the report is the one that the text proposes, and nobody gave it; or why it is open. */
export function dateNote(given: Given, { reportDate: found }: ArticleDraft): string[] {
  if (found === undefined) return [];
  const date = one(given, "date");
  if (date === found.date) {
    return [`The date of the report, ${found.date}, is taken from ${sourceOf(found)}: --date gives another.`];
  }
  if (date !== undefined || found.agrees) return [];
  return [`The date of the report is left to be decided: ${toldSource(found)}. --date gives it.`];
}
