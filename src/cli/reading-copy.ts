import type { Evidence, ListedClaim } from "../dossier/dossier.ts";
import { closest, wasMeant } from "../errors/closest.ts";
import type { Place } from "../errors/problem.ts";

function evidenceLine(one: Evidence): string {
  if (one.kind === "reference") {
    const { key, publisher, kind, title } = one.reference;
    return `${key}  ${publisher} (${kind}): ${title}`;
  }
  const words = one.parts.map((part) => part.map((piece) => piece.text).join(" ")).join(" … ");
  const sentences = [...new Set(one.parts.flat().map((piece) => piece.sentence))].join("–");
  const { who, voice, of, note } = one.speaker;
  const speaker = [who, voice, of === undefined ? "" : `of ${of.name}`, note ?? ""].filter((part) => part !== "");
  const dates = one.dates.map(({ words: word, date, rule }) => `\n      ${word} = ${date.edtf}: ${rule}`);
  const beyond = one.beyond.map(({ words: word, why }) => `\n      beyond it: ${word}. ${why}`);
  return `${sentences}  ${speaker.join(", ")}\n      “${words}”${[...dates, ...beyond].join("")}`;
}

/** An entry as an editor may name it: by its file, from the content folder or beyond, or by its slug. */
const plainName = (name: string): string => name.replaceAll("\\", "/").replace(/\.(?:md|yaml)$/, "");

/** A claim, and where it stands in the content. */
type PlacedClaim = readonly [claim: ListedClaim, at: () => Place];

/** The claims of the entries that are named, or what names none. */
export function claimsOf(claims: readonly PlacedClaim[], names: readonly string[]): readonly PlacedClaim[] | string {
  if (names.length === 0) return claims;
  const byEntry = Map.groupBy(claims, ([, at]) => plainName(at().file));
  const isNamed = (entry: string, name: string): boolean => `/${entry}`.endsWith(`/${plainName(name)}`);
  const entries = [...byEntry.keys()];
  const unknown = names.filter((name) => !entries.some((entry) => isNamed(entry, name)));
  if (unknown.length === 0)
    return [...byEntry].flatMap(([entry, own]) => (names.some((name) => isNamed(entry, name)) ? own : []));
  const known = entries.map((entry) => entry.split("/").slice(-2).join("/"));
  return unknown
    .map((name) => {
      const near = closest(plainName(name), known);
      const hint = near.length === 0 ? "" : ` ${wasMeant(near)}`;
      return `No entry with claims is “${name}”.${hint}`;
    })
    .join("\n");
}

/**
 * Every claim beside the words and the speaker that it rests on, for an editor to read from end to end:
 * no program can say whether words bear a claim.
 */
export const readingCopy = (claims: readonly PlacedClaim[]): string =>
  claims
    .map(([{ id, text, evidence, title }, at]) => {
      const { file, line, column } = at();
      const head = `${file}:${line}:${column}  ${title}  ${id}`;
      return [head, `  ${text}`, ...evidence.map((one) => `    ${evidenceLine(one)}`)].join("\n");
    })
    .join("\n\n");
