import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { toHtml } from "hast-util-to-html";
import { parse } from "yaml";
import { findNames, indexNames } from "../../src/dossier/names.ts";
import { catalogue } from "../../src/errors/catalogue.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { problem, type Place, type Problem } from "../../src/errors/problem.ts";
import type { ProseContext, WrittenClaim } from "../../src/markdown/context.ts";
import { renderPlainClaim, renderProse, type RenderedSection } from "../../src/markdown/pipeline.ts";

const NAMES = indexNames(
  [
    { name: "Putin", slug: "vladimir-putin" },
    { name: "Vladimir Putin", slug: "vladimir-putin" },
    { name: "Minsk", slug: "minsk" },
    { name: "Brest", slug: "brest" },
  ],
  () => assert.fail("names clash"),
);
const ADDRESSES: Readonly<Record<string, (slug: string) => string>> = {
  event: (slug) => `/timeline.html#${slug}`,
  profile: (slug) => `/profiles/${slug}.html`,
  article: (slug) => `/articles/${slug}.html`,
};

/** Words that a test was handed: what they are, what they stand in where that is told, and where. */
interface Handed {
  words: string;
  around?: string;
  place: Place;
}

/**
 * A dossier that knows three profiles, of which Brest has no page, and one article: it holds any
 * words but “not held”. “near abroad” is a declared term.
 */
function openContext(options: { self?: string; anchored?: boolean } = {}) {
  const problems: Problem[] = [];
  const claims: WrittenClaim[] = [];
  const marked: Handed[] = [];
  const joining: Handed[] = [];
  const context: ProseContext = {
    file: "content/briefs/a.md",
    self: options.self,
    report: (one) => problems.push(one),
    addClaim: (written) => claims.push(written),
    numberAll: false,
    claimId: (claim) => ({ id: `c${claim}`, anchored: options.anchored !== false }),
    quoteInClaim(claim, words, at) {
      marked.push({ words, around: claims[claim - 1]?.text ?? "", place: at() });
      const value = words.slice(1, -1);
      if (value !== "not held") {
        const properties = { cite: "/articles/article.html#s1" };
        return [{ type: "element", tagName: "q", properties, children: [{ type: "text", value }] }];
      }
      problems.push(problem(at(), catalogue.quotationOfWork(words)));
      return undefined;
    },
    looseMarks(words, around, at) {
      marked.push({ words, around, place: at() });
      if (words !== "“near abroad”") problems.push(problem(at(), catalogue.looseQuotation(words)));
    },
    joiningWords: (words, _isLink, at) => joining.push({ words, place: at() }),
    linkOf(url, place) {
      const [scheme = "", slug = ""] = url.split(":");
      const address = ADDRESSES[scheme];
      if (address === undefined) problems.push(problem(place, catalogue.badLink(url)));
      const preview = scheme === "profile" ? `about_${slug}` : undefined;
      return address === undefined ? undefined : { href: address(slug), preview };
    },
    findNames: (text) =>
      findNames(text, NAMES).map((one) => ({
        ...one,
        href: one.slug === "brest" ? undefined : `/profiles/${one.slug}.html`,
        preview: `about_${one.slug}`,
      })),
  };
  return { context, problems, claims, marked, joining };
}

const shown = (sections: readonly RenderedSection[]): string =>
  sections
    .flatMap(({ title, blocks }) => [
      ...(title === undefined
        ? []
        : [toHtml({ type: "element", tagName: "h2", properties: {}, children: [{ type: "text", value: title }] })]),
      ...blocks.map(({ kind, html }) => (kind === "item" ? `<li>${html}</li>` : `<p>${html}</p>`)),
    ])
    .map((line) => `${line}\n`)
    .join("");

const FOLDER = join(import.meta.dirname, "prose");
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

describe("prose", () => {
  test("there are fixtures", () => assert.ok(cases.length >= 50, `${cases.length} fixtures`));

  for (const name of cases) {
    const read = (file: string): string | undefined =>
      existsSync(join(FOLDER, name, file)) ? readFileSync(join(FOLDER, name, file), "utf8") : undefined;
    test(name.replaceAll("-", " "), () => {
      const input = read("input.md") ?? assert.fail("no input.md");
      const fields = parse(frontMatter(input)?.yaml ?? "") as { self?: string } | null;
      const { context, problems, joining } = openContext(fields?.self === undefined ? {} : { self: fields.self });
      const output = shown(renderProse(input, context));
      assert.equal(output, read("output.html"));
      const expected = (read("problems.txt") ?? "").split("\n").filter((line) => line !== "");
      const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
      assert.deepEqual(
        sorted.map(({ line, column }) => `${line}:${column}`),
        expected.map((line) => line.split(" ")[0]),
      );
      for (const [index, line] of expected.entries()) {
        const { title = "", message = "" } = sorted[index] ?? {};
        const words = line.slice(line.indexOf(" ") + 1);
        assert.ok(`${title} ${message}`.includes(words), `${title}: ${message}`);
      }
      const between = read("joining.txt");
      if (between === undefined && problems.length > 0) return;
      assert.deepEqual(
        joining.map(({ words, place }) => `${place.line}:${place.column} ${words.replaceAll("\n", " ")}`),
        (between ?? "").split("\n").filter((line) => line !== ""),
      );
    });
  }
});

describe("a claim as it was written", () => {
  const source = [
    "---",
    "title: x",
    "---",
    "",
    'One, [two *three*](evidence:article "the “words”") and [four](evidence:gazette,herald),',
    "then [five](evidence:name).",
    "",
  ].join("\n");
  const { context, claims } = openContext();
  const [section] = renderProse(source, context);

  test("gives its keys, its quotation and its plain text", () => {
    assert.deepEqual(
      claims.map(({ keys, quote, text }) => ({ keys, quote, text })),
      [
        { keys: ["article"], quote: "the “words”", text: "two three" },
        { keys: ["gazette", "herald"], quote: undefined, text: "four" },
        { keys: ["name"], quote: undefined, text: "five" },
      ],
    );
  });

  test("gives the place where it begins", () => {
    assert.deepEqual(
      claims.map(({ place }) => place),
      [
        { file: "content/briefs/a.md", line: 5, column: 6 },
        { file: "content/briefs/a.md", line: 5, column: 56 },
        { file: "content/briefs/a.md", line: 6, column: 6 },
      ],
    );
  });

  test("gives the place of its quotation’s first word, or of the address where there is none", () => {
    const lines = source.split("\n");
    const behind = claims.map(({ evidencePlace }) => {
      const { line, column } = evidencePlace();
      return lines[line - 1]?.slice(column - 1, column + 8);
    });
    assert.deepEqual(behind, ["the “word", "evidence:", "evidence:"]);
  });

  test("is told to its block by its number", () => {
    assert.deepEqual(
      section?.blocks.map((block) => block.claims),
      [[1, 2, 3]],
    );
  });
});

describe("words between marks", () => {
  test("outside a claim are handed over marks and all, with the block that they stand in and their place", () => {
    const { context, marked } = openContext();
    renderProse("A word, then\nthe “near abroad” of [Putin](evidence:gazette).\n", context);
    assert.deepEqual(marked, [
      {
        words: "“near abroad”",
        around: "A word, then\nthe “near abroad” of Putin.",
        place: { file: "content/briefs/a.md", line: 2, column: 5 },
      },
    ]);
  });

  test("inside a claim are handed over marks and all, one pair at a time, to the claim that they stand in", () => {
    const { context, marked } = openContext();
    renderProse("[One](evidence:gazette), [a “two” and „three“](evidence:article).\n", context);
    assert.deepEqual(
      marked.map(({ words, around, place }) => [words, around, place.column]),
      [
        ["“two”", "a “two” and „three“", 29],
        ["„three“", "a “two” and „three“", 39],
      ],
    );
  });
});

test("a claim whose id is not its element’s own carries it as data alone", () => {
  const { context } = openContext({ anchored: false });
  const html = shown(renderProse("[One](evidence:gazette).\n", context));
  assert.equal(html, '<p><span class="claim" data-id="c1">One</span>.</p>\n');
});

test("a block tells the place where it begins", () => {
  const { context } = openContext();
  const sections = renderProse("One.\n\n- Two.\n- Three.\n\n## Four\n\nFive.\n", context);
  assert.deepEqual(
    sections.flatMap((section) => section.blocks.map((block) => [block.text, block.at().line, block.at().column])),
    [
      ["One.", 1, 1],
      ["Two.", 3, 1],
      ["Three.", 4, 1],
      ["Five.", 8, 1],
    ],
  );
});

describe("a claim in front matter", () => {
  const at = () => ({ file: "content/briefs/a.md", line: 7, column: 12 });
  const render = (text: string, linked = new Set<string>()) => {
    const { context, problems } = openContext();
    return { ...renderPlainClaim(text, 3, at, linked, context), problems };
  };

  test("is a block of one claim, with names linked and without a number", () => {
    const { kind, html, claims, problems } = render("Putin left Minsk, and Putin came.");
    assert.equal(
      html,
      '<span class="claim" data-id="c3" id="c3"><a href="/profiles/vladimir-putin.html" interestfor="about_vladimir-putin">Putin</a> left ' +
        '<a href="/profiles/minsk.html" interestfor="about_minsk">Minsk</a>, and Putin came.</span>',
    );
    assert.deepEqual({ kind, claims, problems }, { kind: "paragraph", claims: [3], problems: [] });
  });

  test("links a name that an earlier claim of its section has linked no second time", () => {
    const linked = new Set(["vladimir-putin"]);
    assert.equal(
      render("Putin left Minsk.", linked).html,
      '<span class="claim" data-id="c3" id="c3">Putin left <a href="/profiles/minsk.html" interestfor="about_minsk">Minsk</a>.</span>',
    );
    assert.deepEqual([...linked].sort(), ["minsk", "vladimir-putin"]);
  });

  test("is plain text: Markdown and HTML in it are signs like any other", () => {
    assert.equal(
      render("*One* <b>two</b> [three](four) & five").html,
      '<span class="claim" data-id="c3" id="c3">*One* &#x3C;b>two&#x3C;/b> [three](four) &#x26; five</span>',
    );
  });

  test("shows a quotation with its source", () => {
    assert.equal(
      render("He spoke of “a huge work”.").html,
      '<span class="claim" data-id="c3" id="c3">He spoke of <q cite="/articles/article.html#s1">a huge work</q>.</span>',
    );
  });

  test("blames a quotation that is not held, or a lone mark, on its field", () => {
    for (const text of ["He said “not held”.", 'At 5" sharp.']) {
      assert.deepEqual(
        render(text).problems.map(({ file, line, column }) => ({ file, line, column })),
        [at()],
      );
    }
  });
});
