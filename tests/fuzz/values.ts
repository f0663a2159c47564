import fc from "fast-check";
import { parse, stringify } from "yaml";
import { allFields } from "../attack/fields.ts";
import { frontMatter } from "../../src/errors/position.ts";

/** A file of the small site for each kind of file. */
const FILES: Readonly<Record<string, string>> = {
  site: "site.yaml",
  references: "references.yaml",
  corrections: "corrections.yaml",
  articles: "articles/ferry.md",
  briefs: "briefs/ferry.md",
  events: "events/2001-03-09-opening.md",
  profiles: "profiles/anna-bell.md",
};

/** Signs at which readers of text have been known to stumble. */
const ODD =
  "\0\u0007\u0085\u00a0\u00ad\u200b\u200e\u202e\u2028\u2066\ufeff\ufffd\uffff\ud800é́İßﬁ„”«»‘’'\"`´[](){}<>&;*_#-–—+.,:!?|\\/%@$^~=\t\r\n 0129aZЖ漢𝔸👩‍✈️";
const oddText = fc.string({ unit: fc.constantFrom(...ODD), maxLength: 24 });
const text = fc.oneof(
  oddText,
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(
    "",
    " ",
    "null",
    "~",
    "true",
    "1e999",
    "0x1f",
    "2001-03-09",
    "s1",
    "bridge",
    "ferry",
    "gazette",
    "mayor",
    "unknown",
  ),
);

/** Anything that YAML can hold. */
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, Infinity, -Infinity, NaN, -0, 1e308),
    fc.integer(),
    fc.double(),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(text, fc.constantFrom("__proto__", "constructor", "claim", "evidence", "article", "quote", "name")),
      tie("any"),
      { maxKeys: 4 },
    ),
  ),
})).any;

type Holder = Record<string, unknown>;

/** Puts a value at a path of data, and makes the lists and fields on the way that are not there. */
function put(data: unknown, path: readonly string[], one: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return one;
  if (step === "[]") {
    const list: unknown[] = Array.isArray(data) ? data : [];
    return [put(list[0], rest, one), ...list.slice(1)];
  }
  const fields: Holder = data !== null && typeof data === "object" && !Array.isArray(data) ? (data as Holder) : {};
  const key = step === "{}" ? (Object.keys(fields)[0] ?? "s1") : step;
  return { ...fields, [key]: put(fields[key], rest, one) };
}

/** The file with anything at one field of its schema; `text` gives what a file of the small site holds. */
export const anyField = (textOf: (path: string) => string): fc.Arbitrary<{ path: string; whole: string }> =>
  fc.tuple(fc.constantFrom(...allFields), value).map(([{ path: field }, one]) => {
    const [collection = "", ...steps] = field.split(/\.|(?=\[\]|\{\})/);
    const path = FILES[collection] ?? "";
    const source = collection === "corrections" ? "[]" : textOf(path);
    const front = path.endsWith(".md") ? frontMatter(source) : undefined;
    const data = put(parse(front?.yaml ?? source), steps, one);
    const yaml = stringify(data, { lineWidth: 0 });
    return {
      path,
      whole: front === undefined ? yaml : `---\n${yaml}---\n${source.slice(front.offset + front.yaml.length + 4)}`,
    };
  });

/** The file with any text written over some of its own. */
export const anyCut = (textOf: (path: string) => string): fc.Arbitrary<{ path: string; whole: string }> =>
  fc
    .tuple(
      fc.constantFrom(...Object.values(FILES).filter((path) => path !== "corrections.yaml"), "articles/ferry.txt"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 30 }),
      fc.oneof(
        oddText,
        fc.constantFrom("---\n", "[", "{", "&a *a", "<b>", "[x](evidence:ferry)", "> ", "# ", "- ", "\t"),
      ),
    )
    .map(([path, at, length, words]) => {
      const source = textOf(path);
      const from = Math.floor(at * source.length);
      return { path, whole: source.slice(0, from) + words + source.slice(from + length) };
    });

/** Names of files, fit and unfit. */
export const anyName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("articles/", "briefs/", "events/", "profiles/", "", "profiles/deep/er/", "other/"),
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...ODD.replace("\0", "").replace("/", "")), minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[a-z0-9-]{1,60}$/),
    ),
    fc.constantFrom(".md", ".txt", ".yaml", ".jpg", ".MD", "", ".md~"),
  )
  .map(([folder, name, ending]) => `${folder}${name}${ending}`)
  // These would be another name, or none that a system takes.
  .filter(
    (path) =>
      !/(?:^|\/)\.{1,2}$/.test(path) && !/[\ud800-\udfff]/.test(path.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, "")),
  );

export const anyBytes = fc.uint8Array({ maxLength: 200 });
