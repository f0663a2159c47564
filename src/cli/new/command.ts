import type { NewFile } from "./write-files.ts";
import type { Asker } from "./asker.ts";
import type { Site } from "./site.ts";
import type { Given, Wanted } from "./wanted.ts";

/** What a command made: the files to be written, and what the editor is told besides. */
interface Made {
  files: readonly NewFile[];
  notes?: readonly string[];
}

/** One kind of thing that `npm run new` makes. */
export interface Command {
  /** One line: what it makes. */
  about: string;
  /** What stands behind the kind on the command line, such as `path/to.txt`. */
  operand?: string;
  /** Its flags, in the order in which they are asked. */
  wanted: (site: Site) => readonly Wanted[];
  /** Makes the files; asks for what is missing where there is a terminal. */
  make: (site: Site, flags: Given, asker: Asker | undefined, operand: string | undefined) => Promise<Made>;
}
