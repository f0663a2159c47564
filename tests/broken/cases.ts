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
  }[];
  report: string;
}

/** The cases, as data. */
export const cases = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8")) as Case[];
