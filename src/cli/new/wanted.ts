import type { z } from "zod";
import type { Choice } from "../../drafting/questions.ts";
import { closest, wasMeant } from "../../errors/closest.ts";
import { fields } from "../../schemas/fields.ts";
import { wellFormed } from "../../schemas/well-formed.ts";
import { UsageError, type Asker } from "./asker.ts";

/** What was given so far: flag → its values. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Something that a command has to know. Each is a flag; at a terminal what has none is asked. */
export interface Wanted {
  flag: string;
  /** What it is, for prompt and help. */
  asks: string;
  /** What a value has to be. */
  schema?: z.ZodType;
  /** What else may be wrong with a value. */
  fault?: (value: string, given: Given) => string | undefined;
  choices?: readonly Choice[];
  /** True: several values, each with the flag again. */
  many?: boolean;
  /** True: it may be left out. */
  optional?: boolean;
  /** True: a flag without a value. */
  isSwitch?: boolean;
  /** True: it is asked of nobody, and is a flag alone. */
  flagOnly?: boolean;
  /** What is taken without a flag, and proposed in a prompt. */
  initial?: (given: Given) => string | undefined;
  /** When it is wanted, by what was given before; else why it is not, and what to do, for a flag that is given all the same. */
  applies?: { when: (given: Given) => boolean; otherwise: string };
}

/** The one value of a flag, where it has one. */
export const one = (given: Given, flag: string): string | undefined => given[flag]?.[0];

/** The one value of a flag that was required. Throws where there is none, which `gather` does not let happen. */
export function sure(given: Given, flag: string): string {
  const value = one(given, flag);
  if (value === undefined) throw new Error(`--${flag} was not gathered`);
  return value;
}

/** So many choices are told in full; of more those that are like what was given. */
const TOLD_IN_FULL = 12;

/** Says that a value is none of the choices, and which it may stand for. */
function noneOf(value: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return `“${value}” is none of: (there are none yet).`;
  const all = choices.map((choice) => choice.value);
  if (all.length <= TOLD_IN_FULL) return `“${value}” is none of: ${all.join(", ")}.`;
  const labelled = closest(
    value,
    choices.map((choice) => choice.label),
  );
  const near = new Set([
    ...closest(value, all),
    ...choices.filter(({ label }) => labelled.includes(label)).map((choice) => choice.value),
  ]);
  return `“${value}” is none of the ${all.length} that there are. ${near.size === 0 ? "None has a name like it." : wasMeant([...near])}`;
}

/** What is wrong with a value, in the words in which the check would say it. */
function faultOf({ flag, schema, fault, choices }: Wanted, value: string, given: Given): string | undefined {
  if (choices !== undefined && !choices.some((choice) => choice.value === value)) {
    return noneOf(value, choices);
  }
  if (schema !== undefined) {
    const entry = { slug: flag, file: flag, source: "", data: { [flag]: value } };
    const [problem] = wellFormed(entry, fields({ [flag]: schema })).problems;
    if (problem !== undefined) return `${problem.message} ${problem.hint}`;
  }
  return fault?.(value, given);
}

async function askFor(wanted: Wanted, given: Given, asker: Asker): Promise<readonly string[]> {
  const { asks, choices, many, optional, initial } = wanted;
  const message = asks + (optional === true ? " (may be left out)" : "");
  const proposed = initial?.(given);
  if (choices !== undefined && many === true) {
    const several = await asker.several({ message, choices });
    return several.length === 0 && optional !== true ? askFor(wanted, given, asker) : several;
  }
  if (choices !== undefined) {
    const none = { value: "", label: "none" };
    const all = optional === true ? [none, ...choices] : choices;
    if (all.length === 0) throw new UsageError(`${asks}: there is none to choose from yet.`);
    const value = await asker.choose({ message, choices: all, initial: proposed });
    return value === "" ? [] : [value];
  }
  const value = await asker.text({
    message,
    initial: proposed,
    taken: optional === true ? undefined : proposed,
    fault: (answer) => {
      if (answer === "") return optional === true || proposed !== undefined ? undefined : "This is needed.";
      return faultOf(wanted, answer, given);
    },
  });
  return value === "" ? [] : [value];
}

/**
 * Gathers all that a command has to know: from its flags; else at a terminal by asking; else what is taken without.
 * Throws `UsageError` that names every flag with a wrong value, or every one that is missing.
 */
export async function gather(
  wanted: readonly Wanted[],
  flags: Given,
  asker: Asker | undefined,
  before: Given = {},
): Promise<Given> {
  let given: Given = { ...before };
  const missing: string[] = [];
  const faults: string[] = [];
  for (const want of wanted) {
    const { flag, optional, applies, initial, flagOnly } = want;
    const values = flags[flag] ?? [];
    if (applies?.when(given) === false) {
      if (values.length > 0) faults.push(`--${flag}: not wanted here: ${applies.otherwise}`);
      continue;
    }
    if (values.length > 0) {
      const wrong = values.flatMap((value) => faultOf(want, value, given) ?? []);
      faults.push(...wrong.map((fault) => `--${flag}: ${fault}`));
      // What is wrong is not built upon.
      if (wrong.length === 0) given = { ...given, [flag]: values };
    } else if (asker !== undefined && flagOnly !== true) {
      const answered = await askFor(want, given, asker);
      asker.noted.set(flag, [...answered]);
      given = { ...given, [flag]: answered };
    } else {
      const taken = initial?.(given);
      const wrong = taken === undefined ? undefined : faultOf(want, taken, given);
      if (wrong !== undefined) faults.push(`--${flag}: ${wrong}`);
      else if (taken !== undefined) given = { ...given, [flag]: [taken] };
      else if (optional !== true) missing.push(`--${flag}  ${want.asks}`);
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  if (missing.length > 0) throw new UsageError(`Without a terminal these flags are needed:\n  ${missing.join("\n  ")}`);
  return given;
}
