import { LATER, meant, type Answers, type Question } from "../../drafting/questions.ts";
import { UsageError, type Asker } from "./asker.ts";

/** Answers given as flags: `--answer id=value`. Throws `UsageError` for one without the sign. */
export function answersIn(flags: readonly string[]): Map<string, string> {
  return new Map(
    flags.map((flag) => {
      const at = flag.lastIndexOf("=");
      if (at < 1) throw new UsageError(`--answer ${flag}: write it as id=value, such as run-together@3:194=no.`);
      return [flag.slice(0, at), flag.slice(at + 1)];
    }),
  );
}

const valuesOf = ({ choices, takes }: Question): string =>
  choices.map(({ value }) => value).join(", ") + (takes === undefined ? "" : ", another profile, or a few words");

/** A question in lines, as a script reads it. */
const told = (one: Question): string =>
  `  ${one.id}  line ${one.place.line}, column ${one.place.column}\n    ${one.asks}\n    ${one.around}\n` +
  `    ${valuesOf(one)}; proposed: ${one.proposal}`;

/** Every answer has its question, and is one that it takes. Throws `UsageError` that names all that do not. */
export function checkAnswers(answers: Answers, questions: readonly Question[]): void {
  const faults = [...answers].flatMap(([id, value]) => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) return [`--answer ${id}=${value}: nothing is asked by this name.`];
    return meant(question, value) !== undefined
      ? []
      : [`--answer ${id}=${value}: the answers are ${valuesOf(question)}.`];
  });
  if (faults.length === 0) return;
  const names = questions.map((one) => one.id).join(", ");
  throw new UsageError(`${faults.join("\n")}\nAsked are: ${names === "" ? "no questions" : names}.`);
}

/** A question in its turn, such as `12 of 51`. */
interface Asked {
  question: Question;
  count: string;
}

/** What is chosen at a terminal where none of the choices will do; no answer of its own. */
const OTHER = "(other)";

/** Asks one question at a terminal; an answer that is none of the choices is typed. */
async function askOne({ question, count }: Asked, asker: Asker): Promise<string> {
  const { asks, around, choices, proposal, place, takes } = question;
  const message = `${asks}\n${around}\n(${count}; line ${place.line}, column ${place.column} of the text)`;
  const other = { value: OTHER, label: "somebody else: type a name, a slug or a few words" };
  const all = takes === undefined ? choices : [...choices, other];
  const answer = await asker.choose({ message, choices: all, initial: proposal });
  if (takes === undefined || answer !== OTHER) return answer;
  return asker.text({
    message: `${asks} A profile by name or slug, or a few words.`,
    ...{ initial: undefined, taken: undefined },
    fault: (typed) => {
      if (typed === "") return "This is needed.";
      return takes(typed) === undefined
        ? `There is no profile “${typed}”; a few words are taken as they are.`
        : undefined;
    },
  });
}

/**
 * Has every question answered, one after the other, for an answer may bring up others. Without a terminal the
 * proposals are taken, if the editor has said so. Throws `UsageError` with all open questions where not; `also`: those
 * that have a flag of their own, as a script reads them; `more`: which answers will bring more questions.
 */
export async function answerAll(
  questionsFor: (answers: Answers) => readonly Question[],
  given: ReadonlyMap<string, string>,
  {
    asker,
    accepts,
    also = [],
    more = "",
  }: { asker: Asker | undefined; accepts: boolean; also?: readonly string[]; more?: string },
): Promise<Answers> {
  const answers = new Map(given);
  if (asker === undefined || accepts) {
    const open = questionsFor(answers).filter(({ id }) => !answers.has(id));
    if (accepts || open.length + also.length === 0) return answers;
    const lines = [...also, ...open.map(told), ...(more === "" ? [] : [more])].join("\n");
    throw new UsageError(
      `Without a terminal these need --answer id=value, or --accept for what is proposed:\n${lines}`,
    );
  }
  const next = (): Asked | undefined => {
    const questions = questionsFor(answers);
    const question = questions.find(({ id }) => !answers.has(id));
    const number = questions.filter(({ id }) => answers.has(id)).length + 1;
    return question && { question, count: `${number} of ${questions.length}` };
  };
  const noted = asker.noted.get("answer") ?? [];
  asker.noted.set("answer", noted);
  for (let one = next(); one !== undefined; one = next()) {
    const { id } = one.question;
    const answer = await askOne(one, asker);
    answers.set(id, answer);
    noted.push(`${id}=${answer}`);
  }
  return answers;
}

/** Questions whose answer was left for later. */
export const leftOpen = (questions: readonly Question[], answers: Answers): number =>
  questions.filter(({ id, proposal }) => (answers.get(id) ?? proposal) === LATER).length;
