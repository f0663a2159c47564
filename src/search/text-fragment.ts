import type { SetWords } from "./entry.ts";
import type { Run } from "./marks.ts";

/** So many words before and behind the marked ones tell them from the same words elsewhere on the page. */
const CONTEXT = 12;
const LAST = new RegExp(`(?:\\S+\\s+){0,${CONTEXT - 1}}\\S+\\s*$`);
const FIRST = new RegExp(`^\\s*(?:\\S+\\s+){0,${CONTEXT - 1}}\\S+`);
/** More marked runs than these make a link longer, and no clearer. */
const MOST = 4;

/** Signs that mean something in a directive are written by their bytes, and those that URLs do not have. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/** The last or the first few words of a text, cut where white space is. */
const lastWords = (text: string): string => (LAST.exec(text)?.[0] ?? "").trim();
const firstWords = (text: string): string => (FIRST.exec(text)?.[0] ?? "").trim();

/** One directive: the words, and those around them, which are not marked. */
function directiveOf({ text, ours = [], after: behind = "" }: SetWords, [start, end]: Run): string {
  const breaks = [0, ...ours.map(([at]) => at), text.length];
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  const before = lastWords(text.slice(from, start));
  const after = firstWords(text.slice(end, to) + (to === text.length ? behind : ""));
  return [
    ...(before === "" ? [] : [`${encode(before)}-`]),
    encode(text.slice(start, end)),
    ...(after === "" ? [] : [`-${encode(after)}`]),
  ].join(",");
}

/** True of a run that a browser can find on the page: nothing of ours stands in it. */
const canBeFound = ({ ours = [], unmarked }: SetWords, [start, end]: Run): boolean =>
  unmarked !== true && ours.every(([at]) => at <= start || at >= end);

/**
 * An address with directives (URL Fragment Text Directives, WICG) by which a browser marks words on the
 * page itself, which runs nothing. One that knows none of them goes to the fragment.
 */
export function addressWithWords(href: string, marked: readonly { words: SetWords; runs: readonly Run[] }[]): string {
  const directives = marked
    .flatMap(({ words, runs }) => runs.filter((run) => canBeFound(words, run)).map((run) => directiveOf(words, run)))
    .slice(0, MOST);
  if (directives.length === 0) return href;
  return `${href}${href.includes("#") ? "" : "#"}:~:${directives.map((one) => `text=${one}`).join("&")}`;
}
