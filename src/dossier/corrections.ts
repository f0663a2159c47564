import { dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import type { CorrectionFields } from "../schemas/correction.ts";
import { routes } from "../urls/routes.ts";
import type { Correction } from "./dossier.ts";
import { fieldOf, report, reportUnknown } from "./entry-checks.ts";
import { hasLost, isLost } from "../schemas/lost.ts";
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
      of("profile", slug, fields.name, state.profiles.get(slug)?.address ?? routes.profileRow(slug)),
    ),
  ]);
}

/** A correction as the log has it, and by which it is found; it stays when others are added behind it. */
interface Numbered {
  id: string;
  fields: CorrectionFields;
}

/** The ids of corrections in the order of the file: its day, with a number where the day has several. */
function numbered(all: readonly CorrectionFields[]): Numbered[] {
  const onDay = new Map<string, number>();
  return all.map((fields) => {
    const number = (onDay.get(fields.date) ?? 0) + 1;
    onDay.set(fields.date, number);
    return { id: `correction-${fields.date}${number === 1 ? "" : `-${number}`}`, fields };
  });
}

/** The log of corrections, the newest first. */
export const newestFirst = ({ corrections: log }: Pick<Content, "corrections">): Numbered[] =>
  numbered(log?.fields ?? [])
    .reverse()
    .sort((a, b) => dateOf(b.fields.date).first - dateOf(a.fields.date).first);

/** Words as they are compared: white space makes no other correction. */
const folded = (words: string): string => words.replace(/\s+/g, " ");

/** True of a date that lies before another for certain: neither is an approximate one. */
function isBefore(date: string, other: string): boolean {
  const [one, two] = [dateOf(date), dateOf(other)];
  const isExact = [one, two].every(({ points }) => points.every((point) => !point.approximate));
  return isExact && one.last < two.first;
}

/** What makes two corrections the same; one mistake may come back, and then has another day since when. */
const sameness = ({ entry, wrong, right, since }: CorrectionFields): string =>
  JSON.stringify([entry, folded(wrong), folded(right), since]);

/**
 * Takes in the log of corrections: what each was made to, and its address on the page that holds it. It is called
 * after its day, in the order of the file; so new ones are written at the file’s end.
 */
export function joinCorrections(state: State, content: Content): void {
  const { corrections: log } = content;
  if (log === undefined) return;
  const entries = entriesOf(state, content);
  const days = new Map(
    content.briefs
      .filter((one) => !isLost(one, ["written"]))
      .map(({ slug, fields: { written } }) => [slug, written] as const),
  );
  const seen = new Set<string>();
  log.fields.forEach((fields, index) => {
    const { entry, wrong, right } = fields;
    const at = (field: keyof CorrectionFields) => fieldOf(log, [index, field]);
    const [kind = "", slug = ""] = entry.split("/");
    if (entry !== "site" && !entries.has(entry)) {
      const known = [...entries.keys()]
        .filter((one) => one.startsWith(`${kind}/`))
        .map((one) => one.slice(kind.length + 1));
      reportUnknown(state, at("entry"), kind as Corrected["kind"], slug, known);
    }
    const isEarly = dateOf(fields.since).first > dateOf(fields.date).first;
    if (isEarly && !isLost(log, [index, "date"]))
      report(state, at("since"), catalogue.correctedBefore(fields.since, fields.date));
    const written = entry.startsWith("brief/") ? days.get(entry.slice("brief/".length)) : undefined;
    const isEarlier = written !== undefined && isBefore(fields.since, written) && !isLost(log, [index, "since"]);
    if (isEarlier) report(state, at("since"), catalogue.correctedBeforeWritten(fields.since, written));
    if (folded(wrong) === folded(right)) report(state, at("right"), catalogue.nothingCorrected());
    if (hasLost(log, [index])) return;
    if (seen.has(sameness(fields))) report(state, at("wrong"), catalogue.correctedTwice(entry));
    seen.add(sameness(fields));
  });
  for (const { id, fields } of newestFirst(content)) {
    const { entry, wrong, right, because } = fields;
    const correction = {
      ...{ id, href: routes.correction(id, state.places.corrections.get(id)) },
      ...{ date: dateOf(fields.date), since: dateOf(fields.since), entry: entries.get(entry), wrong, right, because },
    };
    state.corrections.set(entry, [...(state.corrections.get(entry) ?? []), correction]);
  }
}

/** The corrections made to one entry, the newest first. */
export const correctionsTo = (state: State, kind: Corrected["kind"], slug: string): Correction[] =>
  state.corrections.get(`${kind}/${slug}`) ?? [];
