import type { Declared, DeclaredEntry } from "../after-build/declared.ts";
import { frontEvents } from "../data/front-events.ts";
import type { Evidence, Dossier } from "../dossier/dossier.ts";
import { publicAddress } from "../urls/public.ts";
import { routes } from "../urls/routes.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { wordsOf } from "../words/of-site.ts";
import { settingOf } from "../words/setting.ts";

const routeOf = (href: string): string => href.split("#")[0] ?? "";

/** What a page has to show of a piece of evidence; how it calls the report itself is the page's matter. */
function besideOf(one: Evidence): string[] {
  if (one.kind === "reference") return [one.reference.publisher, one.reference.title];
  const { who, profile } = one.speaker;
  return [...one.parts.flat().map((piece) => piece.text), ...(profile === undefined || one.speaker.of ? [] : [who])];
}

const entryOf = (
  type: DeclaredEntry["type"],
  address: string,
  edtf: string | undefined,
  on: string | undefined,
): DeclaredEntry => ({ type, address, edtf, on });

/** What a dossier declares, for the finished pages to be held against. */
export function declaredOf(dossier: Dossier): Declared {
  const [open, close] = wordsOf(dossier.site).marks;
  const onFront = new Set(frontEvents(dossier));
  return {
    address: publicAddress(dossier.site.address, ""),
    quotations: dossier.counts.quotations,
    claims: dossier.claims.map(({ href, id, text, evidence }) => ({
      route: routeOf(href),
      id,
      text,
      beside: evidence.flatMap(besideOf),
    })),
    sentences: new Map(
      dossier.articles.flatMap((article) =>
        (dossier.texts.get(article.slug) ?? [])
          .flatMap((block) => block.sentences)
          .filter((one) => one.published)
          .map((one) => [sentenceAddress(article, one.id), one.text] as const),
      ),
    ),
    entries: [
      ...dossier.events.map((event) =>
        entryOf("Event", event.href, event.date.edtf, onFront.has(event) ? routes.home : undefined),
      ),
      ...dossier.briefs.map(({ href, written }) => entryOf("Report", href, written.edtf, href)),
      ...dossier.articles.map(({ href, published }) => entryOf("NewsArticle", href, published?.edtf, href)),
      ...dossier.references.map(({ href, date }) => entryOf("CreativeWork", href, date, undefined)),
    ],
    terms: dossier.terms.map((one) => one.term),
    marks: [open, close],
    foreign: dossier.articles
      .filter(({ language }) => settingOf(language, dossier.site.language).lang !== undefined)
      .map(({ href: route, title, language }) => ({ route, title, language })),
    language: dossier.site.language,
    titles: [
      ...[...dossier.briefs, ...dossier.articles, ...dossier.events].map((one) => one.title),
      ...dossier.profiles.map((one) => one.name),
    ],
    moved: new Map(dossier.moved.map(({ from, to }) => [from, to])),
  };
}
