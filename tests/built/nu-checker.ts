import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findJava } from "../find-java.ts";

/** The checker itself; its package runs it in a Java of its own choice, which it would download. */
const JAR = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));

/** One thing that the checker says of a file. */
export interface Finding {
  path: string;
  line: number;
  message: string;
  /** The place in the source. */
  extract: string;
}

interface Output {
  messages: { url?: string; lastLine?: number; message: string; extract?: string }[];
}

/**
 * Everything that the Nu Html Checker of the W3C says of some files of HTML or SVG, in one run of its
 * own, without network. Throws where it does not run.
 */
export function askNu(paths: readonly string[]): Finding[] {
  const args = ["-jar", JAR, "--also-check-svg", "--format", "json", "--stdout", "--exit-zero-always", ...paths];
  const { status, stdout, stderr } = spawnSync(findJava(), args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0 || !stdout.startsWith("{")) throw new Error(`The Nu Html Checker did not run:\n${stderr}`);
  const { messages } = JSON.parse(stdout) as Output;
  return messages.map(({ url, lastLine = 0, message, extract = "" }) => ({
    path: url === undefined ? "" : fileURLToPath(url),
    line: lastLine,
    message,
    extract,
  }));
}
