import { checkClaims } from "./check-claims.ts";
import { relativeOn } from "./check-heads.ts";
import { checkInert } from "./check-inert.ts";
import { dataOn } from "./check-json-ld.ts";
import { checkLanguages } from "./check-languages.ts";
import { linksOn } from "./check-links.ts";
import { checkMarks } from "./check-marks.ts";
import { checkPolicies } from "./check-policies.ts";
import { checkProfiles } from "./check-profiles.ts";
import { quotationsOn } from "./check-quotations.ts";
import { checkSentences } from "./check-sentences.ts";
import type { Declared } from "./declared.ts";
import type { Measured } from "./fill-slot.ts";
import { leadingElsewhere, type Finding } from "./lookups.ts";
import { checkMoved } from "./moved-pages.ts";
import type { StagedPage } from "./pages.ts";

/** What the checks of one page counted and found: what is wrong, and what only the other pages can settle. */
export interface PageCheck {
  counts: Omit<Measured, "pages">;
  findings: Finding[];
}

/** The checks of what a reader sees on one page; `declared` is what the content declares of it. */
export function shownOn(page: StagedPage, declared: Declared): PageCheck {
  const links = linksOn(page);
  const quotations = quotationsOn(page);
  const claims = checkClaims([page], declared.claims);
  const profiles = checkProfiles([page], declared.claims);
  const marks = checkMarks([page], declared.terms, declared.sentences.keys(), declared.titles);
  return {
    counts: {
      links: links.checked,
      quotations: quotations.checked,
      claims: claims.checked,
      terms: marks.terms,
      facts: profiles.facts,
      summaries: profiles.summaries,
    },
    findings: [
      ...checkInert([page], declared.moved),
      ...links.findings,
      ...checkSentences([page], declared.sentences),
      ...quotations.findings,
      ...claims.faults,
      ...marks.faults,
      ...checkLanguages([page], declared),
      ...profiles.faults,
    ],
  };
}

/** All checks of one page but those of weight. */
export function checkPage(page: StagedPage, declared: Declared): PageCheck {
  const { counts, findings } = shownOn(page, declared);
  const all = [
    ...findings,
    ...checkPolicies([page]),
    ...checkMoved([page], declared.moved),
    ...dataOn(page, declared),
    ...relativeOn(page),
  ];
  return { counts, findings: leadingElsewhere(all, page) };
}
