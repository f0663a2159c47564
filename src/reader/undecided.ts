import { Lexer } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import type { Oddity } from "./odd-yaml.ts";

/** How a remark begins in which a draft asks for what only an editor can know. */
export const TO_DECIDE = "to decide:";

const REMARK = new RegExp(`^#\\s*${TO_DECIDE}\\s*`);
/** A line that ends with a field’s name, or an item’s dash: its value is missing, and its schema asks for it. */
const EMPTY = /(?:^|\n)(?:[^\n#]*:|\s*-)[^\S\n]*$/;

/**
 * Remarks of a draft that still stand in YAML, where the fields beside them have values: the content would pass, and no
 * one might have looked.
 */
export function findUndecided(yaml: string): Oddity[] {
  if (!yaml.includes(TO_DECIDE)) return [];
  const found: Oddity[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    // A document’s and a scalar’s beginning are told by signs that are not in the text.
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    if (REMARK.test(lexeme) && !EMPTY.test(yaml.slice(0, offset))) {
      found.push({ offset, message: catalogue.undecided(lexeme.replace(REMARK, "").trim()) });
    }
    offset += lexeme.length;
  }
  return found;
}
