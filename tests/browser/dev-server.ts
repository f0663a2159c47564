import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { copyProject } from "../copied-project.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SMALL_SITE = join(ROOT, "tests/broken/base");

/** A development server in a copy of the project of its own, which holds the small site. */
export interface DevServer {
  origin: string;
  /** Reads a file, as named from the copy's root. */
  read(file: string): string;
  write(file: string, text: string | Buffer): void;
  rename(file: string, to: string): void;
  remove(file: string): void;
  /** What `npm run check` says of the content as it stands. */
  check(): string;
  stop(): Promise<void>;
}

/** As an editor starts it: with its own content, and without a NODE_ENV that would turn off its line to the browser. */
const environment = { ...process.env, NODE_ENV: undefined, CONTENT_DIR: undefined, ASTRO_TELEMETRY_DISABLED: "1" };

/** The address that a starting server prints; all that it printed is told if it ends instead. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += stripVTControlCharacters(String(chunk));
      const address = /http:\/\/localhost:\d+/.exec(output);
      if (address !== null) found(address[0]);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", () => failed(new Error(`The development server did not start.\n${output}`)));
  });
}

/** Starts `astro dev` on a free port. */
export async function startDevServer(): Promise<DevServer> {
  const copy = copyProject(SMALL_SITE);
  // Without a lock file the server always stays this process's child, which can be ended with it.
  const args = [join("node_modules", ".bin", "astro"), "dev", "--port", "0", "--ignore-lock"];
  const server = spawn(process.execPath, args, { cwd: copy, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, "exit");
    rmSync(copy, { recursive: true, force: true });
  };
  try {
    return {
      origin: await addressOf(server),
      read: (file) => readFileSync(join(copy, file), "utf8"),
      write: (file, text) => writeFileSync(join(copy, file), text),
      rename: (file, to) => renameSync(join(copy, file), join(copy, to)),
      remove: (file) => rmSync(join(copy, file)),
      check: () =>
        spawnSync(process.execPath, ["src/cli/check.ts"], { cwd: copy, env: environment, encoding: "utf8" }).stderr,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
