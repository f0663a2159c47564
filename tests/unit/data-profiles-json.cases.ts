import type { Damage } from "../timeline-validator.ts";

const anna = ["profiles", 0] as const;

/** What the first profile has, made wrong. */
export const damages: readonly Damage[] = [
  { name: "an unknown kind", path: [...anna, "kind"], value: "ship", told: "/profiles/0/kind" },
  {
    name: "a summary without a writer",
    path: [...anna, "summary", "by"],
    value: undefined,
    told: "/profiles/0/summary",
  },
  {
    name: "a native name by an article",
    path: [...anna, "names", "native", 0, "by"],
    value: "article",
    told: "/profiles/0/names/native/0/by",
  },
  {
    name: "a fact without evidence",
    path: [...anna, "facts", 0, "evidence"],
    value: [],
    told: "/profiles/0/facts/0/evidence",
  },
  { name: "a role without its claim", path: [...anna, "role", "claim"], value: undefined, told: "/profiles/0/role" },
  { name: "an unknown tie", path: [...anna, "ties", 0, "kind"], value: "likes", told: "/profiles/0/ties/0/kind" },
  {
    name: "a tie in no direction",
    path: [...anna, "ties", 0, "direction"],
    value: "both",
    told: "/profiles/0/ties/0/direction",
  },
  {
    name: "a tie without its claim’s address",
    path: [...anna, "ties", 0, "page"],
    value: "",
    told: "/profiles/0/ties/0/page",
  },
  {
    name: "a mention without words",
    path: [...anna, "mentions", 0, "as"],
    value: [],
    told: "/profiles/0/mentions/0/as",
  },
  {
    name: "a mention of no kind",
    path: [...anna, "mentions", 0, "kind"],
    value: "rumour",
    told: "/profiles/0/mentions/0",
  },
  {
    name: "a statement in no voice",
    path: [...anna, "statements", 0, "voice"],
    value: "sung",
    told: "/profiles/0/statements/0/voice",
  },
  {
    name: "an item of Wikidata by another address",
    path: [...anna, "wikidata", "url"],
    value: "https://www.wikidata.org/wiki/Q42",
    told: "/profiles/0/wikidata/url",
  },
  {
    name: "an item of Wikidata without a reason",
    path: [...anna, "wikidata", "match"],
    value: undefined,
    told: "/profiles/0/wikidata",
  },
  {
    name: "an address from the root",
    path: [...anna, "page"],
    value: "/profiles/anna-bell.html",
    told: "/profiles/0/page",
  },
  { name: "an unknown field", path: [...anna, "trust"], value: 5, told: "/profiles/0" },
  { name: "a hash cut short", path: ["content", "sha256"], value: "b58c", told: "/content/sha256" },
];
