import { catalogue } from "../errors/catalogue.ts";
import { placeOfOffset } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";
import { faultOfAliases, findOddities, findOutside, type Oddity } from "./odd-yaml.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { findUndecided } from "./undecided.ts";

/** What an editor can do with the commonest mistakes, where the library speaks to programmers. */
const WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "The text holds a colon and a space; put the whole text between quotation marks.",
  MISSING_CHAR: "A quotation mark, bracket or comma is missing, here or above.",
  TAB_AS_INDENT: "A tab stands where spaces are wanted.",
};

/** So many times in all a name may stand for what was written before: more would swell to any size. */
const MOST_ALIASES = 20;

/** YAML as data by the library, or every mistake in it; of syntax the first, which explains those after it. */
export function readAnyYaml(yaml: string): { data: unknown } | { wrong: Oddity[] } {
  const outside = findOutside(yaml);
  if (outside !== undefined) return { wrong: [outside] };
  const parsed = parseYaml(yaml);
  if ("tooDeep" in parsed) {
    const message = catalogue.oddYaml("Lists or fields are nested too deep.");
    return { wrong: [{ offset: parsed.tooDeep, message }] };
  }
  const { document } = parsed;
  const [first] = document.errors;
  const syntax = first && {
    offset: first.pos[0],
    message: catalogue.brokenYaml(WORDS[first.code] ?? first.message),
  };
  const wrong = [...(syntax === undefined ? [] : [syntax]), ...findOddities(document)];
  if (wrong.length > 0) return { wrong };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    return { wrong: [faultOfAliases(document, error instanceof Error ? error.message : String(error))] };
  }
}

/**
 * YAML text → plain data, or every mistake in it at its place in the file. `offset` is where the YAML begins
 * in `source`. Never throws.
 */
export function readYaml(
  file: string,
  source: string,
  yaml: string,
  offset: number,
): { data: unknown; problems: Problem[] } {
  const read = readPlainYaml(yaml) ?? readAnyYaml(yaml);
  const wrong = "data" in read ? findUndecided(yaml) : read.wrong;
  const problems = wrong.map((one) => problem(placeOfOffset(file, source, offset + one.offset), one.message));
  return { data: "data" in read ? read.data : undefined, problems };
}
