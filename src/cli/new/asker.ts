import type { Readable, Writable } from "node:stream";
import { isCancel, multiselect, select, text } from "@clack/prompts";
import type { Choice } from "../../drafting/questions.ts";

/** The editor has broken off, or what was typed has come to its end while a question waited; nothing is written. */
export class BrokenOff extends Error {}

const CANCELLED = "Cancelled. Nothing was written.";
const INPUT_ENDED =
  "The input ended while a question waited. Nothing was written. Without a terminal each question is a flag: see --help.";

/** A command that cannot be run as it was given; the message says what to give instead. */
export class UsageError extends Error {}

/** Asks an editor at a terminal. Each throws `BrokenOff` when the editor breaks off, or the input ends. */
export interface Asker {
  text(question: {
    message: string;
    initial: string | undefined;
    /** What is taken where nothing is typed, or what stood there was lost: Enter pressed before a prompt shows empties it. */
    taken: string | undefined;
    /** What is wrong with an answer; nothing where it will do. */
    fault: (answer: string) => string | undefined;
  }): Promise<string>;
  choose(question: { message: string; choices: readonly Choice[]; initial: string | undefined }): Promise<string>;
  several(question: { message: string; choices: readonly Choice[] }): Promise<string[]>;
  /** What was answered so far, as flags: the editor who breaks off need not answer it again. */
  noted: Map<string, string[]>;
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new BrokenOff(CANCELLED);
  return answer as Exclude<Answer, symbol>;
}

/** An answer to a prompt, or a failure where the input ends before it: a prompt that waits for ever settles nothing. */
async function beforeEnd<Answer>(input: Readable, answer: Promise<Answer>): Promise<Answer> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(new BrokenOff(INPUT_ENDED));
  const events = ["end", "close", "error"] as const;
  for (const event of events) input.once(event, end);
  // Ctrl-D closes the prompt but not the terminal: then nothing is left that could answer.
  process.once("beforeExit", end);
  if (input.readableEnded || input.destroyed) end();
  try {
    return await Promise.race([answer, ended]);
  } finally {
    for (const event of events) input.off(event, end);
    process.off("beforeExit", end);
  }
}

/** Asks by prompts; `streams` are those of the process unless others are given. */
export function terminalAsker(streams: { input?: Readable; output?: Writable } = {}): Asker {
  const input = streams.input ?? process.stdin;
  const optionsOf = (choices: readonly Choice[]) => choices.map(({ value, label }) => ({ value, label }));
  return {
    noted: new Map(),
    text: async ({ message, initial, taken, fault }) => {
      const start = initial === undefined ? {} : { initialValue: initial };
      const shown = { ...start, ...(taken === undefined ? {} : { placeholder: taken, defaultValue: taken }) };
      const validate = (answer: string | undefined) => fault((answer ?? "").trim());
      // Nothing typed is no text to the library, whatever its type says.
      const answer: string | undefined = answered(
        await beforeEnd(input, text({ message, ...shown, validate, ...streams })),
      );
      return (answer ?? "").trim();
    },
    choose: async ({ message, choices, initial }) => {
      const shown = initial === undefined ? {} : { initialValue: initial };
      return answered(await beforeEnd(input, select({ message, options: optionsOf(choices), ...shown, ...streams })));
    },
    several: async ({ message, choices }) =>
      choices.length === 0
        ? []
        : answered(
            await beforeEnd(input, multiselect({ message, options: optionsOf(choices), required: false, ...streams })),
          ),
  };
}
