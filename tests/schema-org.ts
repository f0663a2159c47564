import { dirname, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "..");
const FILE = resolve(ROOT, "tests/block-of-a-page.ts");

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/**
 * Holds blocks of JSON-LD against the vocabulary of schema.org, as `schema-dts` has it in types: each is set into a
 * program as a literal, where TypeScript refuses a type that schema.org does not have, a property that the type does
 * not have, and a value that the property does not take. Gives what it says, by the name of the block.
 */
export function vocabularyFaults(blocks: ReadonlyMap<string, string>): string[] {
  const lines = [...blocks.values()].map((json, at) => `export const block${at}: Graph = ${json};`);
  const source = ['import type { Graph } from "schema-dts";', ...lines].join("\n");
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.readFile = (name) => (name === FILE ? source : readFile(name));
  host.getSourceFile = (name, ...others) =>
    name === FILE ? ts.createSourceFile(FILE, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...others);
  host.getCurrentDirectory = () => dirname(FILE);
  const program = ts.createProgram([FILE], OPTIONS, host);
  const names = [...blocks.keys()];
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${names[line - 1] ?? file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
