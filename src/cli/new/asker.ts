import type { Readable, Writable } from "node:stream";
import { isCancel, multiselect, select, text } from "@clack/prompts";
import type { Choice } from "../../drafting/questions.ts";

/** The editor has broken off; nothing is written. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled. Nothing was written.");
  }
}

/** A command that cannot be run as it was given; the message says what to give instead. */
export class UsageError extends Error {}

/** Asks an editor at a terminal. Each throws `Cancelled` when the editor breaks off. */
export interface Asker {
  text(question: {
    message: string;
    initial: string | undefined;
    /** What is wrong with an answer; nothing where it will do. */
    fault: (answer: string) => string | undefined;
  }): Promise<string>;
  choose(question: { message: string; choices: readonly Choice[]; initial: string | undefined }): Promise<string>;
  several(question: { message: string; choices: readonly Choice[] }): Promise<string[]>;
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** Asks by prompts; `streams` are those of the process unless others are given. */
export function terminalAsker(streams: { input?: Readable; output?: Writable } = {}): Asker {
  const optionsOf = (choices: readonly Choice[]) => choices.map(({ value, label }) => ({ value, label }));
  return {
    text: async ({ message, initial, fault }) => {
      const shown = initial === undefined ? {} : { initialValue: initial };
      const validate = (answer: string | undefined) => fault((answer ?? "").trim());
      // Nothing typed is no text to the library, whatever its type says.
      const answer: string | undefined = answered(await text({ message, ...shown, validate, ...streams }));
      return (answer ?? "").trim();
    },
    choose: async ({ message, choices, initial }) => {
      const shown = initial === undefined ? {} : { initialValue: initial };
      return answered(await select({ message, options: optionsOf(choices), ...shown, ...streams }));
    },
    several: async ({ message, choices }) =>
      choices.length === 0
        ? []
        : answered(await multiselect({ message, options: optionsOf(choices), required: false, ...streams })),
  };
}
