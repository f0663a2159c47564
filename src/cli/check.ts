import { parseArgs } from "node:util";
import { writeReport } from "../errors/report.ts";
import { tellBrokenOff } from "./broke-off.ts";
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

/** Prints the report, or what the content comes to; true where it is right. */
async function check(read: boolean): Promise<boolean> {
  const { dossier, problems } = await joinFolder();
  if (dossier === undefined) {
    console.error(writeReport(problems));
    return false;
  }
  if (read) console.log(`${readingCopy(dossier.claims)}\n`);
  console.log(coverageLines(dossier));
  return true;
}

const options = readOptions();
const right =
  options !== undefined &&
  (await check(options.read).catch((error: unknown) => {
    console.error(tellBrokenOff(error));
    return false;
  }));
if (!right) process.exitCode = 1;
