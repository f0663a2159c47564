import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A text too long to be written down: a unit many times between a head and a tail. `{n}` in the unit is its number, `{w}` the same in letters. */
interface Recipe {
  head?: string;
  unit: string;
  times: number;
  tail?: string;
}

/** What is done to one path of the small site, in the order of the case. */
export interface Step {
  file: string;
  /** So many files in place of one; `{n}` in the name is the number of each. */
  copies?: number;
  /** Text to replace; left out, the file is written anew. */
  find?: string;
  write?: string | Recipe;
  /** What a file that is no text holds, in base64. */
  bytes?: string;
  /** The file as it is, in another encoding, with these bytes (hexadecimal) before it. */
  encode?: "utf16le" | "utf16be" | "latin1" | "utf8";
  mark?: string;
  /** How every line of the file ends. */
  ends?: string;
  /** In place of the file: a link to a path, a named pipe, a socket, a folder; or the file under another name, or none. */
  link?: string;
  pipe?: true;
  socket?: true;
  folder?: true;
  rename?: string;
  remove?: true;
  /** Rights of the file or folder, in octal digits. */
  mode?: string;
}

/** A number in letters alone: no check takes them for a number. */
const lettersOf = (number: number): string =>
  [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");

const textOf = (write: string | Recipe): string =>
  typeof write === "string"
    ? write
    : [
        write.head ?? "",
        ...Array.from({ length: write.times }, (_, at) =>
          write.unit.replaceAll("{n}", String(at + 1)).replaceAll("{w}", lettersOf(at)),
        ),
        write.tail ?? "",
      ].join("");

const encoded = (text: string, encoding: NonNullable<Step["encode"]>, mark: string): Buffer => {
  const bytes = Buffer.from(text, encoding === "utf16be" ? "utf16le" : encoding);
  return Buffer.concat([Buffer.from(mark, "hex"), encoding === "utf16be" ? bytes.swap16() : bytes]);
};

const run = (program: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
};

/** What stands at a path: made anew, whatever was there. */
function make(path: string, step: Step): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (step.link !== undefined) symlinkSync(step.link, path);
  else if (step.pipe) run("mkfifo", path);
  else if (step.folder) mkdirSync(path);
  else {
    // A socket stays after the program that made it, as it would be found.
    const script = `require("node:net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))`;
    spawnSync(process.execPath, ["-e", script, path]);
  }
}

function change(path: string, { find, write, bytes, encode, mark = "", ends }: Step): void {
  if (bytes !== undefined || (write !== undefined && find === undefined)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes === undefined ? textOf(write ?? "") : Buffer.from(bytes, "base64"));
  }
  if (find !== undefined && write !== undefined) {
    const source = readFileSync(path, "utf8");
    if (!source.includes(find)) throw new Error(`${path} does not hold: ${find}`);
    writeFileSync(
      path,
      source.replace(find, () => textOf(write)),
    );
  }
  if (ends !== undefined) writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", ends));
  if (encode !== undefined || mark !== "") {
    writeFileSync(path, encoded(readFileSync(path, "utf8"), encode ?? "utf8", mark));
  }
}

/** Does one step below a folder. Throws where it cannot be done. */
export function damage(root: string, step: Step): void {
  const path = join(root, step.file);
  if (step.copies !== undefined) {
    const { copies, ...one } = step;
    for (let at = 1; at <= copies; at += 1) damage(root, { ...one, file: step.file.replace("{n}", String(at)) });
  } else if (step.remove) rmSync(path, { recursive: true });
  else if (step.rename !== undefined) renameSync(path, join(root, step.rename));
  else if (step.link !== undefined || step.pipe || step.socket || step.folder) make(path, step);
  else if (step.file.endsWith("*")) {
    const folder = dirname(path);
    for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (one.isFile()) change(join(one.parentPath, one.name), step);
    }
  } else change(path, step);
  if (step.mode !== undefined) chmodSync(path, parseInt(step.mode, 8));
}

/** Copies the small site to a place of its own, does all steps of a case, and gives that place. */
export function damagedCopy(base: string, steps: readonly Step[]): string {
  const root = mkdtempSync(join(tmpdir(), "verbatim-damaged-"));
  cpSync(base, join(root, "content"), { recursive: true });
  for (const step of steps) damage(root, step);
  return root;
}
