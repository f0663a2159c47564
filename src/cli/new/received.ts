import { readFileSync } from "node:fs";
import { decode } from "../../reader/decode.ts";
import { UsageError } from "./asker.ts";

/** A news text as it came: its bytes, and what they say. */
export interface Received {
  bytes: Uint8Array;
  /** Without a byte order mark. */
  text: string;
}

/** Reads a news text. Throws `UsageError` where there is none, or where it is no plain text in UTF-8. */
export function readReceived(path: string): Received {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const decoded = decode(bytes);
  if ("message" in decoded) {
    const { title, message, hint } = decoded.message;
    throw new UsageError(`${path}  ${title}\n  ${message}\n  ${hint}`);
  }
  const { text } = decoded;
  if (text.includes("\0")) {
    throw new UsageError(`${path}  File is not UTF-8 text\n  It holds NUL bytes.\n  Save it as UTF-8 text.`);
  }
  if (!/\p{L}/u.test(text)) throw new UsageError(`${path} holds no words.`);
  return { bytes, text };
}
