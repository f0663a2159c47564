interface Numbered {
  id: string;
}

const numberOf = ({ id }: Numbered): number => Number(id.slice(1));

/** Two sentences that follow one another are named both; of more the first and the last. */
const LEAST = 3;

/** Sentences as they are named: each alone, or the first and the last of a run, in the order in which they stand. */
export function sentenceRuns<Sentence extends Numbered>(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && numberOf(before) + 1 === numberOf(sentence)) last?.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < LEAST || first === undefined || last === undefined) return run.map((one) => [one]);
    return [[first, last]];
  });
}
