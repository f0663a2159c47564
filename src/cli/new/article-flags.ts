import type { ArticleDraft } from "../../drafting/article.ts";
import { guessLanguage, LANGUAGES } from "../../drafting/languages/languages.ts";
import { article } from "../../schemas/article.ts";
import { dateProposed, toldSource } from "./report-date.ts";
import { fieldWanted, slugWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { one, type Given, type Wanted } from "./wanted.ts";

const { shape } = article;

const LICENCE = "Permission to republish is not established.";
const YES_NO = [
  {
    value: "no",
    label:
      "no: only the sentences that are used; each has to be used or excused, so nearly all of it, unless many are left unused",
  },
  { value: "yes", label: "yes: all of it, those that are left unused too" },
];

/** The language of the text, proposed by its letters. */
export const languageWanted = (text: string, { language }: Site): Wanted =>
  fieldWanted(shape, "language", {
    asks: `The language of the text. Short forms are known of ${LANGUAGES.join(", ")}; others may be cut more often.`,
    initial: () => guessLanguage(text, language),
  });

/** What is asked once the text is set: of its date what it says itself is proposed. */
export function factsWanted(site: Site, draft: ArticleDraft | undefined, proposes: boolean): Wanted[] {
  const found = draft?.reportDate;
  const source = found === undefined ? "" : ` ${toldSource(found)}.`;
  const foot = draft?.questions.find(({ kind }) => kind === "foot");
  const isAsked = foot === undefined ? "" : ` unless --answer ${foot.id}=yes says so`;
  const isGiven = (given: Given): boolean => draft?.dates.some((found) => found.date === one(given, "date")) === true;
  return [
    fieldWanted(shape.date.shape, "date", {
      asks: `The date of the report, such as 2019-12-20; weekdays are worked out from it.${source}`,
      optional: true,
      initial: () => (proposes && draft !== undefined ? dateProposed(draft) : undefined),
    }),
    fieldWanted(shape.date.shape, "rule", {
      flag: "dateRule",
      asks: "How is this date known?",
      optional: true,
      applies: {
        when: (given) => draft === undefined || (one(given, "date") !== undefined && !isGiven(given)),
        otherwise: "it goes with a --date that the text itself does not give.",
      },
    }),
    fieldWanted(shape, "published", { initial: () => "unknown" }),
    fieldWanted(shape, "publisher", { initial: () => "unknown" }),
    fieldWanted(shape, "licence", { initial: () => LICENCE }),
    {
      ...fieldWanted(article.shape.foot.unwrap().shape, "note"),
      ...{ flag: "footNote", asks: "What is the foot line?", optional: true },
      applies: {
        when: () => draft?.hasFoot !== false,
        otherwise: `the text has no foot line${isAsked}. Leave the flag out, or set the line below a line --- in the file, and what it is under foot:.`,
      },
    },
    { flag: "fullText", asks: "May the whole text be published?", choices: YES_NO, initial: () => "no" },
    slugWanted("articles", site, "title"),
  ];
}

/** What is a flag alone. */
export const flagsWanted: readonly Wanted[] = [
  {
    flag: "profile",
    asks: "A new profile for a name of the text that the site does not know, as name=kind, such as “Jane Roe=person”.",
    ...{ many: true, optional: true, flagOnly: true },
  },
  {
    flag: "answer",
    asks: "An answer to a question about the text, as id=value; without a terminal the questions are printed.",
    ...{ many: true, optional: true, flagOnly: true },
  },
  {
    flag: "accept",
    asks: "Take what is proposed wherever there is no --answer.",
    ...{ isSwitch: true, optional: true, flagOnly: true },
  },
];
