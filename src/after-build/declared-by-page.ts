import type { Declared } from "./declared.ts";

/** What the content declares of one page. */
export type DeclaredOfPage = Pick<Declared, "claims" | "sentences" | "moved">;
/** What it declares of no page alone. */
export type DeclaredOfSite = Omit<Declared, keyof DeclaredOfPage>;

/** What the content declares, parted by the pages of which it is declared. */
interface DeclaredByPage {
  ofSite: DeclaredOfSite;
  /** The pages of which something is declared. */
  routes: ReadonlySet<string>;
  of: (route: string) => DeclaredOfPage;
}

const pageOf = (address: string): string => address.split("#")[0] ?? "";

/** Parts what the content declares by pages: a page is told its own claims, sentences and new address. */
export function declaredByPage({ claims, sentences, moved, ...ofSite }: Declared): DeclaredByPage {
  const claimsOf = Map.groupBy(claims, (one) => one.route);
  const sentencesOf = Map.groupBy(sentences, ([address]) => pageOf(address));
  return {
    ofSite,
    routes: new Set([...claimsOf.keys(), ...sentencesOf.keys(), ...moved.keys()]),
    of: (route) => {
      const to = moved.get(route);
      return {
        claims: claimsOf.get(route) ?? [],
        sentences: new Map(sentencesOf.get(route)),
        moved: new Map(to === undefined ? [] : [[route, to]]),
      };
    },
  };
}
