import { HtmlValidate, type ConfigData } from "html-validate";

/** The rules of validity and of accessibility; none of those that only ask for a way of writing. */
const PRESETS = ["html-validate:standard", "html-validate:a11y", "html-validate:document"];

/** What the single file is, and a page of the site is not. */
const OF_THE_BOOK: NonNullable<ConfigData["rules"]> = {
  // Each page keeps its h1, and says by aria-level at which level of the book it stands.
  "heading-level": "off",
  // The title of the book is the drawn wordmark: a picture with a name.
  "empty-heading": "off",
  // The form holds the boxes of the filters together, so that Show all can clear them; it sends nothing.
  "wcag/h32": "off",
};

const validatorOf = (rules: ConfigData["rules"] = {}): HtmlValidate =>
  new HtmlValidate({ root: true, extends: PRESETS, rules });
const ofPages = validatorOf();
const ofBook = validatorOf(OF_THE_BOOK);

/** What html-validate finds wrong with the bytes of a page, or of the single file: place, rule and message. */
export async function findHtmlFaults(html: string, kind: "page" | "book" = "page"): Promise<string[]> {
  const { results } = await (kind === "book" ? ofBook : ofPages).validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}

/** A finding of the Nu Html Checker that is no fault of the page. */
export interface Excused {
  message: RegExp;
  reason: string;
  /** Said of the single file alone. */
  bookOnly?: true;
}

/** Properties of CSS that browsers have and the checker’s list does not, with the specification of each. */
const YOUNG_PROPERTIES: Readonly<Record<string, string>> = {
  "position-area": "CSS Anchor Positioning 1",
  "position-try-fallbacks": "CSS Anchor Positioning 1",
  "position-anchor": "CSS Anchor Positioning 1",
  "interest-delay-end": "CSS Basic User Interface 4",
  rx: "SVG 2, geometry properties",
  r: "SVG 2, geometry properties",
  "vector-effect": "SVG 2",
};

/** Everything that the Nu Html Checker says and we let stand; the tests fail where it no longer says one of these. */
export const EXCUSED: readonly Excused[] = [
  ...Object.entries(YOUNG_PROPERTIES).map(([name, reason]) => ({
    message: new RegExp(`^CSS: “${name}”: Property “${name}” doesn't exist\\.$`),
    reason,
  })),
  { message: /^CSS: “top”: “anchor\(bottom\)” is not a “top” value\.$/, reason: "CSS Anchor Positioning 1" },
  {
    message: /^Attribute “interestfor” not allowed on element “a” at this point\.$/,
    reason: "WHATWG’s proposal of interest invokers; a browser that does not know it has the plain link",
  },
  {
    message: /^Inline (style|script) violates Content Security Policy \(meta tag\)/,
    reason: "it does not compute the hashes that the policy names; the build does, and the browser tests obey them",
  },
  {
    message: /^Consider using the “h1” element as a top-level heading only/,
    reason: "each page keeps its h1 in the book, and says its level by aria-level",
    bookOnly: true,
  },
  { message: /^Empty heading\.$/, reason: "the wordmark is a picture with a name", bookOnly: true },
];
