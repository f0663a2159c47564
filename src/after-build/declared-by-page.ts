import type { Declared } from "./declared.ts";

const pageOf = (address: string): string => address.split("#")[0] ?? "";

/**
 * What the content declares, page by page: of claims, sentences and moved addresses a page is told its own; how many
 * quotations there are in all is no page's matter. `routes` are the pages of which the content declares something.
 */
export function declaredByPage(declared: Declared): { routes: Set<string>; of: (route: string) => Declared } {
  const claims = Map.groupBy(declared.claims, (one) => one.route);
  const sentences = Map.groupBy(declared.sentences, ([address]) => pageOf(address));
  return {
    routes: new Set([...claims.keys(), ...sentences.keys(), ...declared.moved.keys()]),
    of: (route) => {
      const to = declared.moved.get(route);
      return {
        ...declared,
        quotations: 0,
        claims: claims.get(route) ?? [],
        sentences: new Map(sentences.get(route)),
        moved: new Map(to === undefined ? [] : [[route, to]]),
      };
    },
  };
}
