/** A whole number in digits, by threes: "18 658". */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");

/** The numbers of consecutive sentences of an article, in every language: "s31–s60". */
export const sentencesFrom = (first: number, last: number): string =>
  first === last ? `s${first}` : `s${first}–s${last}`;
