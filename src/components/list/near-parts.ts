/** As many parts as these are all named on each page. */
const ALL = 12;
/** Of more, so many beside the page's own. */
const BESIDE = 2;
/** And of all so many, spread evenly, by which any is near. */
const SPREAD = 8;

/**
 * The parts of a list to which a page of one of them leads: all of a few; of many the first and the last, those next
 * to it, and some between. So no page grows with the length of its list.
 */
export function nearParts<One extends { part: number }>(parts: readonly One[], current: number): One[] {
  if (parts.length <= ALL) return [...parts];
  const step = Math.ceil(parts.length / SPREAD);
  return parts.filter(
    ({ part }) => part === 1 || part === parts.length || Math.abs(part - current) <= BESIDE || (part - 1) % step === 0,
  );
}
