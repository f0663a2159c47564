const PREFIX = "about_";

/**
 * The id of a profile’s preview on whatever page names it; the underscore keeps it apart from slugs, which
 * are ids too.
 */
export const previewId = (slug: string): string => PREFIX + slug;

/** True of the id of a preview. */
export const isPreview = (id: string): boolean => id.startsWith(PREFIX);

const ASKING = ` interestfor="${PREFIX}`;
const ASKED = new RegExp(`${ASKING}([a-z0-9-]+)"`, "g");
const ASKED_HERE = new RegExp(ASKED, "y");

/** The slugs of the profiles whose previews a page’s HTML asks for. */
export const previewsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(ASKED)].flatMap(([, slug]) => slug ?? []));

/** True of a page whose HTML asks for some preview; a text is found sooner in a whole page than an expression. */
export function asksForPreview(html: string): boolean {
  for (let at = html.indexOf(ASKING); at !== -1; at = html.indexOf(ASKING, at + 1)) {
    ASKED_HERE.lastIndex = at;
    if (ASKED_HERE.test(html)) return true;
  }
  return false;
}

/** A page’s HTML, where no link asks for a preview. */
export const withoutPreviews = (html: string): string => html.replace(ASKED, "");
