/** A word that names a day, week, month or year, and what it may mean. */
export interface NamedDay {
  words: string;
  start: number;
  meanings: readonly Meaning[];
}

/** A date that a word may mean, and the rule by which it does. The first of several is proposed. */
export interface Meaning {
  date: string;
  rule: string;
}
