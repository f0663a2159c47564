import { dateOf } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Claim, Event, Evidence, QuotedEvidence, Reference } from "../dossier/dossier.ts";
import type { Words } from "../words/words.ts";

/** Every claim of an event, those on which accounts differ last. */
export const claimsOf = ({ blocks, conflicts }: Event): Claim[] =>
  [...blocks, ...conflicts.flatMap((conflict) => conflict.sides)].flatMap((block) => block.claims);

/** Who says the quoted words, how, and in which sentences: "Vladimir Putin, paraphrased (s3)". */
export function sayerOf({ article, speaker, parts }: QuotedEvidence, words: Words): string {
  const { name, manner } = words.speaker({ ...speaker, of: speaker.of?.name, source: article.source?.name });
  const notes = [speaker.attributed ? words.attributed : undefined, speaker.note].filter((one) => one !== undefined);
  const units = new Set(parts.flat().map((piece) => words.unit(piece.sentence)));
  return `${[name + manner, ...notes].join("; ")} (${[...units].join(", ")})`;
}

/** The quoted words of a piece of evidence in one run, an ellipsis between its parts. */
const quotedWords = ({ parts }: QuotedEvidence): string =>
  parts.map((part) => part.map((piece) => piece.text).join(" ")).join(" … ");

/** A work as the pages name it, with its address. */
function workOf({ publisher, kind, title, date, url }: Reference, words: Words): string {
  const said = date === undefined ? "" : `, ${sayDate(dateOf(date), words)}`;
  return `${publisher} (${kind}): ${title}${said}, ${url}`;
}

/** A quotation with its speaker and sentence, or a work with its address, in one line. */
const lineOf = (one: Evidence, words: Words): string =>
  one.kind === "reference"
    ? workOf(one.reference, words)
    : words.takeAway.quotation(quotedWords(one), sayerOf(one, words));

/** The lines of some claims' evidence, each once: quotations, or works. */
export const linesOf = (claims: readonly Claim[], kind: Evidence["kind"], words: Words): string[] => [
  ...new Set(
    claims.flatMap((claim) => claim.evidence.filter((one) => one.kind === kind).map((one) => lineOf(one, words))),
  ),
];
