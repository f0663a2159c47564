import { stringify } from "csv-stringify/sync";
import { isoDay } from "../dates/days.ts";
import { sayDate } from "../dates/say.ts";
import type { Dossier, Event } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import type { Words } from "../words/words.ts";
import { claimsOf, linesOf } from "./attribution.ts";
import { defuse } from "./formulas.ts";

type Column = keyof Words["takeAway"]["columns"];

const lines = (all: readonly string[]): string => all.join("\n");

function rowOf(event: Event, words: Words): Record<Column, string | number> {
  const { date } = event;
  const { yes, no } = words.takeAway;
  const claims = claimsOf(event);
  return {
    number: event.number,
    id: event.slug,
    edtf: date.edtf,
    date: sayDate(date, words),
    first: isoDay(date.first),
    last: isoDay(date.last),
    approximate: date.points.some((one) => one.approximate) ? yes : no,
    kind: words.timeline.kind[event.kind],
    title: event.title,
    told: event.told ? words.timeline.article : words.timeline.background,
    who: lines(event.actors.map((one) => one.name)),
    place: event.place?.name ?? "",
    claims: lines(claims.map((claim) => claim.text)),
    quotations: lines(linesOf(claims, "quoted", words)),
    references: lines(linesOf(claims, "reference", words)),
    page: fileOf(event.href),
  };
}

/**
 * data/timeline.csv by RFC 4180: a header, then one row an event; several of a kind stand in one cell, a
 * line each. A byte order mark comes first, since the file is for spreadsheets and Excel reads UTF-8
 * without one as the code page of its machine; programs have data/timeline.json. No cell is a formula:
 * the library defuses one that begins with a sign, a tab or a carriage return, `defuse` all others.
 */
export const timelineCsv = ({ events }: Dossier, words: Words): string =>
  stringify(
    events.map((event) => rowOf(event, words)),
    {
      bom: true,
      header: true,
      columns: Object.entries(words.takeAway.columns).map(([key, header]) => ({ key, header })),
      record_delimiter: "\r\n",
      quoted_string: true,
      escape_formulas: true,
      cast: { string: defuse },
    },
  );
