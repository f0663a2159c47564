import type { Mark, TimelineLayout } from "../../drawings/timeline-layout.ts";
import type { Words } from "../../words/words.ts";

/** True of a month, a year or a span that the drawing has room to show longer than a day. */
const isLong = ({ shape, start, end }: Mark, { wide }: TimelineLayout): boolean =>
  shape === "bar" && end - start > wide;

/** What the marks of a drawing mean, in all its forms: only what there is. */
export function legendOf(
  layouts: readonly TimelineLayout[],
  stands: Parameters<Words["timeline"]["legend"]>[1],
  words: Words,
): string {
  const marks = layouts.flatMap((layout) => layout.marks);
  const single = marks.filter(({ events }) => events.length === 1);
  return words.timeline.legend(
    {
      bars: layouts.some((layout) => layout.marks.some((mark) => single.includes(mark) && isLong(mark, layout))),
      about: marks.some(({ approximate }) => approximate),
      derived: single.some(({ events: [event] }) => event?.derived),
      clusters: single.length < marks.length,
    },
    stands,
  );
}
