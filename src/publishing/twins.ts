import { stringify } from "yaml";
import type { Declared } from "../after-build/declared.ts";
import type { Fault } from "../after-build/faults.ts";
import { landingOf, settle, viewOf } from "../after-build/lookups.ts";
import type { StagedPage } from "../after-build/pages.ts";
import { findElement } from "../editions/chapters.ts";
import { readMarkdownPage } from "../editions/markdown/read-markdown.ts";
import { markdown, toMarkdown } from "../editions/markdown/to-markdown.ts";
import { excerptCheck } from "../editions/plain/check-quotations.ts";
import { plainChapters } from "../editions/plain/plain-chapter.ts";
import { relativeTo } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import { isOutside } from "../after-build/check-links.ts";
import { visit } from "unist-util-visit";
import { articlesOn } from "./articles-on.ts";
import type { Publication, PublishedBrief } from "./facts.ts";

/**
 * What stands before a brief’s Markdown: what it is, when it was written, where it is from, and under what terms: its own, and
 * those of the articles of which words stand in it.
 */
function frontOf(brief: PublishedBrief, { book, published: { address } }: Publication): string {
  const { facts } = book;
  const { title, description, dates } = brief;
  const fields = {
    title,
    description,
    language: facts.language,
    ...{ describesEventsUpTo: dates.events, written: dates.written, sourcesRead: dates.sourcesRead },
    ...(address === undefined ? {} : { url: address + brief.route }),
    licence: facts.licence,
    articles: articlesOn(brief.route, book).map(({ title: name, licence }) => ({ title: name, licence })),
    contentSha256: facts.sha256,
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`;
}

/**
 * Each brief in Markdown, by the address of its file, which lies beside its page: the words of the page, its
 * evidence as footnotes, and links that lead from there to the pages of the site.
 */
export function briefsInMarkdown(publication: Publication): Map<string, string> {
  const { book, published } = publication;
  const briefs = new Map(published.briefs.map((brief) => [brief.route, brief]));
  const chapters = plainChapters(book.pages, book.words, { only: (route) => briefs.has(route) });
  return new Map(
    chapters.flatMap((chapter) => {
      const brief = briefs.get(chapter.route);
      if (brief === undefined) return [];
      const own = routes.briefInMarkdown(brief.slug);
      const text = toMarkdown([chapter], 1, book.words.footer.hash, { elsewhere: (to) => relativeTo(own, to) });
      return [[own, frontOf(brief, publication) + text] as const];
    }),
  );
}

const withoutFront = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, "");

/** The addresses to which a Markdown text leads outside itself, less those on other sites. */
function addressesIn(text: string): string[] {
  const found: string[] = [];
  visit(markdown.parse(text), "link", ({ url }) => {
    if (!url.startsWith("#") && !isOutside(url)) found.push(url);
  });
  return found;
}

/** The quotations that a page shows. */
function quotationsOn(page: StagedPage | undefined): number {
  let found = 0;
  const main = page && findElement(page.tree, ({ tagName }) => tagName === "main");
  if (main !== undefined) visit(main, "element", ({ tagName }) => void (found += tagName === "q" ? 1 : 0));
  return found;
}

/** Reads the briefs in Markdown again: every quotation of the page stands at the sentence that it names, and every link lands. */
export function checkTwins(
  twins: ReadonlyMap<string, string>,
  { pages }: Publication["book"],
  files: ReadonlySet<string>,
  declared: Declared,
): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const view = viewOf(pages, files);
  const checkExcerpt = excerptCheck(declared);
  return [...twins].flatMap(([route, whole]) => {
    const text = withoutFront(whole);
    const landings = addressesIn(text).map((address) => landingOf(route, address));
    const least = quotationsOn(byRoute.get(route.replace(/\.md$/, ".html")));
    const messages = checkExcerpt(readMarkdownPage(text), least);
    return [...settle(landings, view), ...messages.map((message) => ({ route, message }))];
  });
}
