import type { DrawnEvent, TimelineLayout } from "../../drawings/timeline-layout.ts";
import type { Words } from "../../words/words.ts";

/** What the marks of a drawing mean, in all its forms: only what there is. `several`: the site holds several articles. */
export function legendOf(
  layouts: readonly TimelineLayout[],
  stands: Parameters<Words["timeline"]["legend"]>[1],
  several: boolean,
  words: Words,
): string {
  const marks = layouts.flatMap((layout) => layout.marks);
  const single = marks.filter(({ events }) => events.length === 1);
  const isAny = (is: (event: DrawnEvent) => boolean): boolean => single.some(({ events }) => events.some(is));
  return words.timeline.legend(
    {
      bars: single.some(({ shape }) => shape === "bar"),
      beside: isAny((event) => event.beside),
      about: marks.some(({ approximate }) => approximate),
      derived: isAny((event) => event.derived),
      twice: isAny(({ date }) => date.shape === "set"),
      clusters: single.length < marks.length,
    },
    stands,
    several,
  );
}
