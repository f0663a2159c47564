import { dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import type { CorrectionFields } from "../schemas/correction.ts";
import { routes } from "../urls/routes.ts";
import type { Correction } from "./dossier.ts";
import { fieldOf, report, reportUnknown } from "./entry-checks.ts";
import type { State } from "./state.ts";

type Corrected = NonNullable<Correction["entry"]>;

/** Every entry of the content, by what a correction calls it. */
function entriesOf(state: State, content: Content): Map<string, Corrected> {
  const { briefs, articles, events, profiles } = content;
  const of = (kind: Corrected["kind"], slug: string, title: string, href: string): [string, Corrected] => [
    `${kind}/${slug}`,
    { kind, title, href },
  ];
  return new Map([
    ...briefs.map(({ slug, fields }) => of("brief", slug, fields.title, routes.brief(slug))),
    ...articles.map(({ slug, fields }) => of("article", slug, fields.title, routes.article(slug))),
    ...events.map(({ slug, fields }) =>
      of("event", slug, fields.title, routes.event(slug, state.eventPages.get(slug)?.route ?? routes.timeline)),
    ),
    ...profiles.map(({ slug, fields }) =>
      of("profile", slug, fields.name, state.profiles.get(slug)?.href ?? routes.profileRow(slug)),
    ),
  ]);
}

/** Words as they are compared: white space makes no other correction. */
const folded = (words: string): string => words.replace(/\s+/g, " ");

/** What makes two corrections the same; one mistake may come back, and then has another day since when. */
const sameness = ({ entry, wrong, right, since }: CorrectionFields): string =>
  JSON.stringify([entry, folded(wrong), folded(right), since]);

/**
 * Takes in the log of corrections: what each was made to, and its address. It is called after its day, with a
 * number where the day has several, in the order of the file; so new ones are written at the file’s end.
 */
export function joinCorrections(state: State, content: Content): void {
  const { corrections: log } = content;
  if (log === undefined) return;
  const entries = entriesOf(state, content);
  const onDay = new Map<string, number>();
  const seen = new Set<string>();
  log.fields.forEach((fields, index) => {
    const { entry, wrong, right, because } = fields;
    const at = (field: keyof CorrectionFields) => fieldOf(log, [index, field]);
    const [date, since] = [dateOf(fields.date), dateOf(fields.since)];
    const found = entries.get(entry);
    const [kind = "", slug = ""] = entry.split("/");
    if (entry !== "site" && found === undefined) {
      const known = [...entries.keys()]
        .filter((one) => one.startsWith(`${kind}/`))
        .map((one) => one.slice(kind.length + 1));
      reportUnknown(state, at("entry"), kind as Corrected["kind"], slug, known);
    }
    if (since.first > date.first) report(state, at("since"), catalogue.correctedBefore(fields.since, fields.date));
    if (folded(wrong) === folded(right)) report(state, at("right"), catalogue.nothingCorrected());
    if (seen.has(sameness(fields))) report(state, at("wrong"), catalogue.correctedTwice(entry));
    seen.add(sameness(fields));
    const number = (onDay.get(date.edtf) ?? 0) + 1;
    onDay.set(date.edtf, number);
    const id = `correction-${date.edtf}${number === 1 ? "" : `-${number}`}`;
    const correction = { id, href: routes.correction(id), date, since, entry: found, wrong, right, because };
    state.corrections.push({ to: entry, correction });
  });
  state.corrections.reverse();
  state.corrections.sort((a, b) => b.correction.date.first - a.correction.date.first);
}

/** The corrections made to one entry, the newest first. */
export const correctionsTo = (state: State, kind: Corrected["kind"], slug: string): Correction[] =>
  state.corrections.filter(({ to }) => to === `${kind}/${slug}`).map(({ correction }) => correction);
