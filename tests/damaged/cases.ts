import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Step } from "./damage.ts";

/** What has to follow from a damage: the exact report, or how a long one begins and ends, or a right site. */
type Expected = { report: string } | { mistakes: { first: string; last: string } } | { right: true };

/** One damage to the small site, and what follows. */
export type Case = {
  name: string;
  /** True where time and memory are what is asked: it is checked in a process of its own. */
  heavy?: true;
  steps: Step[];
} & Expected;

/** The cases, as data. */
export const cases = parse(readFileSync(join(import.meta.dirname, "cases.yaml"), "utf8"), {
  maxAliasCount: -1,
}) as Case[];
