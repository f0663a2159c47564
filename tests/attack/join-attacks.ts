import { readFileSync, rmSync } from "node:fs";
import { join, type Joined } from "../../src/dossier/join.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import type { Problem } from "../../src/errors/problem.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { contentOf } from "../../src/schemas/content.ts";
import { Attacks, MARK, writeAttacks } from "./content.ts";
import { isFree } from "./fields.ts";

/** So many times at most some attacks are taken out for others to be seen. */
const ROUNDS = 12;

/** An attack of several lines has its mark on the last. */
const MOST_LINES = 3;

/** What in a vector is refused, where the title of a mistake says so. */
const REFUSED: readonly [title: RegExp, sign: RegExp][] = [
  [/^Quotation/, /["“]/],
  [/^Single quotation marks/, /'|<<|>>/],
  [/number/, /\d/],
];

/** The marks of the attacks on the lines that a report names: of several on a line those that have what is refused. */
function marksOn(problems: readonly Problem[], attacks: Attacks): Set<string> {
  const lines = new Map<string, string[]>();
  const marksAt = ({ file, line, title }: Problem): readonly string[] => {
    const known = lines.get(file) ?? readFileSync(file, "utf8").split("\n");
    lines.set(file, known);
    const next = known.slice(line - 1, line - 1 + MOST_LINES).map((one) => one.match(MARK) ?? []);
    const there = next.find((marks) => marks.length > 0) ?? [];
    const [, sign] = REFUSED.find(([one]) => one.test(title)) ?? [];
    const guilty = there.filter((mark) => sign?.test(attacks.tried.get(mark)?.vector ?? ""));
    return guilty.length > 0 ? guilty : there;
  };
  return new Set(problems.flatMap(marksAt));
}

const joined = async (folder: string, attacks: Attacks): Promise<Joined> => {
  rmSync(folder, { recursive: true, force: true });
  await writeAttacks(folder, attacks);
  return join(contentOf(await readContent(folder)));
};

/** Words that have to be those of another text: attacked, it is often the other text that the report names, and here the file is enough. */
async function refuseWords(folder: string, attacks: Attacks): Promise<void> {
  attacks.inPlay = (field) => /\.words$/.test(field);
  const { problems } = await joined(folder, attacks);
  for (const { field, mark } of attacks.tried.values()) {
    if (!attacks.inPlay(field)) continue;
    const [collection = ""] = field.split(".");
    const isOf = ({ file }: Problem): boolean =>
      file.includes(`/${collection}/`) && file.includes(`-${mark.slice(1, 3)}.`);
    if (!problems.some(isOf)) throw new Error(`${field} takes other words: ${mark}`);
    attacks.refused.add(mark);
  }
}

/** The attacks that are in play joined; where some are refused, those are taken out, and the rest is joined again. */
async function joinUntilRight(folder: string, attacks: Attacks): Promise<Dossier> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { dossier, problems } = await joined(folder, attacks);
    if (dossier !== undefined) return dossier;
    const marks = marksOn(problems, attacks);
    if (marks.size === 0) {
      const told = problems.slice(0, 20).map(({ file, line, title, message }) => `${file}:${line} ${title} ${message}`);
      throw new Error(`The report refuses what is no attack:\n${told.join("\n")}`);
    }
    for (const mark of marks) attacks.refused.add(mark);
  }
  throw new Error(`After ${ROUNDS} rounds there are still mistakes.`);
}

/**
 * Writes the content with every attack, and again without those that the report refuses, until it is let
 * through: what is left in it is to be made into pages. What is strict is attacked first, for a mistake
 * there may be told of where a text beside it does not fit any more. Throws where the report refuses
 * something else.
 */
export async function joinAttacks(folder: string): Promise<{ attacks: Attacks; dossier: Dossier }> {
  const attacks = new Attacks();
  await refuseWords(folder, attacks);
  attacks.inPlay = (field) => !isFree(field);
  await joinUntilRight(folder, attacks);
  attacks.inPlay = isFree;
  return { attacks, dossier: await joinUntilRight(folder, attacks) };
}
