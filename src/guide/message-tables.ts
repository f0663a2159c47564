import type { RootContent } from "mdast";
import { catalogue } from "../errors/catalogue.ts";
import type { Message } from "../errors/problem.ts";
import { samples, type Samples } from "./samples.ts";
import { code, heading, lines, strong, table, text, type Cell } from "./tables.ts";

/** The lines of a text, less those that only point at something in the line above. */
const linesOf = (words: string): string[] =>
  words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !/^[~^-]+$/.test(line));

const rowOf = (name: string, { title, message, hint }: Message): Cell[] => [
  [strong(title), text(" "), code(name)],
  lines(linesOf(message)),
  lines(linesOf(hint)),
];

function tableOf(about: Samples): RootContent {
  const rows = Object.entries(about).flatMap(([name, details]) => {
    const word = catalogue[name as keyof typeof catalogue] as (...details: readonly unknown[]) => Message;
    return (details as readonly (readonly unknown[])[]).map((one) => rowOf(name, word(...one)));
  });
  return table([["message", "what is wrong, for example", "what is valid, and what to do"], ...rows]);
}

/** Every mistake that can be reported, by what it is about: title and name, message, hint. */
export const messageTables = (): RootContent[] =>
  Object.entries(samples).flatMap(([about, entries]) => [heading(3, about), tableOf(entries)]);
