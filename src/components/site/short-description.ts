/** Search engines show about this much of a description; what is longer is cut by them without care. */
const LONGEST = 300;

/**
 * A text as the description of a page: as it is where it is short enough, else its first sentences as far as
 * they fit, or its first words and an ellipsis.
 */
export function shortDescription(text: string, language: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length <= LONGEST) return whole;
  const upTo = (granularity: "sentence" | "word", length: number): string => {
    const pieces = [...new Intl.Segmenter(language, { granularity }).segment(whole)];
    const last = pieces.findLast(({ index, segment }) => index + segment.trimEnd().length <= length);
    return last === undefined ? "" : whole.slice(0, last.index + last.segment.length).trimEnd();
  };
  return upTo("sentence", LONGEST) || `${upTo("word", LONGEST - 1) || whole.slice(0, LONGEST - 1)}…`;
}
