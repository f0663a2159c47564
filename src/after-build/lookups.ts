import { absoluteFrom, fragmentOf } from "../urls/relative.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";
import { wordsIn } from "./words-of-source.ts";

/** What a page says of another: only once all pages are read can it be told whether it is so. */
interface Lookup {
  /** The page that says it. */
  route: string;
  /** The address as it says it. */
  address: string;
  /** The file of the site that it names, from the site's root. */
  target: string;
  /** The place there; nothing where it names the file alone. */
  id: string | undefined;
  /** Words that have to stand there. */
  words?: string;
  /** True where a data block of the page says it. */
  inData?: boolean;
}

/** What a check of one page found: a fault, or what is still to be looked up. */
export type Finding = Fault | Lookup;

/** What can be asked of a whole site about its pages and their places. */
export interface SiteView {
  files: ReadonlySet<string>;
  /** The ids of a page; nothing where there is no such page. */
  idsOf: (route: string) => { has: (id: string) => boolean } | undefined;
  /** The source's words at a place of a page. */
  wordsAt: (route: string, id: string) => string | undefined;
}

/** A view of a site of which all pages are at hand as trees. */
export function viewOf(pages: readonly StagedPage[], files: ReadonlySet<string>): SiteView {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return {
    files,
    idsOf: (route) => byRoute.get(route)?.ids,
    wordsAt: (route, id) => {
      const element = byRoute.get(route)?.ids.get(id);
      return element && wordsIn(element);
    },
  };
}

/** An address that a page has within the site, to be looked up; where it cannot be right wherever it leads, what is wrong with it. */
export function landingOf(route: string, address: string): Finding {
  if (address.startsWith("/")) return { route, message: `address is not relative: ${address}` };
  const target = absoluteFrom(route, address);
  if (target === undefined) {
    return { route, message: `address leads out of the site or is not well encoded: ${address}` };
  }
  return { route, address, target, id: address.includes("#") ? fragmentOf(address) : undefined };
}

/** What is wrong with what a page says of another, where something is. */
function lookUp({ address, target, id, words }: Lookup, { files, idsOf, wordsAt }: SiteView): string | undefined {
  if (words !== undefined) {
    const stands = wordsAt(target, id ?? "")?.includes(words) === true;
    return stands ? undefined : `quotation does not stand at ${address}: “${words}”`;
  }
  if (!files.has(target)) return `link to a file that is not there: ${address}`;
  const isThere = id === undefined || idsOf(target)?.has(id) === true;
  return isThere ? undefined : `link to a place that is not there: ${address}`;
}

/** What only other pages can settle of what was found on one, which has these ids: a place of its own that is there needs no looking up. */
export const leadingElsewhere = (findings: readonly Finding[], { route, ids }: StagedPage): Finding[] =>
  findings.filter((one) => {
    const isOwn = !("message" in one) && one.target === route && one.words === undefined;
    return !(isOwn && one.id !== undefined && ids.has(one.id));
  });

/** Looks up what pages say of one another; gives what is not so, with what was found wrong already, in order. */
export const settle = (findings: readonly Finding[], view: SiteView): Fault[] =>
  findings.flatMap((finding) => {
    if ("message" in finding) return [finding];
    const message = lookUp(finding, view);
    return message === undefined
      ? []
      : [{ route: finding.route, message: finding.inData === true ? `JSON-LD: ${message}` : message }];
  });
