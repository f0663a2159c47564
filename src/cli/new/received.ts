import { readFileSync } from "node:fs";
import { catalogue } from "../../errors/catalogue.ts";
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
  const refuse = (why: string): never => {
    const { title, message, hint } = catalogue.unreadableFile(why);
    throw new UsageError(`${path}  ${title}\n  ${message}\n  ${hint}`);
  };
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse(
      bytes.length > 1 && /^(?:fffe|feff)/.test(bytes.toString("hex", 0, 2))
        ? "it looks like UTF-16"
        : "some bytes are none of it",
    );
  }
  if (text.includes("\0")) refuse("it holds NUL bytes, as files that are no text do");
  if (!/\p{L}/u.test(text)) throw new UsageError(`${path} holds no words.`);
  return { bytes, text };
}
