import type { Manner } from "./manner.ts";

/** English, of either side of the ocean. */
export const en: Manner = {
  leading: [
    ...["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Ste", "Mt", "Ft", "Messrs", "Mme", "Mlle", "Hon", "Rev", "Fr"],
    ...["Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Cpl", "Pvt", "Brig", "Supt", "Insp", "Det"],
    ...["Gov", "Sen", "Sens", "Rep", "Reps", "Pres", "Amb", "Sec", "Atty", "Msgr", "Bros"],
    ...["vs", "v", "e.g", "i.e", "cf", "viz", "approx", "ca", "incl"],
  ],
  beforeNumber: [
    ...["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"],
    ...["No", "Nos", "Art", "Arts", "p", "pp", "para", "vol", "ch", "sec", "fig", "par"],
  ],
  units: ["min", "hr", "hrs", "mi", "ft", "in", "yd", "lb", "lbs", "oz", "km", "kg"],
  closing: ["etc"],
  mayEnd: [
    ...["U.S", "U.K", "U.N", "E.U", "U.S.S.R", "U.S.A", "D.C", "N.Y", "L.A", "N.J"],
    ...["a.m", "p.m", "A.D", "B.C", "Inc", "Ltd", "Corp", "Co", "Cos", "Jr", "Sr", "Ph.D", "M.D", "Ave"],
    ...["Blvd", "Rd", "Mass", "Calif", "Conn", "Fla", "Pa", "Va", "Md", "Tenn", "Wash", "Ariz", "Colo", "Minn"],
    ...["Wis", "Mich", "Ill", "Ind", "Ky", "La", "Ala", "Ark", "Okla", "Neb", "Nev", "Ore", "Del", "Mo", "Ga"],
    ...["est", "dept", "Dept", "al", "Univ"],
  ],
  starters: [
    ...["The", "A", "An", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "I", "You", "His", "Her"],
    ...["Their", "Its", "Our", "My", "In", "On", "At", "By", "For", "From", "With", "Without", "After", "Before"],
    ...["Since", "Until", "When", "While", "As", "If", "Although", "Though", "But", "And", "Or", "So", "Yet", "Nor"],
    ...["However", "Meanwhile", "Earlier", "Later", "Then", "There", "Here", "No", "Not", "Both", "Some", "Many"],
    ...["Most", "All", "Several", "Another", "Other", "Others", "One", "Two", "What", "Who", "Why", "How", "Where"],
    ...["Under", "Over", "During", "Despite", "Because", "Now", "Still", "Also", "Only", "Last", "Next", "Asked"],
    ...["Greeting", "Speaking", "According", "Officials", "Demonstrators", "Critics", "Analysts", "Negotiations"],
  ],
  marks: [["“", "”"]],
  saying: [
    ...["said", "says", "say", "told", "tells", "added", "adds", "argued", "argues", "asked", "asks", "announced"],
    ...["warned", "warns", "insisted", "insists", "stressed", "stresses", "claimed", "claims", "declared", "noted"],
    ...["replied", "acknowledged", "admitted", "explained", "promised", "vowed", "pledged", "denied", "wrote"],
    ...["suggested", "emphasized", "emphasised", "stated", "conceded", "urged", "called", "demanded"],
  ],
  telling: ["told", "tells", "asked", "asks", "urged", "warned"],
  nouns:
    /(?<!\p{L})(?:\p{N}[\p{N},.]*|the|these|those|such|some|many|most|several|few|all|any|no|of|its|their|his|her)\s+claims$/iu,
  attributing:
    /(?<!\p{L})according\s+to\s+(?!(?:plan|schedule|law|custom|tradition)(?!\p{L}))(?<pronoun>(?:her|him)(?=\s*(?:[,.;:!?)—–\0]|$)))?/iu,
  documents: [
    ...["agreement", "deal", "treaty", "pact", "accord", "law", "bill", "constitution", "charter", "protocol", "text"],
    ...["memorandum", "document", "draft", "report", "statement", "letter", "paper", "study", "survey", "poll"],
  ],
  pronouns: ["he", "she", "He", "She"],
  linking: [
    ...["of", "in", "for", "from", "at", "on", "with", "to", "by", "near", "under", "over", "against", "between"],
    ...["among", "after", "before", "since", "until", "during", "about", "behind", "beside", "like", "than", "as"],
  ],
  clauses: ["if", "because", "when", "while", "where", "whose", "who", "which", "that"],
  joining: ["and", "or"],
  auxiliaries: /(?:has|have|had|also|then|later|again|once|earlier|\p{Ll}+ly)/u,
  unsure:
    /(?<!\p{L})(?:they|we|it|I|you|who|which|that|nobody|neither|no|none|nor|not|never|is|are|was|were|be|been|being|to|would|could|should|might|must|cannot|\p{L}+n[’']t)(?!\p{L})/iu,
  bodies: [
    ...["Lines", "Company", "Companies", "Corporation", "Corp", "Inc", "Ltd", "Group", "Holding", "Holdings", "Bank"],
    ...["Union", "Party", "Ministry", "Agency", "Authority", "Council", "Committee", "Commission", "Court", "Office"],
    ...["Parliament", "Assembly", "Organization", "Organisation", "Association", "Federation", "Institute", "League"],
    ...["University", "Foundation", "Fund", "Army", "Guard", "Police", "Press", "News", "Times", "Post", "Wire"],
    ...["Railways", "Railway", "Airlines", "Airways", "Shipping", "Alliance", "Congress", "Senate", "Service"],
    ...["Services", "Board", "Department", "Administration", "Centre", "Center", "Club", "Society", "Network"],
  ],
  placeWords: [
    ...["River", "Bay", "Sea", "Lake", "Street", "Square", "Bridge", "Port", "Harbour", "Harbor", "Island", "Islands"],
    ...["Mountain", "Mountains", "Valley", "County", "District", "Region", "Province", "Gulf", "Strait", "Canal"],
    ...["City", "Airport", "Ocean", "Peninsula", "St", "Mt"],
  ],
  placing: ["in", "at", "from", "near"],
  offices: [
    ...["President", "Vice", "Prime", "Minister", "Foreign", "Defense", "Defence", "Economics", "Economy", "Finance"],
    ...["Interior", "Energy", "Justice", "Chancellor", "King", "Queen", "Prince", "Princess", "Pope", "Senator"],
    ...["Governor", "Mayor", "Deputy", "Chief", "Director", "Secretary", "Ambassador", "Judge", "General", "Colonel"],
    ...["Major", "Captain", "Admiral", "Professor", "Spokesman", "Spokeswoman", "Chairman", "Chairwoman", "Speaker"],
    ...["Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "Lady", "Dame", "Gen", "Sen", "Rep", "Gov", "Prof", "Councillor"],
  ],
  inNames: ["of", "the", "de", "la", "von", "van", "der", "al", "bin"],
  headsOfNames: ["St", "Ste", "Mt", "Ft"],
  captions:
    /^(?:FILE\b|File photo|Photo\b|Picture\b|Pictured\b|Image\b)|\b(?:AP|Reuters|AFP|Getty|EPA) ?Photo\b|\bGetty Images\b|\bPhoto(?:graph)?(?: by|:)|\(Photo\b|,\s(?:photographed|pictured)\s[^,.;]{1,60}\.?$/,
  bylines: /^(?:By\s+\p{Lu}|Posted\b|Published\b|Updated\b|Last updated\b)/u,
  feet: /©|\([cс]\)\s*\d{4}|^(?:Source|Copyright|All rights reserved|Read more|Related|Share this|Follow us|Subscribe)\b/i,
  future:
    /\b(?:will|shall|would(?! have)|going to|next|scheduled|planned|plans?|expected|due|set for|coming|upcoming|(?:likely|ready|poised|bound|about|hoped?|hopes|hoping|aims?|intends?|intended|vows?|vowed|promises?|promised|threatens?|threatened|is|are|was|were) to)\b/i,
  bounds: /\b(?:beyond|until|till|by|before)\s+(?:the\s+end\s+of\s+|late\s+|early\s+|next\s+)?$/i,
  past: /(?<!\p{L})last\s+$/iu,
  ofThatYear: /^\s+(?:of\s+)?that\s+(?:same\s+)?year(?!\p{L})/u,
  later: /^(?<count>[\p{L}\p{N}-]+)\s+(?:(?<days>days?)|(?<weeks>weeks?))\s+later(?!\p{L})/iu,
  onDay: /(?:late\s+|early\s+)?(?:on\s+)?(?:late\s+|early\s+)?/,
  next: /\bnext\s+$/iu,
  generic:
    /\b(?:every|each|any|most)\s+(?:other\s+|second\s+)?\0|\b(?:a|one)\s+\0(?=\s+(?:in|of)\b|[.,;]|$)|\bday(?:\s+of\s+the\s+week)?,\s+(?:even\s+|including\s+)?\0|\0\s+included\b/iu,
  days: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  weeks: { "this week": 0, "last week": -1, "next week": 1 },
  months: { "this month": 0, "last month": -1, "next month": 1 },
  years: { "this year": 0, "last year": -1, "next year": 1 },
  romanised: {},
};
