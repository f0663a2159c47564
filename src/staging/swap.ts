import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { spareOf } from "./spare.ts";

/** Where the last good site waits for the moment in which the new one is put in its place. */
const asideOf = (place: string): string => join(dirname(place), `.${basename(place)}-before`);

/** Puts the last good site back where a build was ended between taking it away and setting the new one. */
export async function recover(place: string): Promise<void> {
  const aside = asideOf(place);
  if (!existsSync(place) && existsSync(aside)) await rename(aside, place);
}

/**
 * Puts a finished folder in the place of the last good one, which is kept until the new one stands. Then its files are
 * spare: the next build writes over them.
 */
export async function swapIn(staged: string, place: string): Promise<void> {
  const aside = asideOf(place);
  await rm(aside, { recursive: true, force: true });
  const isReplaced = existsSync(place);
  if (isReplaced) await rename(place, aside);
  try {
    await rename(staged, place);
  } catch (error) {
    await recover(place);
    throw error;
  }
  await rm(spareOf(staged), { recursive: true, force: true });
  if (isReplaced) await rename(aside, spareOf(staged));
}
