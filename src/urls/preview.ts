const PREFIX = "about_";

/**
 * The id of a profile’s preview on whatever page names it; the underscore keeps it apart from slugs, which
 * are ids too.
 */
export const previewId = (slug: string): string => PREFIX + slug;

/** True of the id of a preview. */
export const isPreview = (id: string): boolean => id.startsWith(PREFIX);

const ASKING = new RegExp(` interestfor="${PREFIX}([a-z0-9-]+)"`);
const ASKED = new RegExp(ASKING, "g");

/** The slugs of the profiles whose previews a page’s HTML asks for. */
export const previewsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(ASKED)].flatMap(([, slug]) => slug ?? []));

/** True of a page whose HTML asks for some preview. */
export const asksForPreview = (html: string): boolean => ASKING.test(html);

/** A page’s HTML, where no link asks for a preview. */
export const withoutPreviews = (html: string): string => html.replace(ASKED, "");
