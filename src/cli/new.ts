import { parseArgs } from "node:util";
import { writeReport } from "../errors/report.ts";
import { coverageLines } from "./coverage-lines.ts";
import { joinFolder } from "./join-folder.ts";
import { articleCommand } from "./new/article.ts";
import { Cancelled, terminalAsker, UsageError } from "./new/asker.ts";
import { briefCommand } from "./new/brief.ts";
import type { Command } from "./new/command.ts";
import { eventCommand } from "./new/event.ts";
import { helpOn, overview } from "./new/help.ts";
import { profileCommand } from "./new/profile.ts";
import { referenceCommand } from "./new/reference.ts";
import { readSite, type Site } from "./new/site.ts";
import type { Given } from "./new/wanted.ts";
import { writeFiles } from "./new/write-files.ts";

/** `npm run new article|brief|event|profile|reference`: drafts a new entry, and says what is left to do. */
const COMMANDS: Readonly<Record<string, Command>> = {
  article: articleCommand,
  brief: briefCommand,
  event: eventCommand,
  profile: profileCommand,
  reference: referenceCommand,
};

/** The flags of a command as they were given, and what stands beside them. Throws `UsageError` for any other. */
function readFlags(
  command: Command,
  site: Site,
  args: string[],
): { flags: Given; operand: string | undefined; help: boolean } {
  const wanted = command.wanted(site);
  const options = Object.fromEntries(
    wanted.map(({ flag, isSwitch }) => [
      flag,
      { type: isSwitch === true ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    const { help, ...rest } = values as Record<string, unknown>;
    const flags = Object.fromEntries(Object.entries(rest).map(([flag, all]) => [flag, (all as unknown[]).map(String)]));
    const twice = wanted.find(({ flag, many }) => many !== true && (flags[flag]?.length ?? 0) > 1);
    if (twice !== undefined) throw new UsageError(`--${twice.flag} is given twice.`);
    const beyond = positionals.slice(command.operand === undefined ? 0 : 1);
    if (beyond.length > 0)
      throw new UsageError(`What is ${beyond.join(" ")}? Every other thing is a flag; see --help.`);
    return { flags, operand: positionals[0], help: help === true };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What is left to do, as `npm run check` tells it. */
async function tellWhatIsLeft(): Promise<void> {
  const { dossier, problems } = await joinFolder();
  if (dossier !== undefined)
    console.log(`\nNothing is left to do: npm run check is content.\n${coverageLines(dossier)}`);
  else console.log(`\nWhat is left to do, as npm run check tells it:\n\n${writeReport(problems)}`);
}

async function run([kind = "", ...args]: string[]): Promise<void> {
  const command = COMMANDS[kind];
  if (command === undefined) {
    if (kind === "" || kind === "--help" || kind === "-h") return console.log(overview(COMMANDS));
    throw new UsageError(`There is no “${kind}” to make.\n\n${overview(COMMANDS)}`);
  }
  const site = await readSite();
  const { flags, operand, help } = readFlags(command, site, args);
  if (help) return console.log(helpOn(kind, command, site));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const { files, notes = [] } = await command.make(site, flags, isTerminal ? terminalAsker() : undefined, operand);
  const written = await writeFiles(site.root, files);
  console.log(["Written:", ...written.map((path) => `  ${path}`), ...notes].join("\n"));
  await tellWhatIsLeft();
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof Cancelled)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
