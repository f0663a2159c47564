import type { Part } from "../../parting/parts.ts";
import type { Words } from "../../words/words.ts";
import type { ShownList } from "./shown-lists.ts";

/** What a part of a list holds, by its first and its last item. */
export const saySpan = ({ spans }: ShownList, part: number, words: Words): string =>
  words.lists.span(...(spans[part - 1] ?? ["", ""]));

/** The title of a part of a list: the list, and which of its items it holds. */
export function rangeOf({ title, parts }: ShownList, part: number, words: Words): string {
  const { from = 1, to = 1 } = parts[part - 1] ?? {};
  return words.lists.range(title, from, to);
}

/** Up to so many parts each is told by what it holds; more are told in groups of ten. */
const TOLD_ALONE = 40;
const IN_A_GROUP = 10;

/** The parts of a list as the page to which it belongs leads to them, each alone or, of many, in groups. */
export function wayGroups(
  { parts, spans }: ShownList,
  words: Words,
): { span: string; parts: readonly Pick<Part<unknown>, "route" | "from" | "to">[] }[] {
  const size = parts.length > TOLD_ALONE ? IN_A_GROUP : 1;
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, group) => {
    const [from, to] = [group * size, Math.min(parts.length, (group + 1) * size)];
    const span = words.lists.span(spans[from]?.[0] ?? "", spans[to - 1]?.[1] ?? "");
    return { span, parts: parts.slice(from, to) };
  });
}
