import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One mistake, or a few together, made in the small site of base/, and the report that follows. */
export interface Case {
  name: string;
  changes: {
    file: string;
    /** Text to replace; left out, the file is written anew (or, with neither, removed). */
    find?: string;
    write?: string;
    /** In place of both: what a file that is no text holds, in base64. */
    bytes?: string;
  }[];
  report: string;
}

const read = (file: string): unknown => parse(readFileSync(join(import.meta.dirname, file), "utf8"));

/** The cases, as data. */
export const cases = read("cases.yaml") as Case[];

/** Changes that look like mistakes and are none. */
export const rights = read("right.yaml") as Omit<Case, "report">[];
