import { parseArgs } from "node:util";
import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";
import { readingCopy } from "./reading-copy.ts";

/** `npm run check`: the report on the content. `npm run check -- --read`: each claim beside its words and speaker, too. */
const { values } = parseArgs({ options: { read: { type: "boolean", default: false } } });

const { dossier, problems } = await joinFolder();
if (dossier === undefined) {
  console.error(writeReport(problems));
  process.exitCode = 1;
} else {
  if (values.read) console.log(`${readingCopy(dossier.claims)}\n`);
  console.log(coverageLines(dossier));
}
