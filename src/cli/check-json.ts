import { z } from "zod";
import type { Joined } from "../dossier/join.ts";
import { inOrder } from "../errors/report.ts";

const count = z.int().nonnegative();

/** What `npm run check -- --json` prints. New fields may come; those that are here stay as they are. */
export const checkJson = z.strictObject({
  /** True where nothing is wrong. */
  right: z.boolean(),
  counts: z.strictObject({ mistakes: count, files: count }),
  /** By file, line and column. */
  problems: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int().positive(),
      column: z.int().positive(),
      /** The name of its kind in the catalogue. */
      code: z.string(),
      title: z.string(),
      message: z.string(),
      hint: z.string(),
    }),
  ),
  /** Only where there are any: files of which not all could be checked, in which more may be found once they are mended. */
  unread: z.array(z.string()).optional(),
  /** Only where nothing is wrong: what was checked, and the hash of the content. */
  checked: z
    .strictObject({
      claims: count,
      quotations: count,
      byReference: count,
      sentences: count,
      sentencesUsed: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .optional(),
});

/** The outcome of the join as data for other programs. */
export function checkJsonOf(joined: Joined): z.infer<typeof checkJson> {
  const { dossier, problems } = joined;
  const files = new Set(problems.map((one) => one.file)).size;
  const report = {
    right: dossier !== undefined,
    counts: { mistakes: problems.length, files },
    problems: inOrder(problems).map(({ file, line, column, code, title, message, hint }) => ({
      ...{ file, line, column },
      ...{ code, title, message, hint },
    })),
  };
  if (dossier === undefined) return joined.unread.length === 0 ? report : { ...report, unread: [...joined.unread] };
  const { claims, quotations, byReference, sentences, sentencesUsed } = dossier.counts;
  return {
    ...report,
    checked: { ...{ claims, quotations, byReference, sentences, sentencesUsed }, sha256: dossier.sha256 },
  };
}
