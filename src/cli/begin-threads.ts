import { readdirSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { beginThreads } from "../after-build/finish-threads.ts";
import { WORTH_THREADS } from "../after-build/finishing.ts";
import { contentFolder } from "../reader/read-content.ts";

/**
 * Begins the threads that finish pages, so that they are loaded while the content is read and joined; none where there
 * is no content, or so few files of it that no thread is worth its while.
 */
export function beginFinishing(): Worker[] {
  try {
    return readdirSync(contentFolder(), { recursive: true }).length < WORTH_THREADS ? [] : beginThreads();
  } catch {
    return [];
  }
}
