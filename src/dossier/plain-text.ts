import { catalogue } from "../errors/catalogue.ts";
import { DOUBLE_MARK, MARKED_WORDS } from "../markdown/double-marks.ts";
import { fieldOf, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

/**
 * Fields whose text is not ours to word, or is looked into elsewhere: the source's own words, claims
 * (whose quotations are compared with their evidence), and addresses.
 */
const ELSEWHERE: ReadonlySet<PropertyKey> = new Set(["quote", "words", "claim", "url", "archived", "address", "path"]);

/**
 * Reports double quotation marks in every plain text of an entry's front matter: nothing there names a
 * source for the words between them. `except` names further fields of the entry's top level.
 */
export function refuseQuotations(
  state: State,
  entry: { file: string; source: string; fields: unknown },
  except: readonly string[] = [],
): void {
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === "string") {
      const found = MARKED_WORDS.exec(value) ?? DOUBLE_MARK.exec(value);
      if (found !== null) report(state, fieldOf(entry, path), catalogue.looseQuotation(found[0]));
    } else if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        const skipped = ELSEWHERE.has(key) || (path.length === 0 && except.includes(key));
        if (!skipped) look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  look(entry.fields, []);
}
