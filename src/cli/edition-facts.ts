import { sayDate } from "../dates/say.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { EditionFacts } from "../editions/book.ts";
import { wordsOf } from "../words/of-site.ts";

/** Earlier than this no zip file can tell a time (APPNOTE 4.4.6). */
const EARLIEST = Date.UTC(1980, 0, 1);
/** Longer names are cut, so that a path inside an archive stays short. */
const LONGEST_NAME = 40;

/** The title as a name of a file: `Verbatim` → `verbatim`. Letters of any script stay. */
const nameOf = (title: string): string =>
  [
    ...title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  ]
    .slice(0, LONGEST_NAME)
    .join("")
    .replace(/^-|-$/g, "") || "site";

/** The time given by the environment, in milliseconds (reproducible-builds.org/specs/source-date-epoch). */
function epochOf(given: string | undefined): number | undefined {
  if (given === undefined || given === "") return undefined;
  if (!/^\d{1,11}$/.test(given))
    throw new Error(`SOURCE_DATE_EPOCH is “${given}”; it has to be whole seconds since 1970.`);
  return Number(given) * 1000;
}

/** What the editions say of the whole. Throws where `SOURCE_DATE_EPOCH` is no number of seconds. */
export function editionFactsOf(dossier: Dossier, epoch = process.env["SOURCE_DATE_EPOCH"]): EditionFacts {
  const { site, asOf, articles, newest, sha256 } = dossier;
  const words = wordsOf(site);
  const stamp = epochOf(epoch) ?? newest?.first ?? EARLIEST;
  return {
    name: nameOf(site.title),
    title: site.title,
    description: site.description,
    language: site.language,
    asOf: asOf && sayDate(asOf, words),
    date: newest && { edtf: newest.edtf, said: sayDate(newest, words) },
    stamp: new Date(Math.max(stamp, EARLIEST)),
    sha256,
    licence: site.licence,
    articles: articles.map(({ href: route, title, licence, language }) => ({ route, title, licence, language })),
    sourcesNote: site.sourcesNote,
    contact: site.contact,
  };
}
