import { findDates } from "../dates/find.ts";
import { languageOf } from "../dossier/language.ts";
import { datelineEnd } from "./dateline.ts";
import type { Manner } from "./languages/manner.ts";
import { englishWeekday, isToCome, weekdaysIn } from "./weekdays.ts";

/** A day by its numbers, as EDTF writes it. */
export const isoDate = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, "0"), ...[month, day].map((one) => String(one).padStart(2, "0"))].join("-");

/** Where a whole date may stand, the likeliest to be that of the report first. */
const PLACES = ["dateline", "caption", "text"] as const;

/** A whole date that a sentence names. */
export interface WholeDate {
  date: string;
  sentence: string;
  place: (typeof PLACES)[number];
}

/** All whole dates of the text, those first that are likeliest to be the report’s own. */
export function findWholeDates(
  units: readonly { id: string; text: string; isCaption: boolean }[],
  language: string,
): WholeDate[] {
  return units
    .flatMap(({ id, text, isCaption }) =>
      findDates(text, languageOf(language)).flatMap(({ day, month, year, start }): WholeDate[] => {
        if (day === undefined || month === undefined || year === undefined) return [];
        const elsewhere = start < datelineEnd(text) ? "dateline" : "text";
        return [{ date: isoDate(year, month, day), sentence: id, place: isCaption ? "caption" : elsewhere }];
      }),
    )
    .sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}

/** A whole date of the text that may be the report’s own, and what speaks for or against it. */
export interface ReportDate extends WholeDate {
  /** In English, for the prompt. */
  weekday: string;
  /** The first weekday that the text itself names, outside captions, and where. */
  named: { words: string; sentence: string } | undefined;
  /** False where that is another one: then the report is likely to be of another day, unless its dateline gives this. */
  agrees: boolean;
}

/** The first whole date that the text names, held against the first weekday that it names. */
export function findReportDate(
  units: readonly { id: string; text: string; isCaption: boolean }[],
  language: string,
  manner: Manner,
): ReportDate | undefined {
  const [found] = findWholeDates(units, language);
  if (found === undefined) return undefined;
  const weekday = new Date(found.date).getUTCDay();
  const [first] = units.flatMap(({ id, text, isCaption }) =>
    isCaption
      ? []
      : weekdaysIn(text, language, manner)
          .filter(({ start }) => !isToCome(text, start, manner))
          .map((one) => ({ words: text.slice(one.start, one.end), sentence: id, weekday: one.weekday })),
  );
  // What a dateline gives needs no weekday beside it.
  const named = found.place === "dateline" ? undefined : first;
  return { ...found, weekday: englishWeekday(weekday), named, agrees: (named?.weekday ?? weekday) === weekday };
}
