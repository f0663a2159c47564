import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "./cases.ts";
import { damagedCopy } from "./damage.ts";

const BASE = join(import.meta.dirname, "../broken/base");

/** Places in which damaged sites stand; all go when the tests are done. */
export class Damaged {
  readonly #made: string[] = [];
  right = 0;
  reported = 0;

  /** The small site with the damage of a case. */
  copy(one: Case): string {
    const root = damagedCopy(BASE, one.steps);
    this.#made.push(root);
    return root;
  }

  /** Holds what came of a case against what ought to. Throws where they differ. */
  judge(one: Case, isRight: boolean, report: string): void {
    assert.equal(isRight, "right" in one, report.slice(0, 2000));
    if ("report" in one) assert.equal(report, one.report);
    if ("mistakes" in one) {
      assert.ok(report.startsWith(one.mistakes.first), report.slice(0, 1000));
      const lines = report.trimEnd().split("\n");
      assert.equal(
        lines.findLast((line) => /^\d+ mistake/.test(line)),
        one.mistakes.last,
      );
      const told = lines.filter((line) => /^ {2}\S.*:\d+:\d+ {2}\S/.test(line)).length;
      assert.equal(String(told), /^\d+/.exec(one.mistakes.last)?.[0], "the report is not complete");
    }
    if (isRight) this.right += 1;
    else this.reported += 1;
  }

  clear(): void {
    for (const root of this.#made) rmSync(root, { recursive: true, force: true });
  }
}

/** What came of so many cases, in a line. */
export const figures = (of: readonly Case[], { right, reported }: Damaged): string =>
  `${of.length} damaged content trees: ${right} right, ${reported} reported with file and field, ` +
  `${of.length - right - reported} neither`;
