const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The first letter of a name in whatever script, marks that belong to it included; a digit where no letter stands first. */
export function initialOf(name: string): string {
  const signs = Array.from(graphemes.segment(name), (one) => one.segment);
  const first = signs.find((one) => /^[\p{L}\p{N}]/u.test(one)) ?? "";
  const capital = first.toUpperCase();
  // ß has no capital of one sign.
  return [...graphemes.segment(capital)].length === 1 ? capital : first;
}
