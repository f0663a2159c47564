import { findDates, findWeekdays, mayLieIn, nameWeekday } from "../dates/find.ts";
import { dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { Unit } from "./article-units.ts";
import { fold } from "./folding.ts";
import { fieldOf, report } from "./entry-checks.ts";
import type { Fidelity } from "./fidelity-report.ts";
import { languageOf, type Language } from "./language.ts";
import { hasLost, isLost } from "../schemas/lost.ts";
import type { State } from "./state.ts";

const LETTER = /[\p{L}\p{N}]/u;

/** True where words stand in a text with no letter or digit on either side: "Friday" in "Friday’s", not in "Fridays". */
function holdsWhole(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length));
}

const YEAR = /^\d{4}$/;

/** The dates that words give, a year alone among them. */
const datesIn = (words: string, language: Language) =>
  YEAR.test(words) ? [{ year: Number(words) }] : findDates(words, language);

/** True where the number of a sentence was lost: any sentence that has no entry may have been meant. */
export const hasLostNumber = ({ lost = [], fields }: Entry<ArticleFields>): boolean =>
  lost.some(({ path: [field, id = ""] }) => field === "sentences" && !Object.hasOwn(fields.sentences, id));

/**
 * Holds an article's front matter against its text: every sentence has a speaker, every number names
 * a sentence, and the words that are resolved stand in it; names: is article-names-report.ts's. Of what
 * differs from the received text, and of numbers that are not right for it, nothing is said beside that.
 */
export function checkFrontMatter(
  state: State,
  entry: Entry<ArticleFields>,
  units: readonly Unit[],
  numbered: readonly Unit[],
  { unsure, isShifted }: Fidelity,
): void {
  const { fields } = entry;
  const language = languageOf(fields.language);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const valid = numbered.map((one) => one.id);
  const blame = (path: readonly PropertyKey[], message: NamedMessage): void =>
    report(state, fieldOf(entry, path), message);
  const known = (id: string, path: readonly PropertyKey[]): Unit | undefined => {
    const unit = byId.get(id);
    if (unit === undefined && !isShifted) blame(path, catalogue.unknownId("sentence", id, valid));
    return unit;
  };
  const holds = (id: string, words: string, path: readonly PropertyKey[], field: string): void => {
    const unit = known(id, [...path, "sentence"]);
    if (unit !== undefined && !unsure.has(id) && !holdsWhole(unit.text, words)) {
      blame([...path, field], catalogue.wordNotInSentence(words, id));
    }
  };

  const headline = byId.get("headline");
  if (headline === undefined) blame([], catalogue.missingHeadline());
  else if (fold(headline.text).text !== fold(fields.title).text) {
    blame(["title"], catalogue.titleDiffers(fields.title, headline.text));
  }
  for (const [id, { voice, of, note, noteOn }] of Object.entries(fields.sentences)) {
    const path = ["sentences", id];
    const unit = known(id, path);
    if (of !== undefined && voice !== "reading" && !hasLost(entry, path))
      blame([...path, "of"], catalogue.ofWithoutReading(id, voice));
    if (noteOn !== undefined && note === undefined && !hasLost(entry, path))
      blame([...path, "noteOn"], catalogue.noteOnWithoutNote(id));
    if (unit === undefined || noteOn === undefined || unsure.has(id) || holdsWhole(unit.text, noteOn)) continue;
    blame([...path, "noteOn"], catalogue.wordNotInSentence(noteOn, id));
  }
  for (const id of hasLostNumber(entry) ? [] : valid) {
    if (fields.sentences[id] !== undefined || (isShifted && unsure.has(id))) continue;
    blame(["sentences"], catalogue.missingField(`sentences › ${id}`, "the sentence’s speaker: and voice:"));
  }
  const { published, date: ofReport } = fields;
  if (published !== "unknown" && dateOf(published).last < dateOf(ofReport.date).first)
    blame(["published"], catalogue.publishedTooEarly(published, ofReport.date));
  fields.date.sentences.forEach((id, index) => known(id, ["date", "sentences", index]));
  fields.unused.forEach(({ sentence }, index) => known(sentence, ["unused", index, "sentence"]));
  fields.dates.forEach(({ sentence, words, date }, index) => {
    holds(sentence, words, ["dates", index], "words");
    const isFirst = fields.dates.findIndex((one) => one.sentence === sentence && one.words === words) === index;
    if (!isFirst) blame(["dates", index, "words"], catalogue.dayResolvedTwice(words, sentence));
    const [named] = findWeekdays(words, language);
    const { points, first, last } = dateOf(date);
    if (isLost(entry, ["language"])) return;
    if (!datesIn(words, language).every((one) => mayLieIn(one, first, last)))
      blame(["dates", index, "date"], catalogue.dateNotOfWords(words, date));
    if (named === undefined) return;
    if (points.some((one) => new Date(one.first).getUTCDay() === named.weekday)) return;
    const right = nameWeekday(new Date(points[0]?.first ?? 0).getUTCDay(), language);
    blame(["dates", index, "date"], catalogue.wrongWeekday(`${words}, ${date}`, date, right));
  });
}
