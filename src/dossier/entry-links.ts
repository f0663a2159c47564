import { catalogue } from "../errors/catalogue.ts";
import { routes } from "../urls/routes.ts";
import { report, reportUnknown, type At } from "./entry-checks.ts";
import type { State } from "./state.ts";

/** `event:slug`, `profile:slug` or `article:slug` → the entry's address; anything else is reported. */
export function hrefOfEntry(state: State, url: string, at: At): string | undefined {
  const [scheme = "", slug = ""] = url.split(":");
  if (scheme === "event") {
    const page = state.eventPages.get(slug);
    if (page !== undefined) return routes.event(slug, page.route);
    reportUnknown(state, at, scheme, slug, state.eventPages.keys());
  } else if (scheme === "profile") {
    const profile = state.profiles.get(slug);
    if (profile !== undefined) return profile.href ?? routes.profileRow(slug);
    reportUnknown(state, at, scheme, slug, state.profiles.keys());
  } else if (scheme === "article") {
    if (state.articles.has(slug)) return routes.article(slug);
    reportUnknown(state, at, scheme, slug, state.articles.keys());
  } else report(state, at, catalogue.badLink(url));
  return undefined;
}
