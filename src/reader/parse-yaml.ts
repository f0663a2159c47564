import { Composer, Lexer, Parser, type CST, type Document } from "yaml";

/** Lists and fields within one another: more than any content has, and fewer than would overflow the stack. */
const MOST_NESTED = 60;

/** A text as YAML, with the mistakes in its form; or where it is nested too deep to be read. */
export type ParsedYaml = { document: Document.Parsed } | { tooDeep: number };

/** Parses YAML as the library's `parseDocument` does, and stops where it is nested deeper than can be read. Never throws. */
export function parseYaml(yaml: string): ParsedYaml {
  const parser = new Parser();
  const options = { logLevel: "silent", prettyErrors: false, uniqueKeys: false } as const;
  const composer = new Composer(options);
  let tooDeep: number | undefined;
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(yaml)) {
      yield* parser.next(lexeme);
      if (parser.stack.length <= MOST_NESTED) continue;
      tooDeep = parser.offset;
      return;
    }
    yield* parser.end();
  }
  const [document] = composer.compose(tokens(), true, yaml.length);
  if (tooDeep !== undefined || document === undefined) return { tooDeep: tooDeep ?? 0 };
  return { document };
}
