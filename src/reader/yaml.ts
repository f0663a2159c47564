import { parseDocument } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import { placeOfOffset } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";

/**
 * YAML text → plain data, with every syntax error as a problem at its place in the file.
 * `offset` is where the YAML begins in `source`. Never throws.
 */
export function readYaml(
  file: string,
  source: string,
  yaml: string,
  offset: number,
): { data: unknown; problems: Problem[] } {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  const problems = document.errors.map((error) =>
    problem(placeOfOffset(file, source, offset + error.pos[0]), catalogue.brokenYaml(error.message)),
  );
  if (problems.length > 0) return { data: undefined, problems };
  try {
    return { data: document.toJS({ maxAliasCount: 20 }), problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { data: undefined, problems: [problem({ file, line: 1, column: 1 }, catalogue.brokenYaml(why))] };
  }
}
