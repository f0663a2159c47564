import type { ReadChapter, ReadNote } from "../plain/read-chapter.ts";
import { SOURCE_PLACE } from "../../urls/source-places.ts";
import { COLUMNS } from "./wrap.ts";

/** Stands before every page. */
export const PAGE_RULE = "_".repeat(COLUMNS);

const UNIT = new RegExp(`^((?:\\d+:)?${SOURCE_PLACE}) \\| (.*)$`);
const NOTE = /^\[(\d+)\] +/;
const ITEM = /^ *- /;
const STROKE = /^ *(?:-+|\.+|=+)$/;

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(" ");

/** Notes out of lines: those that begin further right go on with the line before. */
function notesIn(lines: readonly string[]): ReadNote[] {
  const notes: (ReadNote & { column: number })[] = [];
  for (const line of lines) {
    const start = NOTE.exec(line);
    const note = notes.at(-1);
    if (start !== null) {
      const column = start[0].length;
      notes.push({ number: Number(start[1]), column, head: line.slice(column), lines: [] });
    } else if (note !== undefined) {
      const goesOn = line.search(/\S/) > note.column;
      const last = note.lines.pop();
      if (!goesOn) note.lines.push(...(last === undefined ? [] : [last]), line.trim());
      else if (last === undefined) note.head += ` ${line.trim()}`;
      else note.lines.push(`${last} ${line.trim()}`);
    }
  }
  return notes.map(({ number, head, lines: own }) => ({ number, head, lines: own }));
}

/** A run of lines without an empty one, parted where an item or a sentence begins. */
function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (ITEM.test(line) || UNIT.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

function readPage(page: string): ReadChapter {
  const runs = page.split(/\n{2,}/).map((run) => run.split("\n").filter((line) => line !== ""));
  const [opening = [], ...rest] = runs.filter((run) => run.length > 0);
  const from = opening.slice(0, -1).findLastIndex((line) => !line.startsWith(" "));
  const title = joined(opening.slice(from, -1)).replace(/^\S+ /, "");
  const chapter: ReadChapter = { title, units: [], blocks: [], notes: [] };
  for (const run of rest) {
    if (NOTE.test(run[0] ?? "")) chapter.notes.push(...notesIn(run));
    else if (!STROKE.test(run.at(-1) ?? "")) {
      for (const part of partsOf(run)) {
        const unit = UNIT.exec(part[0] ?? "");
        if (unit === null) chapter.blocks.push(joined(part));
        else chapter.units.push({ name: unit[1] ?? "", words: joined([unit[2] ?? "", ...part.slice(1)]) });
      }
    }
  }
  return chapter;
}

/** Reads the pages of a plain text back: lines that were parted are put together again. */
export const readText = (text: string): ReadChapter[] => text.split(`${PAGE_RULE}\n`).slice(1).map(readPage);
