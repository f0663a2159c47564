/** A claim, what it rests on, and its details: those that are borne out, and those that are lacking. */
interface BearingCase {
  promise: string;
  claim: string;
  /** The words of the evidence, and the label of its speaker; names are found in each. */
  evidence: readonly string[];
  /** Days that words of the evidence mean, in EDTF. */
  meant?: readonly string[];
  language?: string;
  /** Each as `kind words`, in the claim’s order. */
  borne?: readonly string[];
  lacking?: readonly string[];
}

/** Names that are known, and the profiles that they name. */
export const known: readonly { name: string; slug: string }[] = [
  { name: "Vladimir Putin", slug: "vladimir-putin" },
  { name: "Putin", slug: "vladimir-putin" },
  { name: "Belarus", slug: "belarus" },
  { name: "Russia", slug: "russia" },
  { name: "Union State", slug: "union-state" },
  { name: "Union State of Russia and Belarus", slug: "union-state" },
  { name: "Group of Seven", slug: "g7" },
  { name: "The Moscow Times", slug: "" },
];

export const claims: readonly BearingCase[] = [
  { promise: "a claim without details needs nothing", claim: "They met.", evidence: ["Nobody came."] },
  {
    promise: "a number that the evidence gives is borne out",
    claim: "They met 15 times.",
    evidence: ["In all, 15 meetings were held."],
    borne: ["number 15"],
  },
  {
    promise: "a number that the evidence lacks is lacking",
    claim: "They met 15 times.",
    evidence: ["In all, 16 meetings were held."],
    lacking: ["number 15"],
  },
  {
    promise: "a number in words is borne out by its digits",
    claim: "They met forty-one times.",
    evidence: ["41 meetings"],
    borne: ["number forty-one"],
  },
  {
    promise: "a number in digits is borne out by its words",
    claim: "They met 2,000 times.",
    evidence: ["two thousand meetings"],
    borne: ["number 2,000"],
  },
  {
    promise: "a part of a compound number is not borne out by it",
    claim: "They met forty times.",
    evidence: ["forty-one meetings"],
    lacking: ["number forty"],
  },
  {
    promise: "a number is borne out by any of several texts",
    claim: "They met 15 times.",
    evidence: ["They met.", "It was 15 times."],
    borne: ["number 15"],
  },
  {
    promise: "a whole date that the evidence gives is borne out, in another order too",
    claim: "They met on 20 December 2019.",
    evidence: ["The meeting of Dec. 20, 2019, was short."],
    borne: ["date 20 December 2019"],
  },
  {
    promise: "a date with another day is lacking",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on December 7, 2019."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a date with another month is lacking",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on November 20, 2019."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a date with another year is lacking",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on December 20, 2018."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a date is not borne out by parts of two dates",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on December 20, 2018, and in December 2019."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a date without its year is borne out by the whole date",
    claim: "On 20 December they met.",
    evidence: ["They met on December 20, 2019."],
    borne: ["date 20 December"],
  },
  {
    promise: "a whole date is not borne out by one without its year",
    claim: "They met on 20 December 2019.",
    evidence: ["On December 20 they met."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a month is borne out by a day within it",
    claim: "They met in December 2019.",
    evidence: ["They met on December 20, 2019."],
    borne: ["date December 2019"],
  },
  {
    promise: "a day is not borne out by its month",
    claim: "They met on 20 December 2019.",
    evidence: ["They met in December 2019."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "a date is borne out by the day that a word of the evidence means",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on Friday."],
    meant: ["2019-12-20"],
    borne: ["date 20 December 2019"],
  },
  {
    promise: "another date is not borne out by the day that a word means",
    claim: "They met on 21 December 2019.",
    evidence: ["They met on Friday."],
    meant: ["2019-12-20"],
    lacking: ["date 21 December 2019"],
  },
  {
    promise: "both ends of an interval that is meant are dates",
    claim: "From 19 December 2019 to 20 December 2019, not 18 December 2019.",
    evidence: ["for two days"],
    meant: ["2019-12-19/2019-12-20"],
    borne: ["date 19 December 2019", "date 20 December 2019"],
    lacking: ["date 18 December 2019"],
  },
  {
    promise: "each day of a set that is meant is a date",
    claim: "On 7 December 2019 and 20 December 2019.",
    evidence: ["on both days"],
    meant: ["{2019-12-07,2019-12-20}"],
    borne: ["date 7 December 2019", "date 20 December 2019"],
  },
  {
    promise: "an approximate month that is meant is a month",
    claim: "In December 2019, on 1 December 2019.",
    evidence: ["that winter"],
    meant: ["2019-12~"],
    borne: ["date December 2019"],
    lacking: ["date 1 December 2019"],
  },
  {
    promise: "a year alone is borne out by the year of a date",
    claim: "They met in 2019.",
    evidence: ["They met on December 20, 2019."],
    borne: ["number 2019"],
  },
  {
    promise: "a year alone is borne out by the year of a day that is meant",
    claim: "They met in 2019.",
    evidence: ["They met on Friday."],
    meant: ["2019-12-20"],
    borne: ["number 2019"],
  },
  {
    promise: "another year is not borne out by the day that is meant",
    claim: "They met in 2018.",
    evidence: ["They met on Friday."],
    meant: ["2019-12-20"],
    lacking: ["number 2018"],
  },
  {
    promise: "a count is not borne out by the day of a date",
    claim: "They met with 8 people.",
    evidence: ["They met on December 8, 1999."],
    lacking: ["number 8"],
  },
  {
    promise: "an ordinal day is borne out by a day that is meant",
    claim: "They met on the 8th.",
    evidence: ["They met on Sunday."],
    meant: ["2019-12-08"],
    borne: ["number 8"],
  },
  {
    promise: "an ordinal day of two digits is borne out by the day of a date",
    claim: "They met on the 20th.",
    evidence: ["They met on December 20, 2019."],
    borne: ["number 20"],
  },
  {
    promise: "the number of a month bears out nothing",
    claim: "They met 12 times.",
    evidence: ["They met on December 20, 2019."],
    meant: ["2019-12-21"],
    lacking: ["number 12"],
  },
  {
    promise: "a date’s numbers are no details beside it",
    claim: "They met on 20 December 2019, 3 of them.",
    evidence: [],
    lacking: ["date 20 December 2019", "number 3"],
  },
  {
    promise: "a weekday that the evidence gives is borne out",
    claim: "They met on a Friday.",
    evidence: ["On Friday they met."],
    borne: ["weekday Friday"],
  },
  {
    promise: "another weekday is lacking",
    claim: "They met on a Friday.",
    evidence: ["On Thursday they met."],
    lacking: ["weekday Friday"],
  },
  {
    promise: "a weekday is borne out by a date that falls on it",
    claim: "They met on a Friday.",
    evidence: ["They met on December 20, 2019."],
    borne: ["weekday Friday"],
  },
  {
    promise: "a weekday is borne out by a day that is meant and falls on it",
    claim: "They met on a Friday.",
    evidence: ["They met the day after."],
    meant: ["2019-12-20"],
    borne: ["weekday Friday"],
  },
  {
    promise: "a weekday is not borne out by a date of another weekday, or by a month",
    claim: "They met on a Friday.",
    evidence: ["They met on December 7, 2019, and in November 2019."],
    lacking: ["weekday Friday"],
  },
  {
    promise: "a date is not borne out by its weekday",
    claim: "They met on 20 December 2019.",
    evidence: ["They met on Friday."],
    lacking: ["date 20 December 2019"],
  },
  {
    promise: "weekday and date are borne out by a day that is meant",
    claim: "They met on Friday, 20 December 2019.",
    evidence: ["They met that day."],
    meant: ["2019-12-20"],
    borne: ["weekday Friday", "date 20 December 2019"],
  },
  {
    promise: "a name that the evidence has is borne out",
    claim: "Belarus refused.",
    evidence: ["The answer of Belarus was no."],
    borne: ["name Belarus"],
  },
  {
    promise: "a name that the evidence lacks is lacking",
    claim: "Belarus refused.",
    evidence: ["They refused."],
    lacking: ["name Belarus"],
  },
  {
    promise: "a name is borne out by another name of its profile",
    claim: "Putin refused.",
    evidence: ["Vladimir Putin said no."],
    borne: ["name Putin"],
  },
  {
    promise: "a longer name is borne out by a shorter one of its profile",
    claim: "Vladimir Putin refused.",
    evidence: ["Putin said no."],
    borne: ["name Vladimir Putin"],
  },
  {
    promise: "a name is borne out by its possessive",
    claim: "Putin refused.",
    evidence: ["It was Putin’s answer."],
    borne: ["name Putin"],
  },
  {
    promise: "a possessive is borne out by its name",
    claim: "It was Russia’s answer.",
    evidence: ["Russia answered."],
    borne: ["name Russia"],
  },
  {
    promise: "a name is borne out by the label of the speaker",
    claim: "Putin refused.",
    evidence: ["I say no.", "Vladimir Putin"],
    borne: ["name Putin"],
  },
  {
    promise: "a name within a longer name is not borne out by it",
    claim: "Belarus refused.",
    evidence: ["The Union State of Russia and Belarus refused."],
    lacking: ["name Belarus"],
  },
  {
    promise: "a longer name is one detail, not those within it",
    claim: "The Union State of Russia and Belarus refused.",
    evidence: ["The Union State refused."],
    borne: ["name Union State of Russia and Belarus"],
  },
  {
    promise: "a name within a longer word bears out nothing",
    claim: "Belarus refused.",
    evidence: ["The Belarusians refused."],
    lacking: ["name Belarus"],
  },
  {
    promise: "a name of nobody’s is no detail",
    claim: "The Moscow Times wrote.",
    evidence: ["A newspaper wrote."],
  },
  {
    promise: "the number within a name is no detail",
    claim: "The Group of Seven met.",
    evidence: ["The Group of Seven came."],
    borne: ["name Group of Seven"],
  },
  {
    promise: "details are told in the claim’s order",
    claim: "On Friday Putin met 3 of Belarus in May 2014.",
    evidence: [],
    lacking: ["weekday Friday", "name Putin", "number 3", "name Belarus", "date May 2014"],
  },
  {
    promise: "the month of a lone year is none of its details",
    claim: "In 1997 and in May they met.",
    evidence: ["It began in 1997."],
    borne: ["number 1997"],
    lacking: ["date May"],
  },
  {
    promise: "dates and weekdays are read in the language of the site",
    claim: "Зустріч 20 грудня 2019 року, субота.",
    evidence: ["Вони зустрілися 20 грудня 2019."],
    language: "uk",
    borne: ["date 20 грудня 2019"],
    lacking: ["weekday субота"],
  },
];

/** Texts, and the weekday in them that its date has not, as `words: date is a weekday`. */
export const weekdays: readonly {
  promise: string;
  text: string;
  wrong?: string;
  language?: string;
}[] = [
  { promise: "a right weekday before its date is let through", text: "on Friday, 20 December 2019" },
  { promise: "a right weekday behind its date is let through", text: "on 20 December 2019, Friday" },
  {
    promise: "a wrong weekday before its date is told",
    text: "on Thursday, 20 December 2019, they",
    wrong: "Thursday, 20 December 2019: 20 December 2019 is a Friday",
  },
  {
    promise: "a wrong weekday before a month and its day is told",
    text: "on Thursday, Dec. 20, 2019",
    wrong: "Thursday, Dec. 20, 2019: Dec. 20, 2019 is a Friday",
  },
  {
    promise: "a wrong weekday behind its date is told",
    text: "on 20 December 2019, Thursday",
    wrong: "20 December 2019, Thursday: 20 December 2019 is a Friday",
  },
  {
    promise: "a wrong weekday without a comma is told",
    text: "on Thursday 20 December 2019",
    wrong: "Thursday 20 December 2019: 20 December 2019 is a Friday",
  },
  {
    promise: "a wrong weekday is told behind a right one",
    text: "on Friday, 20 December 2019, or rather on Friday, 21 December 2019",
    wrong: "Friday, 21 December 2019: 21 December 2019 is a Saturday",
  },
  {
    promise: "right weekdays and dates in a row are let through",
    text: "on Thursday, 19 December 2019, Friday, 20 December 2019",
  },
  { promise: "a weekday of another sentence is let through", text: "They left on Thursday. 20 December 2019 came." },
  { promise: "a weekday with words before the date is let through", text: "on Thursday, and on 20 December 2019" },
  { promise: "a weekday beside a date without its year is let through", text: "on Thursday, 20 December" },
  { promise: "a weekday beside a month is let through", text: "on Thursday, December 2019" },
  { promise: "a weekday alone is let through", text: "on Thursday" },
  { promise: "a date alone is let through", text: "on 20 December 2019" },
  { promise: "an empty text is let through", text: "" },
  {
    promise: "a wrong weekday is told in the language of the site",
    text: "четвер, 20 грудня 2019",
    language: "uk",
    wrong: "четвер, 20 грудня 2019: 20 грудня 2019 is a пʼятниця",
  },
];
