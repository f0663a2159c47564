import type { Paragraph, RootContent } from "mdast";
import { markdown } from "../editions/markdown/to-markdown.ts";
import { termsOf } from "../editions/plain/opening.ts";
import { fileOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Publication } from "./facts.ts";

const text = (value: string): Paragraph => ({ type: "paragraph", children: [{ type: "text", value }] });

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [{ type: "text", value }],
});

/** A file: its name as a link, and what it is. */
interface Named {
  route: string;
  name: string;
  note: string;
}

/**
 * What a language model should know of the site (llmstxt.org): what it is, the rules by which it speaks, and
 * where its briefs are in Markdown and its data as JSON. `files` are the addresses of all files that are there. Links are
 * full where the site has an address, and relative otherwise. Nothing of an article’s text is in it but its title.
 */
export function llmsOf({ book, published }: Publication, files: ReadonlySet<string>): string {
  const { facts, words } = book;
  const { llms } = words.publishing;
  const at = (route: string): string => (published.address === undefined ? fileOf(route) : published.address + route);
  const linkTo = ({ route, name, note }: Named): Paragraph => ({
    type: "paragraph",
    children: [
      { type: "link", url: at(route), children: [{ type: "text", value: name }] },
      { type: "text", value: `: ${note}` },
    ],
  });
  const section = (title: string, all: readonly Named[]): RootContent[] => {
    const there = all.filter(({ route }) => files.has(route));
    if (there.length === 0) return [];
    const items = there.map((one) => ({ type: "listItem" as const, spread: false, children: [linkTo(one)] }));
    return [heading(2, title), { type: "list", ordered: false, spread: false, children: items }];
  };
  const named = (
    all: Readonly<Record<string, { name: string; note: string }>>,
    routeOf: Record<string, string>,
  ): Named[] =>
    Object.entries(all).flatMap(([key, one]) => {
      const route = routeOf[key];
      return route === undefined ? [] : [{ ...one, route }];
    });
  const briefs = published.briefs.map(({ slug, title, description }) => ({
    ...{ route: routes.briefInMarkdown(slug), name: title, note: description },
  }));
  const { json, schema, csv, calendar } = routes.timelineData;
  const data = { timeline: json, timelineSchema: schema, table: csv, calendar };
  const profiles = { profiles: routes.profilesData.json, verification: routes.verification };
  return markdown.stringify({
    type: "root",
    children: [
      heading(1, facts.title),
      { type: "blockquote", children: [text(facts.description)] },
      ...[...llms.rules, ...termsOf(book)].map(text),
      ...section(llms.briefs, briefs),
      ...section(llms.data, named(llms.files, { ...data, ...profiles })),
      ...section(
        llms.pages,
        named(llms.places, { method: routes.method, sources: routes.sources, editions: routes.editions }),
      ),
    ],
  });
}
