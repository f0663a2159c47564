import type { Opening } from "../plain/opening.ts";
import { underlined } from "./lay-out.ts";
import { wrap } from "./wrap.ts";

/** The first lines of a text: title, description, dates, the hash of the content. */
export const openingLines = ({ title, description, dates, sha256 }: Opening): string[] => [
  ...underlined(wrap(title), "="),
  "",
  ...wrap(description),
  "",
  ...dates.flatMap((line) => wrap(line)),
  sha256,
];
