import type { Manner } from "./languages/manner.ts";
import { closesSpeech, turnedMark } from "./marks.ts";
import { YES_NO, type Asking, type Question } from "./questions.ts";
import { cutSentences, goesOn } from "./sentences.ts";
import { around, cut, placeAt, withSign, type Stretch } from "./stretch.ts";

/** What is needed to ask about a place of the received text. */
export interface Reading {
  received: string;
  language: string;
  manner: Manner;
  asking: Asking;
}

/** Puts a question of yes or no about a place of a stretch. */
export function askAt(
  { received, asking }: Reading,
  { kind, asks, choices, proposal }: Pick<Question, "kind" | "asks" | "choices" | "proposal">,
  stretch: Stretch,
  [at, to]: readonly [number, number],
): string {
  const place = placeAt(received, stretch.origin[at] ?? 0);
  const id = `${kind}@${place.line}:${place.column}`;
  return asking.ask({ id, kind, place, asks, choices, proposal, around: around(stretch, at, to) });
}

/** A stop with what closes and opens speech behind it, and a capital letter at once; or a digit or bracket and a word. */
const JOINT = /(?<=[\p{L}\p{N}\p{M})%”’»"])(?:[.!?…]+["“”„«»’')\]]*(?=\p{Lu})|(?<=[\p{N})])(?=\p{Lu}\p{Ll}{2}))/gu;
const WORD = /^[\p{L}\p{M}\p{N}’'ʼ-]+/u;

/** True where a stop is no end: that of a short form, of initials, of an address or a version. */
function isInside(before: string, behind: string, manner: Manner): boolean {
  const next = WORD.exec(behind)?.[0] ?? "";
  if (next.length === 1 && !manner.starters.includes(next)) return true;
  if (/\b(?:www\.\S*|\S+@\S+|https?:\S+)$/i.test(before)) return true;
  // Without the space there is no other sign of a sentence's end than its first word.
  if (/(?:^|[\s(«“„"])(?:\p{Lu}\.)*\p{Lu}\.$/u.test(before)) return !manner.starters.includes(next);
  return before.endsWith(".") && goesOn(before, behind, manner);
}

/** Turns one mark the right way where the editor says so. */
function turn(reading: Reading, stretch: Stretch, at: number, from: number): Stretch {
  const sign = turnedMark(stretch.text, at, from, reading.manner);
  if (sign === undefined) return stretch;
  const answer = askAt(
    reading,
    {
      kind: "turned-mark",
      asks: `Does ${stretch.text.charAt(at)} stand here for ${sign}?`,
      choices: YES_NO(`yes, write ${sign} and declare it`, "no, leave it"),
      proposal: "yes",
    },
    stretch,
    [at, at + 1],
  );
  return answer === "yes" ? withSign(stretch, at, sign) : stretch;
}

/** Parts what runs together: each yes is a new paragraph. */
function partSentences(reading: Reading, whole: Stretch): Stretch[] {
  const { manner } = reading;
  const parts: Stretch[] = [];
  let stretch = whole;
  let from = 0;
  const turnUpTo = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) stretch = turn(reading, stretch, at, from);
  };
  let turned = 0;
  for (const { 0: joint, index } of whole.text.matchAll(JOINT)) {
    const stop = index + (/^[.!?…]*/.exec(joint)?.[0].length ?? 0);
    const end = index + joint.length;
    if (isInside(stretch.text.slice(from, stop), stretch.text.slice(end), manner)) continue;
    turnUpTo(turned, index);
    turned = index;
    let middle = stop;
    while (
      middle < end &&
      closesSpeech(stretch.text, middle, from) &&
      !turnedMark(stretch.text, middle, from, manner)
    ) {
      middle += 1;
    }
    const answer = askAt(
      reading,
      {
        kind: "run-together",
        asks: "Do two sentences run together here?",
        choices: YES_NO("yes, begin a new paragraph and declare it", "no, leave it"),
        proposal: "yes",
      },
      stretch,
      [middle, middle],
    );
    if (answer !== "yes") continue;
    turnUpTo(turned, end);
    turned = end;
    // A mark that was not turned stays with the sentence that it closes.
    while (middle < end && closesSpeech(stretch.text, middle, middle)) middle += 1;
    parts.push(cut(stretch, from, middle));
    from = middle;
  }
  turnUpTo(turned, whole.text.length);
  return [...parts, cut(stretch, from)].filter(({ text }) => text !== "");
}

const CAMEL = /\p{Ll}(?=\p{Lu}\p{Ll})/gu;
/** The first half of a name that has a capital inside. */
const NAME_HEAD = /^(?:Mc|Mac|De|Di|Da|Du|Des|La|Le|Van|Von|Fitz|O[’']|You|Face|Pay|Euro|i|e)$/u;
const LONGEST_HEADING = 12;

/** Where a heading stands that runs into the sentence behind it. */
function findHeading({ received, language, manner }: Reading, text: string): [start: number, end: number] | undefined {
  for (const { start, end } of cutSentences(text, language)) {
    for (const { index } of text.slice(start, end).matchAll(CAMEL)) {
      const at = start + index + 1;
      const [heading, rest] = [text.slice(start, at), text.slice(at)];
      const words = heading.split(/\s+/);
      const [head, tail] = [words.at(-1) ?? "", WORD.exec(rest)?.[0] ?? ""];
      if (words.length > LONGEST_HEADING || !/^\p{Lu}/u.test(heading) || NAME_HEAD.test(head)) continue;
      if (received.split(head + tail).length > 2 || rest.split(/\s+/).length < 3) continue;
      if (words.length > 1 || manner.starters.includes(tail)) return [start, at];
    }
  }
  return undefined;
}

/** Parts a heading from the sentence that it runs into. */
function partHeading(reading: Reading, stretch: Stretch): Stretch[] {
  const found = findHeading(reading, stretch.text);
  if (found === undefined) return [stretch];
  const [start, end] = found;
  const answer = askAt(
    reading,
    {
      kind: "glued-heading",
      asks: "Does a headline or a heading end here?",
      choices: YES_NO(
        "yes, set it on a line of its own, and declare where it was glued: before it, behind it or both",
        "no, leave it",
      ),
      proposal: "yes",
    },
    stretch,
    [end, end],
  );
  if (answer !== "yes") return [stretch];
  const before = start > 0 ? [cut(stretch, 0, start)] : [];
  return [...before, { ...cut(stretch, start, end), isHeading: true }, cut(stretch, end)];
}

/** A paragraph of the received text → the paragraphs that it is made of, as the editor answers. */
export const partParagraph = (reading: Reading, stretch: Stretch): Stretch[] =>
  partSentences(reading, stretch).flatMap((part) => partHeading(reading, part));
