import type { Joined } from "../dossier/join.ts";
import { tellFrontMatter } from "../editor/front-matter.ts";
import { writeReport } from "../errors/report.ts";
import { contentFolder } from "../reader/read-content.ts";
import { tellBrokenOff } from "./broke-off.ts";
import { checkJsonOf } from "./check-json.ts";
import { checkHelp, readCheckOptions, type CheckOptions } from "./check-options.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";
import { claimsOf, readingCopy } from "./reading-copy.ts";
import { changesIn } from "./watch-folder.ts";

/** Prints what was asked for; true where nothing is wrong. */
function print(joined: Joined, { json, read, entries }: CheckOptions): boolean {
  if (json) console.log(JSON.stringify(checkJsonOf(joined)));
  else if (joined.dossier === undefined) console.error(writeReport(joined.problems, joined.unread));
  else {
    const claims = read ? claimsOf([...joined.places], entries) : [];
    if (typeof claims === "string") {
      console.error(claims);
      return false;
    }
    if (read) console.log(`${readingCopy(claims)}\n`);
    console.log(coverageLines(joined.dossier));
  }
  return joined.dossier !== undefined;
}

async function check(options: CheckOptions): Promise<void> {
  process.exitCode = 1;
  try {
    if (print(await joinFolder(), options)) process.exitCode = 0;
  } catch (error) {
    console.error(tellBrokenOff(error));
  }
}

/** Keeps what VS Code knows of front matter; the report does not wait on it. */
function tellEditor(): void {
  try {
    tellFrontMatter(process.cwd(), contentFolder());
  } catch (error) {
    console.error(`VS Code is not told of new files: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Checks again after every change, until Ctrl-C; the exit code is that of the last report. */
async function watch(options: CheckOptions): Promise<void> {
  const end = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());
  const say = (line: string): void => (options.json ? undefined : console.error(line));
  for await (const _ of changesIn(contentFolder(), end.signal)) {
    // .vscode/tasks.json knows both lines: between them stands what it shows.
    say("\nChecking the content …");
    await check(options);
    tellEditor();
    say("Waiting for a change; Ctrl-C ends.");
  }
}

const options = readCheckOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 1;
} else if (options.help) console.log(checkHelp());
else await (options.watch ? watch(options) : check(options));
