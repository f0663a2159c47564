import type { Message, NamedMessage } from "./problem.ts";

/** Entries of a catalogue → the same, each of which gives its own name with its words. */
export function named<Entries extends Readonly<Record<string, (...details: never[]) => Message>>>(
  entries: Entries,
): { readonly [Name in keyof Entries]: (...details: Parameters<Entries[Name]>) => NamedMessage } {
  const withNames = Object.entries(entries).map(([code, word]) => [
    code,
    (...details: never[]): NamedMessage => ({ code, ...word(...details) }),
  ]);
  return Object.fromEntries(withNames) as ReturnType<typeof named<Entries>>;
}
