import { languageOf } from "../dossier/language.ts";
import { findDates } from "../dates/find.ts";
import { datelineEnd } from "./dateline.ts";
import { guessLanguage } from "./languages/languages.ts";
import { askAt, partParagraph, type Reading } from "./part.ts";
import { LATER, YES_NO } from "./questions.ts";
import { cutSentences } from "./sentences.ts";
import { cut, type Stretch } from "./stretch.ts";
import { layOut } from "./layout.ts";

/** A block of the drafted Markdown, line by line. */
export interface DraftBlock {
  kind: "headline" | "heading" | "paragraph" | "caption" | "foot";
  lines: Stretch[];
}

/** The drafted text, and what is known of its foot line. */
export interface Blocks {
  blocks: DraftBlock[];
  /** The language of the foot line, where the editor gave one. */
  footLanguage: string | undefined;
}

const ENDED = /[.!?…:;,]["“”„«»’')\]]*$/u;
const LONGEST_HEADING = 12;
const LONGEST_HEADLINE = 25;

const wordsIn = (text: string): number => text.split(/\s+/).length;
const whole = ({ text }: Stretch): readonly [number, number] => [0, text.length];

/** True for a line that is short and is no sentence. */
const isLine = (text: string, longest: number): boolean => !ENDED.test(text) && wordsIn(text) <= longest;

/** True for a line that names the writer, or is nothing but a date. */
function isByline(text: string, { manner, language }: Reading): boolean {
  if (manner.bylines.test(text)) return true;
  const dates = findDates(text, languageOf(language));
  return dates.reduce((rest, { start, end }) => rest - (end - start), text.length) < text.length / 2;
}

/** True for a sentence that looks like a photo caption: one that says so, or ends with a whole date. */
function looksLikeCaption(text: string, { manner, language }: Reading): boolean {
  if (manner.captions.test(text)) return true;
  return findDates(text, languageOf(language)).some(
    ({ start, end, day, year }) =>
      day !== undefined &&
      year !== undefined &&
      /,\s*$/.test(text.slice(0, start)) &&
      /^[.)\s]*$/.test(text.slice(end)),
  );
}

/** Whether a last block may be a foot line: nothing of a sentence, which ends with its stop. */
function footProposed({ text }: Stretch, { manner }: Reading): "yes" | "no" | undefined {
  if (manner.feet.test(text) || isLine(text, LONGEST_HEADING)) return "yes";
  return isLine(text, LONGEST_HEADLINE) ? "no" : undefined;
}

function isHeadline(reading: Reading, stretch: Stretch): boolean {
  const proposal = isLine(stretch.text, LONGEST_HEADLINE) && !isByline(stretch.text, reading) ? "yes" : "no";
  const choices = YES_NO("yes", "no, the text has none");
  const asks = "Is this the headline?";
  return askAt(reading, { kind: "headline", asks, choices, proposal }, stretch, whole(stretch)) === "yes";
}

/** `isFirst`: it stands right under the headline, where a line may be as long as that. */
function isHeading(reading: Reading, stretch: Stretch, isFirst: boolean): boolean {
  if (stretch.isHeading === true) return true;
  if (!isLine(stretch.text, isFirst ? LONGEST_HEADLINE : LONGEST_HEADING)) return false;
  const proposal = isByline(stretch.text, reading) ? "no" : "yes";
  const choices = YES_NO("yes", "no, it is a sentence like others");
  const asks = "Is this a heading?";
  return askAt(reading, { kind: "heading", asks, choices, proposal }, stretch, whole(stretch)) === "yes";
}

function isFoot(reading: Reading, stretch: Stretch): boolean {
  const proposal = looksLikeCaption(stretch.text, reading) ? undefined : footProposed(stretch, reading);
  if (proposal === undefined) return false;
  const choices = YES_NO("yes, set it below a rule", "no, it is part of the report");
  const asks = "Is this a foot line, no part of the report?";
  return askAt(reading, { kind: "foot", asks, choices, proposal }, stretch, whole(stretch)) === "yes";
}

function languageOfFoot(reading: Reading, stretch: Stretch): string | undefined {
  const guess = guessLanguage(stretch.text, reading.language);
  const tags = [...new Set([...(guess === undefined ? [] : [guess]), reading.language, "en", "uk", "ru"])];
  const answer = askAt(
    reading,
    {
      kind: "foot-language",
      asks: "In which language is the foot line?",
      choices: [...tags.map((tag) => ({ value: tag, label: tag })), { value: LATER, label: "decide later" }],
      proposal: guess ?? LATER,
    },
    stretch,
    whole(stretch),
  );
  return answer === LATER ? undefined : answer;
}

/**
 * A paragraph → blocks: its captions are set apart, each sentence has a line. `isBefore`: it stands before the
 * dateline, where any sentence may be a caption.
 */
function blocksOf(reading: Reading, stretch: Stretch, isBefore: boolean): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const isCut = (at: number): boolean =>
    askAt(
      reading,
      {
        kind: "sentence-end",
        asks: "Does a new sentence begin here, behind what somebody says?",
        choices: YES_NO("yes, set it on a line of its own", "no, it tells who says what stands before it"),
        proposal: "yes",
      },
      stretch,
      [at, at],
    ) === "yes";
  for (const { start, end } of cutSentences(stretch.text, reading.language, isCut)) {
    const line = cut(stretch, start, end);
    const looksSo = looksLikeCaption(line.text, reading);
    const isCaption =
      (looksSo || isBefore) &&
      askAt(
        reading,
        {
          kind: "caption",
          asks: "Is this the caption of a photo?",
          choices: YES_NO("yes, set it apart and declare it where it was not", "no, it is a sentence like others"),
          proposal: looksSo ? "yes" : "no",
        },
        stretch,
        [start, end],
      ) === "yes";
    const kind = isCaption ? "caption" : "paragraph";
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

/** The received text → the blocks of the drafted Markdown, as the editor answers. */
export function findBlocks(reading: Reading): Blocks {
  const parts = layOut(reading.received).flatMap((paragraph) => partParagraph(reading, paragraph));
  const blocks: DraftBlock[] = [];
  const [first] = parts;
  if (first !== undefined && isHeadline(reading, first)) {
    blocks.push({ kind: "headline", lines: [first] });
    parts.shift();
  }
  const foot: DraftBlock[] = [];
  let footLanguage: string | undefined;
  for (let last = parts.at(-1); last !== undefined && parts.length > 1 && isFoot(reading, last); last = parts.at(-1)) {
    footLanguage ??= languageOfFoot(reading, last);
    foot.unshift({ kind: "foot", lines: [last] });
    parts.pop();
  }
  const hasHeadline = blocks.length > 0;
  const dateline = parts.findIndex(({ text }) => datelineEnd(text) > 0);
  for (const [index, part] of parts.entries()) {
    const isHeadingLine = !looksLikeCaption(part.text, reading) && isHeading(reading, part, hasHeadline && index === 0);
    if (isHeadingLine) blocks.push({ kind: "heading", lines: [part] });
    else blocks.push(...blocksOf(reading, part, index < dateline));
  }
  return { blocks: [...blocks, ...foot], footLanguage };
}
