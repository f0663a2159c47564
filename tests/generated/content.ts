import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { ARTICLE, article, brief, keyOfWork, received, works } from "./article.ts";
import { seededEvents, slugOf } from "./events.ts";
import { PLACES, TAKING_PART } from "./vocabulary.ts";

const SITE = {
  title: "Generated",
  description: "A site made for a test, of as many events as it asks for.",
  language: "en",
  licence: "CC BY 4.0",
  timeline: {
    from: "1997",
    days: "2019-12-01/2019-12-20",
    eras: [
      { name: "Before the union", years: "1991/1996" },
      { name: "First treaties", years: "1997/1999" },
      { name: "Commissions and intergovernmental negotiations", years: "2000/2009" },
      { name: "Customs", years: "2010/2017" },
      { name: "Late talks", years: "2018/2019" },
    ],
  },
};

/** Every text between quotation marks: a date is no number. */
const yaml = (fields: object): string =>
  stringify(fields, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });

const markdown = ({ fields, body }: { fields: object; body: string }): string => `---\n${yaml(fields)}---\n\n${body}\n`;

/** A profile with one fact: a row in the index, and no page. */
const profile = (name: string, kind: string, index: number): string =>
  markdown({
    fields: { name, kind, summary: "Took part in the talks." },
    body: `- [Took part in the talks](evidence:${keyOfWork(index + 1)}).`,
  });

/** Writes a whole content folder that is right, with so many events; for one seed the same at every run. */
export function writeContent(folder: string, { events, seed }: { events: number; seed: number }): void {
  const happenings = seededEvents(events, seed);
  const named = new Set(happenings.flatMap(({ fields }) => [...(fields.actors ?? []), fields.place]));
  const profiles = [...TAKING_PART, ...PLACES.map((name) => ({ name, kind: "place" }))];
  const files: [string, string][] = [
    ["site.yaml", yaml(SITE)],
    ["references.yaml", yaml(works)],
    [`articles/${ARTICLE}.txt`, received],
    [`articles/${ARTICLE}.md`, markdown(article)],
    ["briefs/talks.md", markdown(brief)],
    ...profiles.flatMap(({ name, kind }, index): [string, string][] =>
      named.has(slugOf(name)) ? [[`profiles/${slugOf(name)}.md`, profile(name, kind, index)]] : [],
    ),
    ...happenings.map((one): [string, string] => [`events/${one.slug}.md`, markdown(one)]),
  ];
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
