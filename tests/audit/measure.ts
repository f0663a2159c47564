import lighthouse from "lighthouse";
import { CATEGORIES, type Scores } from "../../src/audit/audit.ts";

/** What one run of Lighthouse told of one page. */
export interface Measurement {
  /** Its version. */
  lighthouse: string;
  scores: Scores;
  /** What cost points, in its own words. */
  lost: string[];
}

/**
 * Measures an address with Lighthouse’s own settings for a mobile device (a slow phone on slow 4G,
 * simulated), in the browser that listens on a port. Throws where it fails, or a category gets no score.
 */
export async function measure(address: string, port: number): Promise<Measurement> {
  const categories = [...CATEGORIES];
  const result = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: categories });
  if (result === undefined) throw new Error(`${address}: Lighthouse gave no result`);
  const { audits, lighthouseVersion, runtimeError, categories: scored } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  const scoreOf = (name: keyof Scores): number => {
    const score = scored[name]?.score;
    if (typeof score !== "number") throw new Error(`${address}: no score for ${name}`);
    return Math.round(score * 100);
  };
  const weighed = Object.values(scored).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    lighthouse: lighthouseVersion,
    scores: {
      performance: scoreOf("performance"),
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
    },
    lost: weighed.flatMap(({ id }) => {
      const { score = null, title = id, displayValue = "" } = audits[id] ?? {};
      return score !== null && score < 1 ? [`${title} ${displayValue}`.trim()] : [];
    }),
  };
}

/** The middle one of some measurements in each category, of an odd number of runs. */
export function middleOf(runs: readonly Scores[]): Scores {
  const middle = (name: keyof Scores): number =>
    runs.map((scores) => scores[name]).toSorted((a, b) => a - b)[(runs.length - 1) / 2] ?? Number.NaN;
  return {
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    "best-practices": middle("best-practices"),
    seo: middle("seo"),
  };
}
