import { basename } from "node:path";
import { ELLIPSIS, openSearch, standIn } from "./find-plainly.ts";
import { quotationsOf, type Quotation } from "./quotations.ts";
import { findInReceived } from "./received.ts";
import { blocksOf } from "./sentences.ts";

/** The files of a content folder: their paths, and what stands in them. */
export type Texts = ReadonlyMap<string, string>;

/** A mistake that a check has to report, or has reported. */
export interface Report {
  title: string;
  file: string;
  line: number;
  column: number;
}

const NOT_FOUND = "Quotation not found";
const AMBIGUOUS = "Quotation is ambiguous";
const DIFFERS = "Article differs from the received text";
/** What a check may say more exactly. */
const MORE_EXACTLY: ReadonlyMap<string, string> = new Map([
  ["Quotation runs over a border", NOT_FOUND],
  ["Quotation is out of order", NOT_FOUND],
  ["Quotation is from another article", NOT_FOUND],
  ["Quotation is not in the claim’s evidence", NOT_FOUND],
  ["Article lacks words of the received text", DIFFERS],
  ["Article has words that were not received", DIFFERS],
]);
const NOT_DECLARED = "Deviation is not declared";

/** The title by which the oracle knows a mistake. */
export const plainTitle = (title: string): string => MORE_EXACTLY.get(title) ?? title;

/** The mistakes that the oracle knows of; a change may well bring others with it. */
export const JUDGED: ReadonlySet<string> = new Set([NOT_FOUND, AMBIGUOUS, DIFFERS, NOT_DECLARED]);

/** True for the Markdown of an article. */
export const isArticle = (file: string): boolean => file.startsWith("content/articles/") && file.endsWith(".md");
/** The received text of an article. */
export const receivedOf = (article: string): string => article.replace(/\.md$/, ".txt");
const quotes = (file: string): boolean => /^content\/(?:briefs|events|profiles)\//.test(file);

/** What each file says by itself, kept for as long as its text stays. */
function remember<Value>(read: (file: string, text: string) => Value): (file: string, text: string) => Value {
  const known = new Map<string, { text: string; value: Value }>();
  return (file, text) => {
    const before = known.get(file);
    if (before?.text === text) return before.value;
    const value = read(file, text);
    known.set(file, { text, value });
    return value;
  };
}

const readQuotations = remember(quotationsOf);
const readSearch = remember((_, text) =>
  openSearch(
    blocksOf(text)
      .filter((block) => !block.foot)
      .map((block) => block.sentences.map((one) => one.text).join(" ")),
  ),
);

/** Every quotation of a content folder. */
export const allQuotations = (texts: Texts): Quotation[] =>
  [...texts].filter(([file]) => quotes(file)).flatMap(([file, text]) => readQuotations(file, text));

/** What has to be said of the quotations: which of them do not stand in their article in exactly one way. */
function quotationReports(texts: Texts): Report[] {
  const searches = new Map(
    [...texts]
      .filter(([file]) => isArticle(file))
      .map(([file, text]) => [basename(file, ".md"), readSearch(file, text)] as const),
  );
  const inArticle = ({ article, words }: Quotation): number => searches.get(article)?.(words) ?? 0;
  /** What a claim puts between marks has to stand in the words that it rests on. */
  const inOwnEvidence = ({ words, under }: Quotation): number => {
    // A claim that has lost a quotation is blamed for that alone.
    if (under.some((one) => inArticle(one) !== 1)) return 1;
    const counts = under.map((one) => openSearch(one.words.split(ELLIPSIS))(words));
    return counts.includes(1) ? 1 : Math.max(...counts);
  };
  /** An article that differs from its received text is blamed for that alone, not what was quoted of it as received. */
  const isBlamed = ({ article, words }: Quotation): boolean => {
    const file = `content/articles/${article}.md`;
    if (!texts.has(file) || turnedIn(texts, file).differs === undefined) return false;
    return standIn(texts.get(receivedOf(file)) ?? "", words);
  };
  return allQuotations(texts).flatMap((one) => {
    const count = one.form === "running text" ? inOwnEvidence(one) : inArticle(one);
    if (count === 1 || (count === 0 && isBlamed(one))) return [];
    return [{ title: count === 0 ? NOT_FOUND : AMBIGUOUS, file: one.file, ...one.spot }];
  });
}

/** The numbers of the sentences of an article in which a mark has another shape than in the received text. */
function turnedIn(texts: Texts, file: string): { differs?: number; turned: Map<number, number> } {
  const sentences = blocksOf(texts.get(file) ?? "").flatMap((block) => block.sentences);
  const { stretches, differs } = findInReceived(sentences, texts.get(receivedOf(file)) ?? "");
  const turned = stretches.flatMap(({ sentence, turned: so }, index) => (so ? [[index, sentence.line] as const] : []));
  return { turned: new Map(turned), ...(differs === undefined ? {} : { differs: differs.line }) };
}

/**
 * An oracle for one content folder, which is known to be right as it is. It says what has to be
 * reported of it once some of its files are changed, and shares no code with the check that it judges.
 */
export function openOracle(untouched: Texts): (texts: Texts) => Report[] {
  const articles = [...untouched.keys()].filter(isArticle);
  const declared = new Map(articles.map((file) => [file, turnedIn(untouched, file).turned]));
  return (texts) => [
    ...quotationReports(texts),
    ...articles.flatMap((file): Report[] => {
      const { differs, turned } = turnedIn(texts, file);
      if (differs !== undefined) return [{ title: DIFFERS, file, line: differs, column: 1 }];
      return [...turned]
        .filter(([sentence]) => declared.get(file)?.has(sentence) !== true)
        .map(([, line]) => ({ title: NOT_DECLARED, file, line, column: 1 }));
    }),
  ];
}
