import { BrokenOff, terminalAsker, UsageError } from "./new/asker.ts";
import { runNew } from "./new/run-new.ts";

/** `npm run new article|brief|event|profile|reference`: drafts a new entry, and says what is left to do. */
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
try {
  console.log(await runNew(process.argv.slice(2), isTerminal ? terminalAsker() : undefined));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof BrokenOff)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
