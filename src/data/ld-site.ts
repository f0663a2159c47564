import type { BreadcrumbListLeaf, WebSiteLeaf } from "schema-dts";
import type { SiteFields } from "../schemas/site.ts";
import { routes } from "../urls/routes.ts";
import type { AddressOf } from "./ld-sources.ts";

/** The site, under the licence of our prose where that has an address. */
export function siteNode({ title, description, language, licence }: SiteFields, at: AddressOf): WebSiteLeaf {
  const license = licenceAddress(licence);
  return {
    "@type": "WebSite",
    "@id": at(routes.home),
    name: title,
    url: at(routes.home),
    description,
    inLanguage: language,
    ...(license !== undefined && { license }),
  };
}

/**
 * The way from the front page to a page: the names of the pages on it, and where they lie; the page itself comes
 * last, and needs no address (schema.org, BreadcrumbList).
 */
export const crumbs = (
  { title }: SiteFields,
  way: readonly { name: string; route?: string }[],
  at: AddressOf,
): BreadcrumbListLeaf => ({
  "@type": "BreadcrumbList",
  itemListElement: [{ name: title, route: routes.home }, ...way].map(({ name, route }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    ...(route !== undefined && { item: at(route) }),
  })),
});

const CREATIVE_COMMONS = /^CC (BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)$/;

/** The address of a licence that is named by one, or as Creative Commons names its own; nothing for any other. */
export function licenceAddress(licence: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(licence)) return licence;
  if (licence === "CC0 1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, terms, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  return terms === undefined ? undefined : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
