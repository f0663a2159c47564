import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { buildProject, copyProject, hashOfSite } from "../copied-project.ts";

const ARTICLE = "content/articles/leaders-discuss-deeper-integration";

const copy = copyProject();
after(() => rmSync(copy, { recursive: true, force: true }));

const build = () => buildProject(copy);

/** Makes one change, runs what should follow, and takes the change back. */
function withChange(files: readonly string[], find: string, write: string, then: () => void): void {
  const before = files.map((file) => readFileSync(join(copy, file), "utf8"));
  files.forEach((file, index) => {
    const source = before[index] ?? "";
    assert.ok(source.includes(find), `${file} does not hold: ${find}`);
    writeFileSync(
      join(copy, file),
      source.replace(find, () => write),
    );
  });
  try {
    then();
  } finally {
    files.forEach((file, index) => writeFileSync(join(copy, file), before[index] ?? ""));
  }
}

/** Builds what must not be let through, and gives what the build says of it. */
function failAndKeepTheSite(): string {
  const was = hashOfSite(copy);
  const { status, output } = build();
  assert.equal(status, 1, output);
  assert.equal(hashOfSite(copy), was, "dist/ has changed");
  return output;
}

function tells(output: string, expected: readonly (string | RegExp)[]): void {
  for (const one of expected) {
    if (typeof one === "string") assert.ok(output.includes(one), `${one}\nis not in\n${output}`);
    else assert.match(output, one);
  }
}

const failsAndKeepsTheSite = (expected: readonly (string | RegExp)[]): void => tells(failAndKeepTheSite(), expected);

test("the shipped content builds, and the build tells the coverage both ways", () => {
  const { status, output } = build();
  assert.equal(status, 0, output);
  assert.match(output, /^(\d+) of \1 claims with evidence: \d+ quotations verified \(\d+ distinct\), 0 not found, /m);
  assert.match(output, /^\d+ of \d+ sentences used[.:]$/m);
  assert.match(output, /^Content: [0-9a-f]{64}$/m);
  assert.match(output, /^\d+ pages: \d+ claims with their evidence; \d+ quotations, each looked up at its sentence; /m);
});

for (const cache of ["an old cache", "a new cache"] as const) {
  test(`one word changed in a quoted sentence fails the build with ${cache}`, () => {
    if (cache === "a new cache") rmSync(join(copy, ".astro"), { recursive: true, force: true });
    withChange([`${ARTICLE}.md`, `${ARTICLE}.txt`], "close political, economic", "loose political, economic", () => {
      failsAndKeepsTheSite([
        /content\/briefs\/russia-belarus-talks-december-2019\.md:\d+:\d+ {2}Quotation not found/,
        /content\/events\/1997-04-02-union-treaty\.md:\d+:\d+ {2}Quotation not found/,
        "The nearest are in s10:",
        "envisaged loose political, economic and military ties",
      ]);
    });
  });
}

test("three mistakes in three files are reported together and leave the site alone", () => {
  withChange(["content/events/1997-04-02-union-treaty.md"], "place: moscow", "place: moskow", () => {
    withChange(["content/profiles/minsk.md"], "kind: place", "kind: city", () => {
      withChange(["content/events/2018-08-oil-taxes.md"], '"2018-08"', '"2018-13"', () => {
        failsAndKeepsTheSite([
          /content\/events\/1997-04-02-union-treaty\.md:\d+:\d+ {2}Unknown profile/,
          /content\/profiles\/minsk\.md:\d+:\d+ {2}Field has an unknown value/,
          /content\/events\/2018-08-oil-taxes\.md:\d+:\d+ {2}Date is impossible/,
          "3 mistakes in 3 files.",
        ]);
      });
    });
  });
});

test("a page over its budget is not let through, and the site is left alone", () => {
  // Letters alone: a number in a summary would be a mistake of its own.
  const lettersOf = (at: number): string =>
    createHash("md5")
      .update(String(at))
      .digest("hex")
      .replace(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)));
  const heavy = Array.from({ length: 590 }, (_, at) => lettersOf(at)).join(" ");
  withChange(["content/profiles/minsk.md"], "summary: ", `summary: ${heavy} `, () => {
    failsAndKeepsTheSite([/dist\/profiles\/minsk\.html {2}\d+ bytes gzipped, budget 14600/]);
  });
});

interface Component {
  name: string;
  file: string;
  find: string;
  write: string;
  expected: readonly (string | RegExp)[];
}

/** Components in sets whose mistakes leave each other to be seen: each set is one build. */
const sets: readonly (readonly Component[])[] = [
  [
    {
      name: "alters a quotation",
      file: "evidence/Quoted.astro",
      find: "set:html={piece.html}",
      write: 'set:html={"x" + piece.html}',
      expected: [/quotation does not stand at \S+: “x/],
    },
    {
      name: "drops the speaker of a quotation",
      file: "evidence/Label.astro",
      find: '<span class="speaker">{name}</span>',
      write: "{name}",
      expected: ["evidence without its speaker"],
    },
    {
      name: "drops the title of a work",
      file: "evidence/Referenced.astro",
      find: "<Foreign text={reference.title} language={reference.language} either words={words} />",
      write: "",
      expected: ["reference without its title"],
    },
    {
      name: "puts words between quotation marks",
      file: "site/MethodView.astro",
      find: "{method.intro(several)}",
      write: "“{method.intro(several)}”",
      expected: ["dist/method.html  words between quotation marks without a source: “What this site says"],
    },
    {
      name: "alters a sentence of an article",
      file: "article/SentenceRow.astro",
      find: "set:html={sentence.html}",
      write: 'set:html={sentence.html.replace("deeper", "looser")}',
      expected: [
        "dist/articles/leaders-discuss-deeper-integration.html  sentence s1 is not the article’s: “The presidents of",
      ],
    },
  ],
  [
    {
      name: "takes a reference for no background",
      file: "evidence/ClaimRow.astro",
      find: "background: block.background",
      write: "background: false",
      expected: ["reference outside any background"],
    },
    {
      name: "puts words between single quotation marks",
      file: "site/MethodView.astro",
      find: "{method.intro(several)}",
      write: "‘{method.intro(several)}’",
      expected: ["dist/method.html  words between single quotation marks: ‘What this site says"],
    },
  ],
  [
    {
      name: "drops the evidence",
      file: "evidence/Evidence.astro",
      find: "notes.map(",
      write: "notes.slice(notes.length).map(",
      expected: [
        "dist/briefs/russia-belarus-talks-december-2019.html  claim c1 without its evidence",
        /dist\/timeline\.html {2}claim \d+\.1 without its evidence/,
        /dist\/profiles\/minsk\.html {2}claim f1 of the content is not on the page/,
      ],
    },
  ],
];

/** Makes the changes of some components, from the first on. */
const withComponents = ([first, ...others]: readonly Component[], then: () => void): void =>
  first === undefined
    ? then()
    : withChange([`src/components/${first.file}`], first.find, first.write, () => withComponents(others, then));

for (const components of sets) {
  describe("a site with a component", () => {
    let output = "";
    before(() => withComponents(components, () => (output = failAndKeepTheSite())));

    for (const { name, expected } of components) {
      test(`that ${name} is not let through`, () => tells(output, expected));
    }
  });
}

test("a build that was ended in the middle of the swap leaves a site that the next one finds", () => {
  const before = hashOfSite(copy);
  renameSync(join(copy, "dist"), join(copy, ".dist-before"));
  withChange(["content/profiles/minsk.md"], "kind: place", "kind: city", () => {
    assert.equal(build().status, 1);
    assert.equal(hashOfSite(copy), before);
  });
});

/** Named on the timeline since January 2007, and until now no profile. */
const PIPELINE = `---
name: Druzhba
kind: organisation
summary: Pipeline through which oil stopped in January 2007.
---

- [A pipeline](evidence:bbc-2007-oil).
- [A pipeline for oil](evidence:bna-2007-upi).
- [Oil stopped in it on 8 January 2007](evidence:bbc-2007-oil,bna-2007-upi).
`;

test("what was mended builds again; a new profile is linked from where it is named, with an old cache and no other change; taken away, with a new one, it is not", () => {
  const file = join(copy, "content/profiles/druzhba.md");
  const link = /<a href="?profiles\/druzhba\.html[^>]*>Druzhba<\/a>/;
  const timeline = (): string => readFileSync(join(copy, "dist/timeline.html"), "utf8");
  assert.doesNotMatch(timeline(), link);
  writeFileSync(file, PIPELINE);
  try {
    const { status, output } = build();
    assert.equal(status, 0, output);
    assert.match(timeline(), link);
    assert.match(readFileSync(join(copy, "dist/profiles/druzhba.html"), "utf8"), /timeline\.html#2007-01-08-oil-stop/);
    assert.match(readFileSync(join(copy, "dist/profiles.html"), "utf8"), /profiles\/druzhba\.html/);
  } finally {
    rmSync(file);
  }
  rmSync(join(copy, ".astro"), { recursive: true, force: true });
  assert.equal(build().status, 0);
  assert.doesNotMatch(timeline(), link);
});
