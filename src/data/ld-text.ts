import type { Graph } from "schema-dts";
import { publicAddress } from "../urls/public.ts";
import { relativeTo } from "../urls/relative.ts";
import type { AddressOf } from "./ld-sources.ts";

/** The addresses by which a page names others: full where the site names its own, else relative to the page. */
export const addressesOn =
  (page: string, { address }: { address?: string | undefined }): AddressOf =>
  (route) =>
    publicAddress(address, route) ?? relativeTo(page, route);

/** What a page tells in the words of schema.org, as one graph. */
export const graphOf = (nodes: Graph["@graph"]): Graph => ({ "@context": "https://schema.org", "@graph": nodes });

/**
 * A graph as the text of a script element: no `<` in it, so that no word of the content can end the
 * element (HTML, 4.12.1.3, restrictions for contents of script elements).
 */
export const ldText = (graph: Graph): string => JSON.stringify(graph).replaceAll("<", "\\u003c");
