import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An address at which one program can listen; where the system can, one that goes when the program does. */
function addressOf(folder: string): string {
  const name = `verbatim-${createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16)}`;
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

const listenAt = (address: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer((other) => other.destroy()).unref();
    server.once("listening", () => resolve(true));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(address);
  });

const isAnswered = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const other = createConnection(address);
    other.once("connect", () => resolve(true)).once("error", () => resolve(false));
    other.once("connect", () => other.destroy());
  });

/**
 * True where no other build of this folder is under way; none can begin then until this program ends, however
 * it does. Two would write into one staging folder. The system keeps the address, and so there is no file
 * that a killed build would leave behind to stop the next.
 */
export async function takeTurn(folder: string): Promise<boolean> {
  const address = addressOf(folder);
  if (await listenAt(address)) return true;
  if (address.startsWith("\0") || (await isAnswered(address))) return false;
  // Of a program that was killed, where the system keeps an address as a file.
  rmSync(address, { force: true });
  return listenAt(address);
}
