import { catalogue } from "../errors/catalogue.ts";
import { placeOfKey } from "../errors/position.ts";
import { problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import { languages, wordsFor } from "../words/words.ts";
import { isLost } from "../schemas/lost.ts";
import { checkPortraits } from "./portraits.ts";
import { checkPlainTexts } from "./plain-text.ts";
import { checkIdleProfiles } from "./idle-profiles.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { fold } from "./folding.ts";
import type { State } from "./state.ts";

/** A received text that no article is written for would be lost. */
function checkReceived(content: Content, state: State): void {
  for (const [slug, { file }] of content.received) {
    if (content.present.articles.has(slug)) continue;
    const place = { file, line: 1, column: 1 };
    state.problems.push(problem(place, catalogue.missingFile(`article ${slug}.md beside it`)));
  }
}

/** The titles of the pages that every site has, or may have. */
function ownTitles(language: string | undefined): string[] {
  const words = language === undefined ? undefined : wordsFor(language);
  if (words === undefined) return [];
  const { accessibility, archive, cite, disagreements, editions, map, method, notFound, profile, search } = words;
  const pages = [accessibility, archive, cite, disagreements, editions, map, method, notFound, profile, search];
  return [...pages, words.sources, words.timeline].map(({ title }) => title);
}

/** The title of a brief is told apart from those of other briefs, from the names of profiles, and from what pages of every site are called. */
function checkTitles({ briefs, profiles, site }: Content, state: State): void {
  const taken = new Map<string, string>([
    ...ownTitles(site?.fields.language).map((title) => [title, "a page that every site has or may have"] as const),
    ...profiles.flatMap((one) => (isLost(one, ["name"]) ? [] : [[one.fields.name, `profile ${one.slug}`] as const])),
  ]);
  for (const brief of briefs) {
    if (isLost(brief, ["title"])) continue;
    const { title } = brief.fields;
    const other = taken.get(title);
    if (other !== undefined) report(state, fieldOf(brief, ["title"]), catalogue.titleTaken(title, other));
    taken.set(title, `brief ${brief.slug}`);
  }
}

/** Works that would stand on the site itself: no page of it is one, so that links to them would lead nowhere. */
function checkAddresses({ references: file, site }: Content, state: State): void {
  const own = site?.fields.address?.replace(/\/+$/, "");
  if (file === undefined || own === undefined || own === "" || isLost(site ?? {}, ["address"])) return;
  for (const [key, work] of Object.entries(file.fields)) {
    for (const field of ["url", "archived"] as const) {
      const address = work[field];
      if (address === undefined || !`${address}/`.startsWith(`${own}/`)) continue;
      report(state, fieldOf(file, [key, field]), catalogue.workOnSite(address, own));
    }
  }
}

function checkReferences(content: Content, state: State): void {
  const { references: file } = content;
  for (const { key, usedBy } of state.references.values()) {
    if (usedBy.length > 0 || file === undefined || !state.complete) continue;
    state.problems.push(problem(placeOfKey(file.file, file.source, [key]), catalogue.idleReference(key)));
  }
}

/** A term that no text puts between marks; not so where a mistake may have lost the text. */
function checkTerms({ site }: Content, state: State): void {
  site?.fields.terms.forEach((term, index) => {
    if (state.terms?.get(fold(term).text) !== 0 || !state.complete) return;
    report(state, fieldOf(site, ["terms", index]), catalogue.idleTerm(term));
  });
}

function checkLanguage(content: Content, state: State): void {
  const { site } = content;
  if (site === undefined || wordsFor(site.fields.language) !== undefined) return;
  report(state, fieldOf(site, ["language"]), catalogue.unknownLanguage(site.fields.language, languages));
}

function checkPlainText(
  { site, references, corrections, articles, briefs, events, profiles }: Content,
  state: State,
): void {
  for (const entry of [site, references, corrections, ...briefs, ...events, ...profiles]) {
    if (entry !== undefined) checkPlainTexts(state, entry);
  }
  for (const entry of articles) checkPlainTexts(state, entry, ["title", "names"]);
}

/** A run that compared no quotation has proved nothing; where a mistake has lost them, that is told instead. */
function checkSomethingWasChecked(content: Content, state: State): void {
  const quoted = state.claims.some(({ claim }) => claim.evidence.some((one) => one.kind === "quoted"));
  if (quoted || !state.complete) return;
  const file = content.site?.file ?? "site.yaml";
  state.problems.push(problem({ file, line: 1, column: 1 }, catalogue.nothingChecked()));
}

/** The checks that need the whole of the content, once all of it is joined. */
export function checkContent(content: Content, state: State): void {
  checkPlainText(content, state);
  checkTerms(content, state);
  checkTitles(content, state);
  checkAddresses(content, state);
  checkReferences(content, state);
  checkIdleProfiles(state, content);
  checkReceived(content, state);
  checkPortraits(content, state);
  checkLanguage(content, state);
  checkSomethingWasChecked(content, state);
}
