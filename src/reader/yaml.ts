import { parseDocument } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import { placeOfOffset } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";

/** What an editor can do with the commonest mistakes, where the library speaks to programmers. */
const WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "The text holds a colon and a space; put the whole text between quotation marks.",
  DUPLICATE_KEY: "This field is written twice.",
  MISSING_CHAR: "A quotation mark, bracket or comma is missing, here or above.",
  TAB_AS_INDENT: "A tab stands where spaces are wanted.",
};

/**
 * YAML text → plain data, with the first syntax error, which explains those after it, and every field written twice, at its place in the file.
 * `offset` is where the YAML begins in `source`. Never throws.
 */
export function readYaml(
  file: string,
  source: string,
  yaml: string,
  offset: number,
): { data: unknown; problems: Problem[] } {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  const second = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(yaml.replace(/^---/, "   "));
  if (second !== null) {
    const place = placeOfOffset(file, source, offset + second.index);
    return {
      data: undefined,
      problems: [problem(place, catalogue.brokenYaml("A second document begins here, which nothing reads."))],
    };
  }
  const [first] = document.errors;
  const own = document.errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
  const problems = own.map((error) =>
    problem(
      placeOfOffset(file, source, offset + error.pos[0]),
      catalogue.brokenYaml(WORDS[error.code] ?? error.message),
    ),
  );
  if (problems.length > 0) return { data: undefined, problems };
  try {
    return { data: document.toJS({ maxAliasCount: 20 }), problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { data: undefined, problems: [problem({ file, line: 1, column: 1 }, catalogue.brokenYaml(why))] };
  }
}
