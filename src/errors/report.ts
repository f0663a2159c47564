import { ReportError, type Problem } from "./problem.ts";

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

const indent = (text: string): string => text.replaceAll("\n", "\n    ");

/** Writes all problems as one text, grouped by file, in order of place. */
export function writeReport(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const one of [...problems].sort(byPlace)) {
    if (one.file !== file) lines.push("", one.file);
    file = one.file;
    lines.push(
      `  ${one.file}:${one.line}:${one.column}  ${one.title}`,
      `    ${indent(one.message)}`,
      `    ${indent(one.hint)}`,
    );
  }
  const files = new Set(problems.map((one) => one.file)).size;
  const count = problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`;
  lines.push("", `${count} in ${files === 1 ? "1 file" : `${files} files`}.`);
  return lines.join("\n").trimStart();
}

/** The report as something to throw. */
export const reportError = (problems: readonly Problem[]): ReportError =>
  new ReportError(problems, writeReport(problems));
