import type { Command } from "./command.ts";
import type { Site } from "./site.ts";

const COLUMN = 14;

/** What `npm run new` can make. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.entries(commands).map(([kind, { about, operand }]) => {
    const usage = `npm run new ${kind}${operand === undefined ? "" : ` ${operand}`}`;
    return `  ${usage.padEnd(34)}${about}`;
  });
  return [
    "Drafts a new entry of the content folder, asks what only an editor can decide, and says what is left to do.",
    "",
    ...lines,
    "",
    "Each question is a flag as well, behind a double hyphen: npm run new event -- --help lists those of an event.",
    "Nothing is overwritten, and what is broken off (Ctrl-C) writes nothing.",
  ].join("\n");
}

/** The flags of one command, each with what it is and what is taken without it. */
export function helpOn(kind: string, { about, operand, wanted }: Command, site: Site): string {
  const flags = wanted(site).map(({ flag, asks, optional, many, choices, initial, isSwitch }) => {
    const valid =
      choices === undefined || choices.length > 12 ? "" : ` One of: ${choices.map(({ value }) => value).join(", ")}.`;
    const taken = initial === undefined || optional === true ? "" : " Proposed where it is left out, if it can be.";
    const left = optional === true ? " May be left out." : "";
    const times = many === true ? " May be given several times." : "";
    const value = isSwitch === true ? "" : "=…";
    return `  --${`${flag}${value}`.padEnd(COLUMN)}${asks}${valid}${left}${times}${taken}`;
  });
  const usage = `npm run new ${kind}${operand === undefined ? "" : ` ${operand}`} -- [flags]`;
  return [usage, "", `Makes ${about}.`, "", ...flags].join("\n");
}
