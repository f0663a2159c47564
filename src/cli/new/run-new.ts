import { parseArgs } from "node:util";
import { whatIsLeft } from "../what-is-left.ts";
import { articleCommand } from "./article.ts";
import { BrokenOff, UsageError, type Asker } from "./asker.ts";
import { briefCommand } from "./brief.ts";
import { commandSoFar } from "./command-so-far.ts";
import type { Command } from "./command.ts";
import { eventCommand } from "./event.ts";
import { helpOn, overview } from "./help.ts";
import { profileCommand } from "./profile.ts";
import { referenceCommand } from "./reference.ts";
import { readSite, type Site } from "./site.ts";
import type { Given } from "./wanted.ts";
import { writeFiles } from "./write-files.ts";

/** What `npm run new` can make, by its name. */
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

/** Waits for what a command makes; where the editor breaks off, tells how to go on from there. */
async function goingOn<Made>(made: Promise<Made>, words: readonly string[], asker: Asker | undefined): Promise<Made> {
  try {
    return await made;
  } catch (error) {
    const noted = asker?.noted ?? new Map<string, string[]>();
    if (!(error instanceof BrokenOff) || [...noted.values()].every((values) => values.length === 0)) throw error;
    throw new BrokenOff(
      `${error.message} To go on from here, or to answer something otherwise:\n\n  ${commandSoFar(words, noted)}`,
    );
  }
}

/**
 * Runs `npm run new` with what stands behind it, in the content folder. Gives what is to be printed: what was
 * written, and what is left to do. `asker`: where there is a terminal. Throws `UsageError` and `BrokenOff`, and
 * then nothing was written.
 */
export async function runNew([kind = "", ...args]: readonly string[], asker: Asker | undefined): Promise<string> {
  const command = COMMANDS[kind];
  if (command === undefined) {
    if (kind === "" || kind === "--help" || kind === "-h") return overview(COMMANDS);
    throw new UsageError(`There is no “${kind}” to make.\n\n${overview(COMMANDS)}`);
  }
  const site = await readSite();
  const { flags, operand, help } = readFlags(command, site, args);
  if (help) return helpOn(kind, command, site);
  const made = command.make(site, flags, asker, operand);
  const { files, notes = [] } = await goingOn(made, [kind, ...args], asker);
  const written = await writeFiles(site.root, files);
  return ["Written:", ...written.map((path) => `  ${path}`), ...notes, "", await whatIsLeft(written)].join("\n");
}
