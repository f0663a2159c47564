import { sayDate } from "../../dates/say.ts";
import type { Dossier, Profile } from "../../dossier/dossier.ts";
import { otherNamesOf } from "../../search/entries.ts";
import type { Words } from "../../words/words.ts";

/** What stands in the index: a name, an event or a term, the word by which it is filed, and where it leads. */
export interface IndexItem {
  name: string;
  filedUnder: string;
  href: string;
  /** What it is, or whose other name. */
  label: string;
  /** Who or what it is: a name in two items is filed by it. */
  of: string;
}

const wordsOf = (name: string): string[] => name.split(/\s+/);

/**
 * The word by which another name of a profile is filed: that of its name, if it is there too; else the
 * word in the same place, where both have as many; else the first that begins large.
 */
export function filingWordOf(other: string, { name, filedUnder }: Pick<Profile, "name" | "filedUnder">): string {
  const [own, others] = [wordsOf(name), wordsOf(other)];
  if (filedUnder !== name) {
    if (others.includes(filedUnder)) return filedUnder;
    const at = own.indexOf(filedUnder);
    if (at !== -1 && own.length === others.length) return others[at] ?? other;
  }
  const large = others.findIndex((word) => /^\p{Lu}/u.test(word));
  return large > 0 ? others.slice(large).join(" ") : other;
}

function namesOf(profile: Profile, words: Words): IndexItem[] {
  const { name, filedUnder, kind, slug } = profile;
  const { address: href } = profile;
  const others = otherNamesOf(profile).filter((one) => one.lang === undefined);
  return [
    { name, filedUnder, href, label: words.profile.one[kind], of: slug },
    ...others.map(({ text }) => ({
      name: text,
      filedUnder: filingWordOf(text, profile),
      href,
      label: words.search.see(name),
      of: slug,
    })),
  ];
}

/** Terms as the site declares them, and issues of its briefs, each where it first stands. */
function termsOf({ terms, claims, briefs }: Dossier, words: Words): IndexItem[] {
  const { term: label, issue } = words.search;
  return [
    ...terms.flatMap(({ term }) => {
      const first = claims.find((claim) => claim.text.includes(term));
      return first === undefined ? [] : [{ name: term, filedUnder: term, href: first.href, label, of: term }];
    }),
    ...briefs.flatMap(({ slug, href, positions }) =>
      (positions?.issues ?? []).flatMap(({ issue: name, cells }) => {
        const [first] = cells.flatMap((cell) => cell.positions).flatMap((position) => position.block.claims);
        const to = first === undefined ? href : `${href}#${first.id}`;
        return [{ name, filedUnder: name, href: to, label: issue, of: slug }];
      }),
    ),
  ];
}

/** Every name in the script of the site, every event and every term; names of other languages stand apart. */
export function indexItemsOf(dossier: Dossier, words: Words): IndexItem[] {
  const { profiles, events } = dossier;
  return [
    ...profiles.flatMap((profile) => namesOf(profile, words)),
    ...events.map(({ slug, title, href, date }) => ({
      name: title,
      filedUnder: title,
      href,
      label: sayDate(date, words),
      of: slug,
    })),
    ...termsOf(dossier, words),
  ];
}
