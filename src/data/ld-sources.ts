import type { ClaimLeaf, CreativeWorkLeaf, IdReference, NewsArticleLeaf, QuotationLeaf } from "schema-dts";
import { dateOf, type EventDate } from "../dates/parse.ts";
import type { ArticleLink, Claim, Piece, ProfileLink, QuotedEvidence, Reference, Speaker } from "../dossier/dossier.ts";

/** A route → the address by which the profile's page names it. */
export type AddressOf = (route: string) => string;

/**
 * A date as schema.org has it (ISO 8601): an exact day, month or year; nothing for one that is about,
 * between or among several.
 */
export const exactDate = (date: EventDate | undefined): string | undefined =>
  date?.shape === "point" && date.points.every((one) => !one.approximate) ? date.edtf : undefined;

/** A profile as others name it: its type, address and name. */
export const named = <Type extends string>(type: Type, { name, address }: ProfileLink, at: AddressOf) => ({
  "@type": type,
  "@id": at(address),
  name,
});

/** A work that is named: its title is a short one, so it is no `name`. */
export function workOf({ href, title, publisher, url, date }: Reference, at: AddressOf): CreativeWorkLeaf {
  const datePublished = date === undefined ? undefined : exactDate(dateOf(date));
  return {
    "@type": "CreativeWork",
    "@id": at(href),
    alternateName: title,
    publisher: { "@type": "Organization", name: publisher },
    url,
    ...(datePublished !== undefined && { datePublished }),
  };
}

/** A held article. No date of publication: what is known is the day that it reports. */
export const articleOf = ({ title, href }: Pick<ArticleLink, "title" | "href">, at: AddressOf): NewsArticleLeaf => ({
  "@type": "NewsArticle",
  "@id": at(href),
  name: title,
});

/**
 * Whose words a run of quoted words is, where that is a profile by the article itself. A paraphrase is in
 * the words of the report, and so is a part of what holds quotation marks of its own.
 */
function authorOf({ profile, voice, of, attributed }: Speaker, { marked }: Piece): ProfileLink | undefined {
  return voice === "quoted" && of === undefined && !attributed && !marked ? profile : undefined;
}

/** Quoted words, a Quotation for each run of them. */
function quotationsOf({ article, parts, speaker }: QuotedEvidence, at: AddressOf): QuotationLeaf[] {
  return parts.flat().map((piece) => {
    const author = authorOf(speaker, piece);
    return {
      "@type": "Quotation",
      text: piece.text,
      url: at(piece.cite),
      isPartOf: { "@id": at(article.href) },
      ...(author?.kind === "person" && { author: named("Person", author, at) }),
      ...(author?.kind === "organisation" && { author: named("Organization", author, at) }),
    };
  });
}

/** A claim with its sources: the quoted words, or the works by their ids. */
export const claimOf = ({ id, text, evidence }: Claim, home: string, at: AddressOf): ClaimLeaf => ({
  "@type": "Claim",
  "@id": at(`${home}#${id}`),
  text,
  citation: evidence.flatMap<QuotationLeaf | IdReference>((one) =>
    one.kind === "quoted" ? quotationsOf(one, at) : [{ "@id": at(one.reference.href) }],
  ),
});
