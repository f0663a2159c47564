import { Lexer } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import type { Oddity } from "./odd-yaml.ts";

/** How a remark begins in which a draft asks for what only an editor can know. */
export const TO_DECIDE = "to decide:";

const REMARK = new RegExp(`^#\\s*${TO_DECIDE}\\s*`);
/** A line that ends with a field’s name, which may be the first of an item, or with an item’s dash. */
const OPEN = /(?:^|\n)(\s*(?:-[^\S\n]+)*)(?:[^\n#]*:|(-))[^\S\n]*$/;
/** The next line that is more than a remark. */
const NEXT = /^(?:[^\S\n]*(?:#.*)?\r?\n)*([^\S\n]*)(-?)/;

/** True where a remark stands in place of a value, which its schema asks for; one may stand on the lines below, too. */
function isInPlaceOfValue(yaml: string, from: number, to: number): boolean {
  const open = OPEN.exec(yaml.slice(0, from));
  if (open === null) return false;
  const [, indent = "", dash] = NEXT.exec(yaml.slice(to)) ?? [];
  const own = (open[1] ?? "").replaceAll("\n", "").length;
  return indent.length < own || (indent.length === own && (open[2] !== undefined || dash !== "-"));
}

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
    if (REMARK.test(lexeme) && !isInPlaceOfValue(yaml, offset, offset + lexeme.length)) {
      found.push({ offset, message: catalogue.undecided(lexeme.replace(REMARK, "").trim()) });
    }
    offset += lexeme.length;
  }
  return found;
}
