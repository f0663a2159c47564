import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { tellFrontMatter } from "../../src/editor/front-matter.ts";
import { startLanguageServer } from "../language-server.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A project as VS Code opens it: the small site, and our settings. */
const project = mkdtempSync(join(tmpdir(), "verbatim-editor-"));
cpSync(join(ROOT, "tests/broken/base"), join(project, "content"), { recursive: true });
cpSync(join(ROOT, ".vscode"), join(project, ".vscode"), { recursive: true });
writeFileSync(join(project, "package.json"), "{}");
writeFileSync(join(project, "tsconfig.json"), '{ "include": ["content"] }');
cpSync(join(project, "content/events/2001-03-09-opening.md"), join(project, "content/events/2001-03-08-building.md"));
tellFrontMatter(project, join(project, "content"));

const settings = JSON.parse(
  readFileSync(join(project, ".vscode/settings.json"), "utf8").replaceAll(/^ *\/\/.*$/gm, ""),
);

after(() => rmSync(project, { recursive: true, force: true }));

type Server = Awaited<ReturnType<typeof startLanguageServer>>;

const read = (file: string): string => readFileSync(join(project, file), "utf8");

describe("the language server of redhat.vscode-yaml, with our settings", () => {
  let server: Server;
  before(async () => {
    server = await startLanguageServer(
      {
        module: "yaml-language-server/bin/yaml-language-server",
        settings: {
          // As VS Code has it but for the store of others' schemas, which is asked over the network.
          yaml: {
            ...{ schemas: settings["yaml.schemas"], schemaStore: { enable: false } },
            ...{ validate: true, hover: true, completion: true },
          },
        },
      },
      project,
    );
  });
  after(() => server.stop());

  test("finds nothing wrong with the YAML files of the small site", async () => {
    for (const file of ["content/site.yaml", "content/references.yaml"])
      assert.deepEqual(await server.open(`right/${file}`, read(file)).mistakes(), []);
  });

  test("shows a mistake in each YAML file where it stands", async () => {
    const shows = async (file: string, text: string) => (await server.open(`content/${file}`, text).mistakes()).sort();
    assert.deepEqual(await shows("corrections.yaml", '- date: "2019"\n  entry: brief/a\n  wrong: A.\n'), [
      '1:3 Missing property "right".',
      '1:3 Missing property "since".',
      "1:9 Expected: a day, such as 2019-12-20.",
    ]);
    const references = read("content/references.yaml").replace("url: http", "url: ftp");
    assert.match((await shows("references.yaml", references)).join(), /an address that begins with https:/);
    const site = read("content/site.yaml").replace("licence:", "license:");
    assert.match(
      (await shows("site.yaml", site)).join(),
      /Missing property "licence".*Property license is not allowed/,
    );
  });

  test("completes and explains fields", async () => {
    const file = server.open("written/content/site.yaml", `${read("content/site.yaml")}c\n`);
    const last = read("content/site.yaml").split("\n").length - 1;
    assert.ok((await file.offers({ line: last, character: 1 })).includes("contact"));
    assert.match(await file.told({ line: 0, character: 1 }), /The name of the site\./);
  });
});

describe("the language server of astro-build.astro-vscode, with what we tell it", () => {
  let server: Server;
  before(async () => {
    assert.equal(settings["astro.content-intellisense"], true);
    server = await startLanguageServer(
      { module: "@astrojs/language-server/bin/nodeServer.js", options: { contentIntellisense: true } },
      project,
    );
  });
  after(() => server.stop());

  test("finds nothing wrong with the front matter of the small site", async () => {
    for (const file of ["articles/bridge", "briefs/bridge", "events/2001-03-08-building", "profiles/town"])
      assert.deepEqual(await server.open(`content/${file}.md`, read(`content/${file}.md`)).mistakes(), [], file);
  });

  test("shows mistakes in front matter where they stand, and completes and explains fields", async () => {
    const text = `---
title: T
date: 1997-x
kind: tlks
actors: [A B]
x: 1
kind2
---
`;
    const file = server.open("content/events/2001-03-09-opening.md", text.replace("kind2\n", ""));
    assert.deepEqual((await file.mistakes()).sort(), [
      "3:7 Expected: a date in EDTF, such as 1997, 2018-08, 2019-12-20~ or 2007-01-08/2007-01-11.",
      '4:7 Value is not accepted. Valid values: "treaty", "institution", "talks", "statement", "energy", "protest".',
      "5:10 Expected: a slug: small letters, digits and hyphens.",
      "6:1 Property x is not allowed.",
    ]);
    assert.match(
      await file.told({ line: 3, character: 1 }),
      /Its lane in the drawing; an election is an institution\./,
    );
    const profile = server.open("content/profiles/mayor.md", "---\nname: N\nkind: \nsumm\n---\n");
    assert.deepEqual((await profile.offers({ line: 2, character: 6 })).sort(), [
      "organisation",
      "person",
      "place",
      "state",
    ]);
    assert.ok((await profile.offers({ line: 3, character: 4 })).includes("summary"));
  });
});
