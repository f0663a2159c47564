import type { ProfileLink, Speaker } from "../../src/dossier/dossier.ts";

/** When an office was held, in EDTF, and when schema.org says so; nothing where no office is to be named. */
interface TermCase {
  promise: string;
  from?: string;
  to?: string;
  term: { startDate?: string; endDate?: string; description?: string } | undefined;
}

const description = "As of 9 March 2001";

export const terms: readonly TermCase[] = [
  { promise: "a day is exact", from: "1990-02-03", term: { startDate: "1990-02-03", description } },
  { promise: "a month is exact", from: "1990-02", term: { startDate: "1990-02", description } },
  { promise: "a year is exact", from: "1990", term: { startDate: "1990", description } },
  { promise: "a day about which it was is not", from: "1990-02-03~", term: { description } },
  { promise: "a year about which it was is not", from: "1990~", term: { description } },
  { promise: "an interval is not", from: "1990/1991", term: { description } },
  { promise: "a set is not", from: "{1990-02-03,1990-02-05}", term: { description } },
  { promise: "no date is none", term: { description } },
  {
    promise: "what has ended does not last as of a day",
    from: "1990",
    to: "2000-12-31",
    term: { startDate: "1990", endDate: "2000-12-31" },
  },
  { promise: "an end alone is said", to: "2000-12", term: { endDate: "2000-12" } },
  {
    promise: "an exact end is said though the beginning is not exact",
    from: "1990~",
    to: "2000",
    term: { endDate: "2000" },
  },
  { promise: "without an exact end, nothing that has ended is named", from: "1990", to: "2000~", term: undefined },
  { promise: "nor is it where it ended between two dates", from: "1990", to: "1999/2000", term: undefined },
];

/** Each profile that has a page, its type, and the ids of its own claims. */
export const profiles = [
  { slug: "anna-bell", type: "Person", claims: ["f1", "f2", "f3", "f4", "f5"] },
  { slug: "ferry-company", type: "Organization", claims: ["f1", "f2", "f3", "f4"] },
  { slug: "norland", type: "Country", claims: ["f1", "f2", "f3"] },
  { slug: "pier", type: "Place", claims: ["f1", "f2", "f3"] },
] as const;

const norland: ProfileLink = {
  slug: "norland",
  name: "Norland",
  filedUnder: "Norland",
  kind: "state",
  summary: "A state.",
  role: undefined,
  href: "/profiles/norland.html",
  address: "/profiles/norland.html",
};

/** What of quoted words speaks against naming their author. */
export const authorless: readonly { promise: string; speaker?: Partial<Speaker>; marked?: boolean }[] = [
  { promise: "a paraphrase has no author", speaker: { voice: "paraphrased" } },
  { promise: "the reporter’s reading of what somebody did has none", speaker: { of: norland } },
  { promise: "nor have words whose speaker is named by us", speaker: { attributed: true } },
  { promise: "nor words of somebody without a profile", speaker: { profile: undefined } },
  { promise: "nor words of a state, which in schema.org is a place", speaker: { profile: norland } },
  { promise: "nor words that hold marks, and so the report’s own beside the speaker’s", marked: true },
];
