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

/** A colour as axe has it, which reads itself out of a style. */
interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(style: string): Colour;
}

declare global {
  interface Window {
    axe: typeof axe & { commons: { color: { Color: { prototype: Colour } } } };
  }
}

/**
 * Axe as it is put into a page. Each colour that it works with keeps its parts in maps whose keys are held weakly,
 * which takes longer than all else about contrast; here the colour has them itself.
 */
const SOURCE = `((WeakMap, WeakSet) => { ${axe.source} })(${[
  `class {
    key = Symbol();
    has(one) { return Object.hasOwn(one, this.key); }
    get(one) { return one[this.key]; }
    set(one, value) { one[this.key] = value; return this; }
  }`,
  `class {
    key = Symbol();
    has(one) { return Object.hasOwn(one, this.key); }
    add(one) { one[this.key] = true; return this; }
  }`,
].join()})`;

/** Runs in the page: axe reads the few colours of a page anew for each element, a third of its time; now once each. */
function keepColours(): void {
  const { prototype } = window.axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Pick<Colour, "r" | "g" | "b" | "alpha">>();
  prototype.parseString = function (this: Colour, style) {
    const before = known.get(style);
    if (before !== undefined) return Object.assign(this, before);
    const { r, g, b, alpha } = read.call(this, style);
    known.set(style, { r, g, b, alpha });
    return this;
  };
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
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(SOURCE);
    await page.evaluate(keepColours);
  }
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
