/** Opening marks of speech, each with the signs that close it. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"' };

/** A sentence without what is said in it. */
export interface Spoken {
  /** The sentence at its own length, with U+0000 in place of each sign of speech and of its marks. */
  rest: string;
  /** The mark of a speech that the sentence leaves open, for the next one of its paragraph. */
  open: string | undefined;
}

/** Takes the speech out of a sentence. `open`: the mark of a speech that the sentence before has left open. */
export function withoutSpeech(text: string, open?: string): Spoken {
  let mark = open;
  let rest = "";
  for (const sign of text.split("")) {
    const opens = mark === undefined && CLOSING[sign] !== undefined;
    rest += opens || mark !== undefined ? "\0" : sign;
    if (opens) mark = sign;
    else if (mark !== undefined && CLOSING[mark]?.includes(sign) === true) mark = undefined;
  }
  return { rest, open: mark };
}

/** True for a sentence of which nothing is left without its speech. */
export const isAllSpeech = (rest: string): boolean => rest.includes("\0") && !/[\p{L}\p{N}]/u.test(rest);
