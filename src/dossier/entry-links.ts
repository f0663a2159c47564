import { catalogue } from "../errors/catalogue.ts";
import { previewId } from "../urls/preview.ts";
import { routes } from "../urls/routes.ts";
import { report, reportUnknown, type At } from "./entry-checks.ts";
import type { State } from "./state.ts";

interface EntryLink {
  href: string;
  /** Id of the preview, of a profile that has a page. */
  preview: string | undefined;
}

/** `event:slug`, `profile:slug`, `article:slug` or `brief:slug` → the entry's address; anything else is reported. */
export function linkToEntry(state: State, url: string, at: At): EntryLink | undefined {
  const colon = url.indexOf(":");
  const [scheme, slug] = [url.slice(0, colon), url.slice(colon + 1)];
  if (scheme === "event") {
    const page = state.eventPages.get(slug);
    if (page !== undefined) return { href: routes.event(slug, page.route), preview: undefined };
    reportUnknown(state, at, scheme, slug, state.eventPages.keys());
  } else if (scheme === "profile") {
    const profile = state.profiles.get(slug);
    if (!at().file.endsWith(`profiles/${slug}.md`)) state.linked.add(slug);
    if (profile?.href !== undefined) return { href: profile.href, preview: previewId(slug) };
    if (profile !== undefined) return { href: profile.address, preview: undefined };
    reportUnknown(state, at, scheme, slug, state.profiles.keys());
  } else if (scheme === "article") {
    if (state.articles.has(slug)) return { href: routes.article(slug), preview: undefined };
    reportUnknown(state, at, scheme, slug, state.articles.keys());
  } else if (scheme === "brief") {
    if (state.briefs.has(slug)) return { href: routes.brief(slug), preview: undefined };
    reportUnknown(state, at, scheme, slug, state.briefs);
  } else report(state, at, catalogue.badLink(url));
  return undefined;
}
