import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import { doubt, report, type At } from "./entry-checks.ts";
import { fold } from "./folding.ts";
import type { JoinedArticle, State } from "./state.ts";
import { partsOf, verifyQuotation, type Slice, type Verdict } from "./verify.ts";

const idsOf = (slices: readonly Slice[]): string => slices.map((slice) => slice.sentence).join("–");

/** Another held article in which words stand, and where. */
function findElsewhere(state: State, own: JoinedArticle, quote: string): [string, string[]] | undefined {
  for (const [slug, other] of state.articles) {
    const verdict = other === own ? undefined : verifyQuotation(other.searchable, quote);
    if (verdict?.verdict === "verified") return [slug, verdict.parts.flat().map((slice) => slice.sentence)];
    if (verdict?.verdict === "ambiguous") return [slug, verdict.parts[0]?.places.map(idsOf).slice(0, 1) ?? []];
  }
  return undefined;
}

/** What to say of a quotation that is not verified. */
function messageOf(
  state: State,
  joined: JoinedArticle,
  quote: string,
  verdict: Exclude<Verdict, { verdict: "verified" }>,
): NamedMessage {
  if (verdict.verdict === "ambiguous") {
    const parts = verdict.parts.map(({ words, places }) => ({ words, places: places.map(idsOf) }));
    return catalogue.quotationAmbiguous(parts);
  }
  const { slug } = joined.article;
  const elsewhere = findElsewhere(state, joined, quote);
  if (elsewhere !== undefined) return catalogue.quotationElsewhere(quote, slug, ...elsewhere);
  if (verdict.disordered) return catalogue.quotationDisordered(quote);
  if (verdict.across.length > 0) return catalogue.quotationAcross(quote, verdict.across);
  return catalogue.quotationNotFound(quote, slug, verdict.nearest);
}

/** True of words that only an article lacks that differs from its received text, which is reported. */
const isRight = ({ asReceived }: JoinedArticle, quote: string): boolean =>
  asReceived !== undefined && partsOf(quote).every((part) => asReceived.includes(fold(part).text));

/** Looks words up in a held article and reports what is not found or ambiguous. */
export function lookUp(state: State, joined: JoinedArticle, quote: string, at: At): Slice[][] | undefined {
  const verdict = quote.includes("[sic]") ? undefined : verifyQuotation(joined.searchable, quote);
  if (verdict !== undefined) state.verdicts[verdict.verdict] += 1;
  if (verdict?.verdict === "verified") return verdict.parts;
  state.complete = false;
  if (verdict?.verdict === "not found" && isRight(joined, quote)) {
    doubt(state);
    return undefined;
  }
  const message = verdict === undefined ? catalogue.sicInQuotation() : messageOf(state, joined, quote, verdict);
  report(state, at, message);
  return undefined;
}
