/** A place in the received text, counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Something that only the editor can decide. Prompts, flags and tests answer it by its id. */
export interface Question {
  /** Its kind and its place: `run-together@3:193`, `speaker@s4`. */
  id: string;
  kind: QuestionKind;
  /** Where it is about; of a question about a whole sentence, where that begins. */
  place: TextPlace;
  /** What is asked, in one line. */
  asks: string;
  /** The words around it, the place in question marked; of a question about a sentence, all of it. */
  around: string;
  /** What may be answered. */
  choices: readonly Choice[];
  /** What is answered where nothing else is; one of the choices. */
  proposal: string;
  /** Of a question that takes other answers too: what is meant by one; nothing where it will not do. */
  takes?: (answer: string) => string | undefined;
}

export interface Choice {
  value: string;
  label: string;
}

export type QuestionKind = TextQuestion | "means" | "speaker" | "date";

/** Questions about how the text is set; their answers decide which sentences there are. */
const ON_THE_TEXT = [
  ...(["run-together", "turned-mark", "glued-heading"] as const),
  ...(["headline", "heading", "sentence-end", "caption", "foot", "foot-language"] as const),
] as const;
type TextQuestion = (typeof ON_THE_TEXT)[number];

export const TEXT_QUESTIONS: ReadonlySet<QuestionKind> = new Set(ON_THE_TEXT);

/** The answer that leaves something for the editor to decide in the file. */
export const LATER = "later";

export const YES_NO = (yes: string, no: string): readonly Choice[] => [
  { value: "yes", label: yes },
  { value: "no", label: no },
];

/** Answers by the ids of their questions. */
export type Answers = ReadonlyMap<string, string>;

/** Asks in the course of drafting: gives the answer, or the proposal while there is none, and keeps what was asked. */
export interface Asking {
  ask(question: Question): string;
  /** All that was asked, in order. */
  asked: readonly Question[];
}

/** What an answer means: one of the choices, or what the question takes besides; nothing where it will not do. */
export const meant = ({ choices, takes }: Question, answer: string): string | undefined =>
  choices.some(({ value }) => value === answer) ? answer : takes?.(answer);

/** Opens the asking of one draft. An answer that will not do counts as none. */
export function openAsking(answers: Answers): Asking {
  const asked: Question[] = [];
  return {
    asked,
    ask(question) {
      asked.push(question);
      const answer = answers.get(question.id);
      return (answer === undefined ? undefined : meant(question, answer)) ?? question.proposal;
    },
  };
}
