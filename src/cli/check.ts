import { parseArgs } from "node:util";
import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";
import { readingCopy } from "./reading-copy.ts";

/** `npm run check`: the report on the content. `npm run check -- --read`: each claim beside its words and speaker, too. */
function readOptions(): { read: boolean } | undefined {
  try {
    return parseArgs({ options: { read: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const options = readOptions();
const { dossier, problems } = await joinFolder();
if (options === undefined) process.exitCode = 1;
else if (dossier === undefined) {
  console.error(writeReport(problems));
  process.exitCode = 1;
} else {
  if (options.read) console.log(`${readingCopy(dossier.claims)}\n`);
  console.log(coverageLines(dossier));
}
