import type { ProfileKind } from "../../src/schemas/profile.ts";

/** Words of titles, from three letters to twenty; none is a number, a name, a month or a likelihood. */
export const WORDS: readonly string[] = [
  ...["tax", "gas", "oil", "law", "sea", "road", "rail", "debt", "port"],
  ...["court", "union", "tariff", "border", "signed", "treaty", "visits", "council", "customs", "transit"],
  ...["pipeline", "railways", "exchange", "parliament", "ministers", "delegation", "declaration", "commission"],
  ...["ratification", "negotiations", "constitutional", "infrastructure", "representatives", "electrification"],
  ...["intergovernmental", "interparliamentary", "telecommunications", "internationalisation"],
];

/** Those who take part in the events, from a short name to a long one. */
export const TAKING_PART: readonly { name: string; kind: ProfileKind }[] = [
  { name: "Ann Oru", kind: "person" },
  { name: "Bertrand Kowalczyk", kind: "person" },
  { name: "Maximiliane von Weissenburg-Lindqvist", kind: "person" },
  { name: "Tomas Ilves", kind: "person" },
  { name: "Northland", kind: "state" },
  { name: "Westmark", kind: "state" },
  { name: "Sundria", kind: "state" },
  { name: "Joint Commission on Transboundary Waterways", kind: "organisation" },
  { name: "Halvgas", kind: "organisation" },
  { name: "Lighthouse Assembly", kind: "organisation" },
];

/** Where events take place. */
export const PLACES: readonly string[] = ["Lower Harbour", "Oxbridge Ferry"];
