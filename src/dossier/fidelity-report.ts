import { catalogue } from "../errors/catalogue.ts";
import { placeOfField } from "../errors/position.ts";
import { problem, type NamedMessage, type Problem } from "../errors/problem.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { ReceivedText } from "../reader/entries.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { UnitBlock } from "./article-units.ts";
import { hasLost } from "../schemas/lost.ts";
import { compareWithReceived, type Difference } from "./fidelity.ts";
import type { Offsets } from "./offsets.ts";

/** What the check of an article's fidelity gives: what is wrong, and where each of its characters was received. */
export interface Fidelity {
  problems: Problem[];
  aligned: ReadonlyMap<string, Offsets>;
  /** True where they differ in a way that no deviation allows. */
  differs: boolean;
  /** Units that differ so, or of which nothing tells how they begin in the received text. */
  unsure: ReadonlySet<string>;
  /** True where numbers of sentences are not right: one of both has whole sentences that the other lacks, or nothing is alike any more. */
  isShifted: boolean;
}

/** Where there is nothing to hold an article against. */
const NOTHING_HELD: Fidelity = {
  problems: [],
  aligned: new Map(),
  differs: false,
  unsure: new Set(),
  isShifted: false,
};

function messageOf({ lacking, added, received, written, before }: Difference): NamedMessage {
  if (lacking !== undefined) return catalogue.lacksReceived(lacking);
  return added === undefined ? catalogue.fidelity(received, written, before) : catalogue.addsToReceived(added);
}

/**
 * Holds an article against its received text and against the deviations that its front matter declares.
 * `isBlamed` where a received text is there, but could not be read.
 */
export function checkFidelity(
  entry: Entry<ArticleFields>,
  blocks: readonly UnitBlock[],
  received: ReceivedText | undefined,
  isBlamed: boolean,
): Fidelity {
  const { file, source, fields, slug } = entry;
  if (received === undefined) {
    if (isBlamed) return NOTHING_HELD;
    const missing = catalogue.missingFile(`received text ${slug}.txt beside it`);
    return { ...NOTHING_HELD, problems: [problem({ file, line: 1, column: 1 }, missing)] };
  }
  const { departures, differences, unsure, isShifted, aligned } = compareWithReceived(received.text, blocks);
  const declared = fields.deviations.flatMap((one, index) =>
    one.at.map((at, position) => ({ kind: one.kind, at, path: ["deviations", index, "at", position] })),
  );
  const same = (a: { kind: string; at: string }, b: { kind: string; at: string }): boolean =>
    a.kind === b.kind && a.at === b.at;
  const lines = new Map(blocks.flatMap((block) => block.units.map((unit) => [unit.id, unit.line] as const)));
  // A sentence that is no more, where the texts differ, is a part of what differs.
  const isSure = ({ at }: { at: string }): boolean => !unsure.has(at) && (differences.length === 0 || lines.has(at));
  const problems = [
    ...differences.map((one) => problem({ file, line: one.line, column: one.column }, messageOf(one))),
    ...(hasLost(entry, ["deviations"]) ? [] : departures.filter(isSure))
      .filter((one) => !declared.some((other) => same(one, other)))
      .map((one) =>
        problem({ file, line: lines.get(one.at) ?? 1, column: 1 }, catalogue.undeclaredDeviation(one.kind, one.at)),
      ),
    ...declared
      .filter(isSure)
      .filter((one) => !hasLost(entry, one.path.slice(0, 2)) && !departures.some((other) => same(one, other)))
      .map((one) => problem(placeOfField(file, source, one.path), catalogue.idleDeviation(one.kind, one.at))),
  ];
  return { problems, aligned, differs: differences.length > 0, unsure, isShifted };
}
