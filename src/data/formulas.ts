/**
 * What a spreadsheet may take for the beginning of a formula: one of the signs `= + - @`, in full width
 * too, at the head of a cell, of a line in it, or behind a sign at which a reader set to another
 * separator would part the cell; blanks and invisible signs before it do not count.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before each beginning of one, as
 * OWASP advises against CSV injection. All other text comes back as it is.
 */
export const defuse = (text: string): string => text.replace(FORMULA, "'");
