import { isUtf8 } from "node:buffer";
import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";

/** A text, or the mistake that its bytes are none, with the text before it. */
export type Decoded = { text: string } | { before: string; message: NamedMessage };

/** How many bytes at the head of a file tell UTF-16 without a mark: of Latin letters every second is zero. */
const LOOKED_AT = 1000;

/** The encoding of a text that is plainly UTF-16 or UTF-32, by its mark or by its zero bytes. */
function otherEncoding(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 4).toString("hex");
  if (mark === "fffe0000" || mark === "0000feff") return "UTF-32";
  if (mark.startsWith("fffe")) return "UTF-16, little-endian";
  if (mark.startsWith("feff")) return "UTF-16, big-endian";
  const head = bytes.subarray(0, LOOKED_AT);
  if (head.length < 2 || !head.includes(0)) return undefined;
  const zeros = (odd: number): number => head.filter((byte, index) => index % 2 === odd && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < head.length / 4) return undefined;
  if (even === 0) return "UTF-16, little-endian, without a mark";
  return odd === 0 ? "UTF-16, big-endian, without a mark" : undefined;
}

const REPLACEMENT = Buffer.from("\ufffd");

/** The text before the first bytes that are no letter, and how many bytes it has: there a replacement stands that the file has not. */
function soundPart(bytes: Buffer): { before: string; length: number } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) {
    const length = Buffer.byteLength(text.slice(0, at));
    if (!bytes.subarray(length, length + REPLACEMENT.length).equals(REPLACEMENT)) {
      return { before: text.slice(0, at).replace(/^\ufeff/, ""), length };
    }
  }
  return { before: text, length: bytes.length };
}

/** Bytes → text, without the byte order mark, which is no part of it; or what is wrong with the first that are no letter. */
export function decode(bytes: Buffer): Decoded {
  const other = otherEncoding(bytes);
  if (other !== undefined) return { before: "", message: catalogue.otherEncoding(other) };
  if (isUtf8(bytes)) return { text: bytes.toString().replace(/^\ufeff/, "") };
  const { before, length } = soundPart(bytes);
  return { before, message: catalogue.notText(bytes[length] ?? 0) };
}
