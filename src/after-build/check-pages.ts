import { checkClaims } from "./check-claims.ts";
import { checkInert } from "./check-inert.ts";
import { checkJsonLd } from "./check-json-ld.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarks } from "./check-marks.ts";
import { checkPolicies } from "./check-policies.ts";
import { checkMoved } from "./moved-pages.ts";
import { checkProfiles } from "./check-profiles.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkSearchIndex } from "./check-search-index.ts";
import { checkSentences } from "./check-sentences.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { Measured } from "./fill-slot.ts";
import type { StagedPage } from "./pages.ts";

/** What the checks of the finished pages counted, and what they found wrong. */
export interface Checked {
  counts: Omit<Measured, "pages">;
  faults: Fault[];
}

/** The checks of what a reader sees on the finished pages; `files` are the addresses of all files of the site. */
export function checkShown(pages: readonly StagedPage[], files: ReadonlySet<string>, declared: Declared): Checked {
  const links = checkLinks(pages, files);
  const index = checkSearchIndex(pages, files, declared.sentences);
  const quotations = checkQuotations(pages, declared.quotations);
  const claims = checkClaims(pages, declared.claims);
  const profiles = checkProfiles(pages, declared.claims);
  const marks = checkMarks(pages, declared.terms, declared.sentences.keys(), declared.titles);
  return {
    counts: {
      links: links.checked + index.checked,
      quotations: quotations.checked,
      claims: claims.checked,
      terms: marks.terms,
      facts: profiles.facts,
      summaries: profiles.summaries,
    },
    faults: [
      ...checkInert(pages, declared.moved),
      ...links.faults,
      ...index.faults,
      ...checkSentences(pages, declared.sentences),
      ...quotations.faults,
      ...claims.faults,
      ...marks.faults,
      ...checkLanguages(pages, declared),
      ...profiles.faults,
    ],
  };
}

/** All checks of the finished pages but those of weight. */
export function checkPages(pages: readonly StagedPage[], files: ReadonlySet<string>, declared: Declared): Checked {
  const { counts, faults } = checkShown(pages, files, declared);
  return {
    counts,
    faults: [
      ...faults,
      ...checkPolicies(pages),
      ...checkMoved(pages, declared.moved),
      ...checkJsonLd(pages, files, declared),
    ],
  };
}
