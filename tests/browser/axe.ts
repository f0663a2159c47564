import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** WCAG 2.0 to 2.2, A and AA, and what axe counts as best practice. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What to look for: all of it; what dark colours may change; all but contrast, the slowest of the rules. */
const RULES = {
  standards: { runOnly: { type: "tag", values: STANDARDS } },
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
  structure: { runOnly: { type: "tag", values: STANDARDS }, rules: { "color-contrast": { enabled: false } } },
} satisfies Record<string, RunOptions>;

/** What a run has to say: each fault with the beginning of the element that has it. */
export interface AxeFindings {
  faults: string[];
  /** How many rules had something to look at and found it well. */
  passed: number;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Runs axe-core in the open page as it stands, in all of it or in the parts that some selectors name. It is
 * put into a page once, past any policy, and asked for faults alone: telling what passed took it half the time.
 */
export async function findAxeFaults(
  page: Page,
  rules: keyof typeof RULES = "standards",
  parts: readonly string[] = ["html"],
): Promise<AxeFindings> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = { ...RULES[rules], resultTypes: ["violations"] };
  const include = parts.map((part) => [part]);
  const { violations, passes } = await page.evaluate(([within, how]) => window.axe.run({ include: within }, how), [
    include,
    options,
  ] as const);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
  return { faults, passed: passes.length };
}
