import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join as path } from "node:path";
import { stringify } from "yaml";

/** A small content of one article, some events and the profiles whose mentions are looked for. */
export interface SmallContent {
  /** Paragraphs of the article, one sentence a line, as its Markdown has them. */
  article?: readonly string[];
  headline?: string;
  foot?: string;
  fullText?: boolean;
  /** The article's own. */
  publisher?: string;
  /** Claims of each event, each a text, or a text with words of a sentence on which it rests. */
  events?: readonly (readonly (string | { claim: string; sentence: string; quote: string })[])[];
  /** Publishers of works that are cited. */
  publishers?: readonly string[];
  profiles: Readonly<Record<string, object>>;
  names?: readonly object[];
}

const markdown = (fields: object, body: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;

const SITE = {
  title: "Small",
  description: "A site for a test.",
  language: "en",
  licence: "CC BY 4.0",
  timeline: { from: "2001", days: "2001-03-01/2001-03-31" },
};

/** An article that names nobody, so that every content has a quotation. */
const PLAIN = "Rain fell.";

function articleOf(
  lines: readonly string[],
  fields: object,
  heads: { headline: string; foot?: string | undefined },
): [string, string] {
  const foot = heads.foot === undefined ? [] : [heads.foot];
  const body = [`# ${heads.headline}`, ...lines].join("\n\n") + foot.map((line) => `\n\n---\n\n${line}`).join("");
  const received = [heads.headline, ...lines, ...foot]
    .map((paragraph) =>
      paragraph
        .replaceAll(/^(?:#+|>) /gm, "")
        .replaceAll(" [sic]", "")
        .replaceAll("\n", " "),
    )
    .join("\n\n");
  return [markdown(fields, body), `${received}\n`];
}

/** The numbers of an article's sentences. */
const idsOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((paragraph) => paragraph.split("\n"))
    .filter((line) => !line.startsWith("## "))
    .map((_, index) => `s${index + 1}`);

const fieldsOf = (headline: string, ids: readonly string[], used: ReadonlySet<string>): object => ({
  title: headline,
  language: "en",
  fullText: true,
  date: { date: "2001-03-01", rule: "Given.", sentences: ["s1"] },
  published: "unknown",
  publisher: "unknown",
  licence: "Not established.",
  sentences: Object.fromEntries(ids.map((id) => [id, { speaker: "reporter", voice: "reported" }])),
  unused: ids.filter((id) => !used.has(id)).map((sentence) => ({ sentence, reason: "Of no use here." })),
});

/** Writes such a content into a folder. */
export function writeSmall(folder: string, content: SmallContent): void {
  const { article = ["Nobody came."], headline = "A report", foot, events = [], publishers = [], names = [] } = content;
  const used = new Set(events.flat().flatMap((one) => (typeof one === "string" ? [] : [one.sentence])));
  const ids = idsOf(article);
  const sics = ids.filter((_, index) =>
    article
      .flatMap((paragraph) => paragraph.split("\n"))
      .filter((line) => !line.startsWith("## "))
      [index]?.includes("[sic]"),
  );
  const fields = {
    ...fieldsOf(headline, ids, used),
    fullText: content.fullText ?? true,
    publisher: content.publisher ?? "unknown",
    names,
    ...(sics.length > 0 && { deviations: [{ kind: "sic-added", at: sics }] }),
    ...(foot !== undefined && { foot: { language: "en", note: "Of the publisher." } }),
  };
  const works = ["Gazette", ...publishers];
  const [report, reportReceived] = articleOf(article, fields, { headline, foot });
  const [rain, rainReceived] = articleOf([PLAIN], fieldsOf("Rain", ["s1"], new Set(["s1"])), { headline: "Rain" });
  const brief = {
    title: "A brief",
    description: "What was reported.",
    articles: ["rain"],
    events: "2001-03-31",
    written: "2001-04-01",
    sourcesRead: "2001-04",
    bottomLine: [{ claim: "Rain fell.", evidence: [{ article: "rain", quote: "Rain fell" }] }],
  };
  const cited = `[It rained](evidence:${works.map((_, index) => `work-${index}`).join(",")}).`;
  const files: [string, string][] = [
    ["site.yaml", stringify(SITE)],
    [
      "references.yaml",
      stringify(
        Object.fromEntries(
          works.map((publisher, index) => [
            `work-${index}`,
            {
              title: "A work",
              publisher,
              kind: "newspaper",
              language: "en",
              url: "https://example.org/",
              seen: "read",
            },
          ]),
        ),
      ),
    ],
    ["articles/report.md", report],
    ["articles/report.txt", reportReceived],
    ["articles/rain.md", rain],
    ["articles/rain.txt", rainReceived],
    ["briefs/brief.md", markdown(brief, `## Rain\n\n${cited}`)],
    ...Object.entries(content.profiles).map(([slug, own]): [string, string] => [
      `profiles/${slug}.md`,
      markdown(
        { kind: "organisation", summary: "Is known.", ...own },
        ["Is known", "Is read of", "Is remembered"].map((claim) => `- [${claim}](evidence:work-0).`).join("\n"),
      ),
    ]),
    // It concerns every profile and mentions none: no profile is without use.
    [
      "events/2001-03-31-all.md",
      markdown(
        { title: "All", date: "2001-03-31", kind: "talks", actors: Object.keys(content.profiles) },
        "[It was so](evidence:work-0).",
      ),
    ],
    ...events.map((claims, index): [string, string] => {
      const letter = String.fromCharCode(97 + index);
      const body = claims.map((one) =>
        typeof one === "string" ? `[${one}](evidence:work-0).` : `[${one.claim}](evidence:report "${one.quote}").`,
      );
      const slug = `2001-03-${String(index + 1).padStart(2, "0")}`;
      return [`events/${slug}-${letter}.md`, markdown({ title: letter, date: slug, kind: "talks" }, body.join("\n\n"))];
    }),
  ];
  for (const [file, text] of files) {
    mkdirSync(dirname(path(folder, file)), { recursive: true });
    writeFileSync(path(folder, file), text);
  }
}
