import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";

const { dossier, problems } = await joinFolder();
if (dossier === undefined) {
  console.error(writeReport(problems));
  process.exitCode = 1;
} else console.log(coverageLines(dossier));
