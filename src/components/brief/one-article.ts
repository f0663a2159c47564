import type { Block, Brief, Claim } from "../../dossier/dossier.ts";

/** A claim whose evidence does not name its article. */
const unnamed = (claim: Claim): Claim => ({
  ...claim,
  evidence: claim.evidence.map((one) =>
    one.kind === "quoted" ? { ...one, article: { ...one.article, source: undefined } } : one,
  ),
});

const unnamedIn = (block: Block): Block => ({ ...block, claims: block.claims.map(unnamed) });

/** The brief’s own claims, each once or several times. */
const claimsOf = ({ bottomLine, sections, positions }: Brief): Claim[] =>
  [
    ...bottomLine,
    ...sections.flatMap(({ blocks }) => blocks),
    ...(positions?.issues.flatMap(({ cells }) => cells.flatMap((cell) => cell.positions.map((one) => one.block))) ??
      []),
  ].flatMap(({ claims }) => claims);

/**
 * A brief as its own page shows it: where all that it quotes is of the one article that it reads, which stands at its
 * head, no piece of evidence names that again. Elsewhere each does, among other articles.
 */
export function nameOnce(brief: Brief): Brief {
  const [only, ...others] = brief.articles;
  const isOfOnly = claimsOf(brief).every(({ evidence }) =>
    evidence.every((one) => one.kind === "reference" || one.article.slug === only?.slug),
  );
  if (others.length > 0 || !isOfOnly) return brief;
  const { bottomLine, sections, positions, judgements, watch } = brief;
  return {
    ...brief,
    bottomLine: bottomLine.map(unnamedIn),
    sections: sections.map((section) => ({ ...section, blocks: section.blocks.map(unnamedIn) })),
    positions: positions && {
      ...positions,
      issues: positions.issues.map((issue) => ({
        ...issue,
        cells: issue.cells.map((cell) => ({
          ...cell,
          positions: cell.positions.map((one) => ({ ...one, block: unnamedIn(one.block) })),
        })),
      })),
    },
    judgements: judgements.map((one) => ({ ...one, restsOn: one.restsOn.map(unnamed) })),
    watch: watch.map((one) => ({ ...one, restsOn: one.restsOn.map(unnamed) })),
  };
}
