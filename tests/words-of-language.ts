import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What a language’s file says of how the language is understood, and not to a reader. */
const NOT_SHOWN = new Set(["tongue", "locale", "marks", "csl"]);

const isNotShown = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && NOT_SHOWN.has(node.name.text);

/** The runs of words in a language’s file of interface words that a reader may see, each once: its texts, and the pieces of its templates. */
export function wordsOfLanguage(language: string): string[] {
  const path = join(import.meta.dirname, "../src/words", `${language}.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isNotShown(node) || ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      words.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  const table = source.statements.find(
    (one) => ts.isVariableStatement(one) && one.declarationList.declarations[0]?.name.getText() === language,
  );
  if (table === undefined) throw new Error(`${path} has no words`);
  visit(table);
  return [...words];
}
