import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** Longer than this, a run hangs. */
const MOST_SECONDS = 60;

/** How a run of `npm run check` ended, by itself or not, and what it took. */
export interface Checked {
  status: number | null;
  output: string;
  seconds: number;
  /** Most memory that it held at a time. */
  megabytes: number;
}

/** Runs the check on the content folder below a place, in a process of its own, and measures it. */
export async function check(place: string, identity: { uid?: number; gid?: number } = {}): Promise<Checked> {
  const start = performance.now();
  const measure = join(import.meta.dirname, "measure-memory.ts");
  const child = spawn(process.execPath, ["--import", measure, join(ROOT, "src/cli/check.ts")], {
    cwd: place,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: MOST_SECONDS * 1000,
    killSignal: "SIGKILL",
    ...identity,
  });
  const read = async (stream: AsyncIterable<unknown> | null | undefined): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, memory] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    read(child.stdio[3] as unknown as AsyncIterable<unknown>),
  ]);
  const status = await ended;
  return {
    status,
    output: out + err,
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.ceil(Number(memory) / 1024),
  };
}
