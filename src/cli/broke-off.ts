import { constants } from "node:os";
import { inspect } from "node:util";

/** What to do where the system refuses, by its code for the reason. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: "Whoever runs this may not read or write there. Give them the right to, or run it elsewhere.",
  EBUSY: "Something else holds it: a program, or a disk that is mounted there. Let it go, and run this again.",
  EDQUOT: "No more room is allowed to whoever runs this. Make room, and run this again.",
  EEXIST: "A file stands where a folder is wanted. Move it away, and run this again.",
  EMFILE: "Too many files are open. Close other programs, and run this again.",
  ENOSPC: "The disk is full. Make room on it, and run this again.",
  ENOTDIR: "A file stands where a folder is wanted. Move it away, and run this again.",
  EPERM: "The system does not allow it there. Give whoever runs this the right to, or run it elsewhere.",
  EROFS: "That disk can only be read. Run this on one that can be written to.",
};

/** The code of an error's number, which is all that the bundler tells, within a long text. */
function codeInText(text: string): string | undefined {
  const number = Number(/\(os error (\d+)\)/.exec(text)?.[1]);
  return Object.entries(constants.errno).find(([, one]) => one === number)?.[0];
}

/** What the system refused, however deep behind another error: its code for the reason, and where. */
function refusal(error: unknown): { code: string; told: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const own = "code" in error ? String(error.code) : undefined;
  if (own !== undefined && own in REMEDIES) return { code: own, told: error.message };
  const code = codeInText(error.message);
  if (code !== undefined && code in REMEDIES) {
    return { code, told: `${code}: ${/^Failed to .*$/m.exec(error.message)?.[0] ?? error.name}` };
  }
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map(refusal).find((one) => one !== undefined);
}

/**
 * What a command says where it could not go on for a reason that is no mistake of an editor's: what the system
 * refused and what to do; or that it is a fault of the program, with what those who mend it need.
 */
export function tellBrokenOff(error: unknown): string {
  const refused = refusal(error);
  if (refused !== undefined) return `${REMEDIES[refused.code]}\n  (${refused.told})`;
  const told = error instanceof Error ? inspect(error) : String(error);
  return `This is a fault of Verbatim, not of the content. Report it with these lines:\n\n${told}`;
}
