import { headOf } from "../after-build/head.ts";
import { isMoved } from "../after-build/moved-pages.ts";
import type { StagedPage } from "../after-build/pages.ts";
import { routes } from "../urls/routes.ts";

/** True of a page that search engines may list: not the one for unknown addresses, none that only leads on or asks not to be listed. */
export const isIndexable = (page: StagedPage): boolean =>
  page.route !== routes.notFound && !isMoved(page) && !headOf(page).noindex;
