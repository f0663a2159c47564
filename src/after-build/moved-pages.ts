import type { Element, Root } from "hast";
import { elementsIn } from "../tree/walk.ts";
import { refreshTo, relativeTo } from "../urls/relative.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

const isRefresh = ({ properties: { httpEquiv } }: Element): boolean =>
  [httpEquiv].flat().join(" ").toLowerCase() === "refresh";

const refreshesIn = (tree: Root): Element[] => elementsIn(tree, "meta").filter(isRefresh);

/** True of a page that takes its reader to another address. */
export const isMoved = ({ tree }: StagedPage): boolean => refreshesIn(tree).length > 0;

/** The refresh that a page may have: its one, where the content declares that what stood there has moved, to that very address. */
export function declaredRefresh({ route, tree }: StagedPage, moved: Declared["moved"]): Element | undefined {
  const to = moved.get(route);
  const [refresh, ...others] = refreshesIn(tree);
  if (to === undefined || refresh === undefined || others.length > 0) return undefined;
  const { content, ...names } = refresh.properties;
  return content === refreshTo(route, to) && Object.keys(names).length === 1 ? refresh : undefined;
}

const linksTo = (tree: Root, address: string): boolean =>
  elementsIn(tree, "a").some(({ properties: { href } }) => href === address);

/** Every address that the content declares to have moved has its page, which goes on to the new one and says so in a link. */
export function checkMoved(pages: readonly StagedPage[], moved: Declared["moved"]): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return [...moved].flatMap(([route, to]) => {
    const page = byRoute.get(route);
    if (page === undefined) return [{ route, message: `there is no page that leads on to ${to}` }];
    if (declaredRefresh(page, moved) === undefined) return [{ route, message: `does not go on to ${to}` }];
    return linksTo(page.tree, relativeTo(route, to)) ? [] : [{ route, message: `has no link to ${to}` }];
  });
}
