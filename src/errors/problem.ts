import { readable, readablePath } from "./readable.ts";

/** Where something stands: file as the editor knows it, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What the catalogue says of one kind of mistake. */
export interface Message {
  /** The kind of mistake, at a glance. */
  title: string;
  /** What is wrong here. */
  message: string;
  /** What is valid, and what to do. */
  hint: string;
}

/** The same with the name of its entry, which stays though the words may change. */
export interface NamedMessage extends Message {
  code: string;
}

/** One mistake of an editor, with its place. */
export interface Problem extends Place, NamedMessage {}

/** Joins a place and a message of the catalogue, in a form that can be read whatever an editor wrote. */
export function problem(place: Place, { code, title, message, hint }: NamedMessage): Problem {
  const { file, line, column } = place;
  return { file: readablePath(file), line, column, code, title, message: readable(message), hint: readable(hint) };
}

/**
 * Carries a whole report through code that can only throw (Astro's pages and hooks). `title` and
 * `loc` are what Astro's overlay shows above the report and below it.
 */
export class ReportError extends Error {
  override readonly name = "Content";
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly unread: readonly string[];
  /** When it was made, for telling a report that was overtaken by a change. */
  readonly at = Date.now();

  constructor(title: string, problems: readonly Problem[], text: string, unread: readonly string[] = []) {
    super(text);
    this.title = title;
    this.problems = problems;
    this.unread = unread;
    // What is wrong is in the content; a place in the code would only lead away from it.
    this.stack = "";
    const [first] = problems;
    if (first !== undefined) {
      Object.assign(this, { loc: { file: first.file, line: first.line, column: first.column } });
    }
  }

  /** Astro guesses hints from this text: a quoted "document" must not bring up one on browsers. */
  override toString(): string {
    return this.name;
  }
}
