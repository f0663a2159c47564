import { bodyOf, spotOf, type Spot } from "./spot.ts";

/** The forms in which a file of the content quotes an article. */
export const FORMS = ["link title", "claim’s quote", "named quote", "running text"] as const;

/** Words that a file takes over from an article. */
export interface Quotation {
  form: (typeof FORMS)[number];
  file: string;
  /** Slug of the article that is quoted. */
  article: string;
  words: string;
  /** Offset of the words in the file. */
  start: number;
  /** Where a report of it belongs. */
  spot: Spot;
  /** How many claims rest on it. */
  claims: number;
  /** For words in running text: the quotations on which their claim rests. */
  under: readonly Quotation[];
}

/** Signs that would mean something to YAML or Markdown, so that the words are not what stands in the file. */
const ENCODED = /^["'|>&*!%@`[{]|[\\&]/;

interface Named extends Quotation {
  name: string | undefined;
}

const RUNNING = /“([^“”]*)”/g;

/** The words that a text puts between marks; `under` is what its claim rests on, and may still grow. */
const marked = (file: string, text: string, start: number, under: Quotation[], spot: (at: number) => Spot): Named[] =>
  [...text.matchAll(RUNNING)].map(({ index, 1: words = "" }) => ({
    form: "running text",
    name: undefined,
    file,
    article: "",
    words,
    start: start + index + "“".length,
    spot: spot(start + index),
    claims: 0,
    under,
  }));

/** The `quote:` fields of a front matter, each on one line. */
function quoteFields(file: string, source: string): Named[] {
  const found: Named[] = [];
  let from = 0;
  let section = "";
  let name: string | undefined;
  let article = "";
  let under: Quotation[] = [];
  for (const line of source.slice(0, bodyOf(source)).split("\n")) {
    const [, field = "", value = ""] = /^\s*(?:- )?(\w+):\s*(.*)$/.exec(line) ?? [];
    if (/^\w/.test(line)) section = field;
    if (field === "" && !/^(?:---|\s+- .*|)$/.test(line)) throw new Error(`${file}: a value of several lines: ${line}`);
    if (field === "name") name = value;
    if (field === "article") article = value;
    const start = from + line.length - value.length;
    if (field === "claim") {
      under = [];
      // A mistake in a claim of front matter is told at its field.
      found.push(...marked(file, value, start, under, () => spotOf(source, start)));
    }
    if (field === "quote") {
      if (ENCODED.test(value)) throw new Error(`${file}: words that are written in another way than read: ${value}`);
      const form = section === "evidence" ? "named quote" : "claim’s quote";
      const own = { form, name, claims: form === "named quote" ? 0 : 1, under: [] } as const;
      found.push({ ...own, file, article, words: value, start, spot: spotOf(source, start) });
      if (form !== "named quote") under.push(...found.slice(-1));
    }
    from += line.length + 1;
  }
  return found;
}

const CLAIM = /\[([^[\]]*)\]\(evidence:([^\s)"]+)(?: "([^"]*)")?\)/g;
/** All quotations of one brief, event or profile, in a plain scan for links and fields. */
export function quotationsOf(file: string, source: string): Quotation[] {
  const fields = quoteFields(file, source);
  const body = bodyOf(source);
  const found: Quotation[] = [];
  for (const match of source.slice(body).matchAll(CLAIM)) {
    const [whole, text = "", keys = "", title] = match;
    const start = body + match.index;
    const called = fields.filter((one) => one.form === "named quote" && keys.split(",").includes(one.name ?? ""));
    for (const one of called) one.claims += 1;
    const under: Quotation[] = [...called];
    if (title !== undefined) {
      if (ENCODED.test(title)) throw new Error(`${file}: words that are written in another way than read: ${title}`);
      const at = start + whole.length - `${title}")`.length;
      const own = { form: "link title", file, article: keys, words: title, start: at, claims: 1, under: [] } as const;
      under.push({ ...own, spot: spotOf(source, at) });
      found.push(...under.slice(-1));
    }
    found.push(...marked(file, text, start + "[".length, under, (at) => spotOf(source, at)));
  }
  return [...fields, ...found];
}
