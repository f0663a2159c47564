import type { Problem } from "../errors/problem.ts";
import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";

/** So many files are named with what stands in them. */
const FILES_NAMED = 3;

/** Mistakes in other files than those that were written, in one line. */
function othersLine(others: readonly Problem[], isAll: boolean): string {
  const files = [...Map.groupBy(others, ({ file }) => file)];
  const where =
    files.length === 1
      ? `in ${files[0]?.[0] ?? ""}`
      : files.map(([file, all]) => `${all.length} in ${file}`).join(", ");
  const what = `${isAll ? "mistake" : "other"}${others.length === 1 ? "" : "s"}`;
  return `${others.length} ${what}, ${files.length > FILES_NAMED ? `in ${files.length} files` : where}: npm run check`;
}

/** What is left to do, as `npm run check` tells it: in the files that were written; of others how much. Its mistakes are those of the content folder as it is now. */
export async function whatIsLeft(written: readonly string[]): Promise<string> {
  const { dossier, problems } = await joinFolder();
  if (dossier !== undefined) return `Nothing is left to do: npm run check is content.\n${coverageLines(dossier)}`;
  const own = problems.filter(({ file }) => written.includes(file));
  const others = problems.filter(({ file }) => !written.includes(file));
  const line = others.length === 0 ? [] : [othersLine(others, own.length === 0)];
  if (own.length === 0) return ["Nothing is left to do in what was written.", ...line].join("\n");
  return [`What is left to do, as npm run check tells it:\n\n${writeReport(own)}`, ...line].join("\n");
}
