/** Signs that nobody sees: words between them are laid out by themselves, as `dir` does in a page (UAX #9, 2.4). */
const OPENING = { ltr: "\u2066", rtl: "\u2067" } as const;
const CLOSING = "\u2069";

const ISOLATES = /[\u2066-\u2069]/g;

/** The signs before and behind words that run in a direction, where that is told of them. */
export const isolatesOf = (dir: unknown): readonly [before: string, behind: string] =>
  dir === "rtl" || dir === "ltr" ? [OPENING[dir], CLOSING] : ["", ""];

/** A text without such signs. */
export const withoutIsolates = (text: string): string => text.replace(ISOLATES, "");

/**
 * Lines of one text, each of which closes what it opens: an isolate ends with its line. `indent` is how many
 * columns of each line but the first stand before its words.
 */
export function closeIsolates(lines: readonly string[], indent: number): string[] {
  let open: string[] = [];
  return lines.map((line, index) => {
    const before = index === 0 ? "" : open.join("");
    for (const [sign] of line.matchAll(ISOLATES)) open = sign === CLOSING ? open.slice(0, -1) : [...open, sign];
    const at = index === 0 ? 0 : indent;
    return `${line.slice(0, at)}${before}${line.slice(at)}${CLOSING.repeat(open.length)}`;
  });
}
