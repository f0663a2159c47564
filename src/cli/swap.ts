import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** Puts a finished folder in the place of the last good one. What was there is kept until the new one stands. */
export async function swapIn(staged: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  try {
    await rename(staged, place);
  } catch (error) {
    if (existsSync(old)) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
