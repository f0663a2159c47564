import type { Dossier } from "../../src/dossier/dossier.ts";
import { joinSmallSiteWith } from "./data-content.ts";

/** A name that would end a script element, and begin a comment in it. */
export const ENDS_SCRIPT = "Ann </script><!-- Bell";

const profile = (slug: string, text: string) => ({ file: `content/profiles/${slug}.md`, write: text });

const changes = [
  {
    file: "content/references.yaml",
    find: "gazette:",
    write: `almanac:
  title: On the ferry
  publisher: Almanac
  kind: yearbook
  date: "2000"
  language: en
  url: https://example.org/almanac
  seen: read in a stored copy
letter:
  title: A letter
  publisher: Town archive
  kind: archive
  date: "2000-05~"
  language: en
  url: https://example.org/letter
  seen: read in a stored copy
gazette:`,
  },
  profile(
    "anna-bell",
    `---
name: Anna Bell
kind: person
summary: Ran the ferry.
role:
  claim: Head of the Ferry Company
  in: ferry-company
  from: "1990-02"
  to: "2001-03-05"
  evidence: [{ reference: gazette }, { reference: almanac }]
aliases: [Bell]
spellings: ["${ENDS_SCRIPT}"]
native:
  - { name: Анна Белл, lang: ru }
  - { name: Анна Белл, lang: be }
notSaid: [When she was born.]
wikidata: { id: Q42, match: Name and office are the same. }
ties:
  - kind: member-of
    with: league
    claim: Member of the League
    from: "1999"
    evidence: [{ reference: letter }]
---

- [Ran the ferry](evidence:gazette).
- [Said that it could not go on](evidence:ferry "The ferry can’t run any more").
- [Asked for another ferry](evidence:ferry "She asked the town for another one").
`,
  ),
  profile(
    "ferry-company",
    `---
name: Ferry Company
kind: organisation
summary: Ran the ferry.
ties:
  - kind: owns
    with: pier
    claim: Owns the Old Pier
    from: "1980~"
    evidence: [{ reference: gazette }]
  - kind: party-to
    with: league
    claim: Signed the rules of the League
    from: "1998-04-01"
    to: "2000-01-01"
    evidence: [{ reference: gazette }]
  - kind: member-of
    with: norland
    claim: Has a seat in a council of Norland
    evidence: [{ reference: gazette }]
---

- [Ran the ferry](evidence:gazette).
`,
  ),
  profile(
    "league",
    "---\nname: League\nkind: organisation\nsummary: A union.\n---\n\n- [A union](evidence:gazette).\n",
  ),
  profile(
    "norland",
    `---
name: Norland
kind: state
summary: A state.
ties:
  - kind: party-to
    with: league
    claim: Joined the League
    from: "1997"
    evidence: [{ reference: gazette }]
---

- [A state](evidence:gazette).
- [It has ferries](evidence:gazette).
`,
  ),
  profile(
    "pier",
    `---
name: Old Pier
kind: place
summary: The ferry lay there.
city: Minsk, BY
---

- [The ferry lay there](evidence:gazette).
- [Two men were at the pier](evidence:ferry "Two men was at the pier").
- [It may be sold](evidence:ferry "The pier may be sold").
`,
  ),
];

/** Joins the small site with profiles of every kind that have pages, and ties of several kinds. */
export const joinProfiles = (address?: string): Promise<Dossier> => joinSmallSiteWith(changes, address);
