import type { Evidence, ListedClaim } from "../dossier/dossier.ts";

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

/**
 * Every claim beside the words and the speaker that it rests on, for an editor to read from end to end:
 * no program can say whether words bear a claim.
 */
export const readingCopy = (claims: readonly ListedClaim[]): string =>
  claims
    .map(({ id, text, evidence, title, at }) => {
      const { file, line, column } = at();
      const head = `${file}:${line}:${column}  ${title}  ${id}`;
      return [head, `  ${text}`, ...evidence.map((one) => `    ${evidenceLine(one)}`)].join("\n");
    })
    .join("\n\n");
