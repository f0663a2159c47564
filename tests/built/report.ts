import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the tests read of data/verification.json. */
export interface Report {
  content: { sha256: string };
  counts: Record<
    | "claims"
    | "claimsWithEvidence"
    | "quotations"
    | "notFound"
    | "ambiguous"
    | "distinctQuotations"
    | "byReference"
    | "sentences"
    | "sentencesUsed",
    number
  >;
  articles: { article: string; receivedText: string; sentences: number }[];
  claims: {
    id: string;
    page: string;
    text: string;
    evidence: {
      by: "quotation" | "reference";
      verdict?: string;
      article?: string;
      reference?: string;
      speaker?: string;
      words?: { sentence: string; selector: [{ exact: string }, { start: number; end: number }] }[];
    }[];
  }[];
  onPages: Record<"links" | "quotations" | "claims" | "terms", number>;
  pages: { page: string; bytes: number; sha256: string }[];
  files: { file: string; sha256: string }[];
}

/** The report on the checks of a built site. */
export const readReport = (site: string): Report =>
  JSON.parse(readFileSync(join(site, "data", "verification.json"), "utf8")) as Report;
