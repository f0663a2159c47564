/** A word of a command line as a shell reads it: within double marks, where it holds more than letters, figures and signs of a path. */
const quoted = (word: string): string =>
  /^[\p{L}\d_@%+=:,./-]+$/u.test(word) ? word : `"${word.replaceAll(/["$`\\]/g, "\\$&")}"`;

/**
 * The command that asks no more what was answered: the words behind `npm run new` as they were given, and the answers
 * as flags. An answer that was wrong can be taken out of it.
 */
export function commandSoFar(words: readonly string[], noted: ReadonlyMap<string, readonly string[]>): string {
  const flags = [...noted].flatMap(([flag, values]) => values.map((value) => `--${flag}=${quoted(value)}`));
  return ["npm run new --", ...words.map(quoted), ...flags].join(" ");
}
