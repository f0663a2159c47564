import { ReportError, type Problem } from "./problem.ts";

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Problems by file, line and column. */
export const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace);

const indent = (text: string): string => text.replaceAll("\n", "\n    ");

/** How many mistakes there are, and in how many files. */
function countMistakes(problems: readonly Problem[]): string {
  const files = new Set(problems.map((one) => one.file)).size;
  const count = problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`;
  return `${count} in ${files === 1 ? "1 file" : `${files} files`}.`;
}

/** Writes all problems as one text, grouped by file, in order of place; and which files could not be checked as a whole. */
export function writeReport(problems: readonly Problem[], unread: readonly string[] = []): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const one of inOrder(problems)) {
    if (one.file !== file) lines.push("", one.file);
    file = one.file;
    lines.push(
      `  ${one.file}:${one.line}:${one.column}  ${one.title}`,
      `    ${indent(one.message)}`,
      `    ${indent(one.hint)}`,
    );
  }
  lines.push("", countMistakes(problems));
  for (const one of unread)
    lines.push(`Not all of ${one} could be checked: once it is mended, more may be found in it.`);
  return lines.join("\n").trimStart();
}

/** The report as something to throw; it stands at the first mistake that it names. */
export const reportError = (problems: readonly Problem[], unread: readonly string[] = []): ReportError =>
  new ReportError(countMistakes(problems), inOrder(problems), writeReport(problems, unread), unread);
