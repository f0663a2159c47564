import type { StagedPage } from "../after-build/pages.ts";
import { findElement } from "../editions/chapters.ts";
import { routes } from "../urls/routes.ts";

/** True of a page that sends its reader on, or asks not to be listed. */
const isUnlisted = ({ tree }: StagedPage): boolean =>
  findElement(tree, ({ tagName, properties }) => {
    if (tagName !== "meta") return false;
    const isRefresh = String(properties["httpEquiv"] ?? "").toLowerCase() === "refresh";
    return isRefresh || (properties["name"] === "robots" && /noindex|none/i.test(String(properties["content"])));
  }) !== undefined;

/** True of a page that search engines may list: not the one for unknown addresses, none that only leads on or asks not to be listed. */
export const isIndexable = (page: StagedPage): boolean => page.route !== routes.notFound && !isUnlisted(page);
