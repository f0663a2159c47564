import { createHash } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CHECKOUT = createHash("sha256")
  .update(resolve(import.meta.dirname, ".."))
  .digest("hex")
  .slice(0, 12);

/** Where a project that one suite builds waits for those that read it: one place for each checkout, so that two can be tested at a time. */
export const keptProject = (name: string): string => join(tmpdir(), `verbatim-${name}-${CHECKOUT}`);

/** Moves a project to the place where it waits. */
export function keepProject(name: string, project: string): string {
  const place = keptProject(name);
  rmSync(place, { recursive: true, force: true });
  renameSync(project, place);
  return place;
}
