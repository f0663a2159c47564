import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { promisify } from "node:util";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import { rehype } from "rehype";
import sharp from "sharp";
import { visit } from "unist-util-visit";
import type { Declared } from "../../src/after-build/declared.ts";
import { filesOf, readPages } from "../../src/after-build/pages.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import type { EditionFacts } from "../../src/editions/book.ts";
import { chaptersOf } from "../../src/editions/chapters.ts";
import { checkEpub } from "../../src/editions/epub/check-epub.ts";
import { leadingOf, setText } from "../../src/editions/epub/cover-text.ts";
import { readFace } from "../../src/styles/letters.ts";
import { makeEpub } from "../../src/editions/epub/make-epub.ts";
import { unpack } from "../../src/editions/packed.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { stagePage } from "../unit/staged-page.ts";
import { checkInScript, checkOfficially, textsOf, withChange } from "./epub-book.ts";
import {
  fold,
  hasClass,
  NO_CHAPTERS,
  ofSiteAlone,
  sectionsIn,
  sectionsOf,
  SITE,
  type LeftOut,
} from "./site-sections.ts";

const ARTICLE = "EPUB/text/articles/leaders-discuss-deeper-integration.xhtml";
const HOME = "EPUB/text/index.xhtml";
const TIMELINE = "EPUB/text/timeline.xhtml";

/** Of a page of the site the book leaves out, by design: */
const LEFT_OUT = [
  "screen", // links and words for the screen only
  "filters", // the filters of the timeline
  "nothing", // what they say of what they show
  "shown",
  "cannot",
  "wide", // of two drawings for two widths, the wide one
  "key", // the key to the voices, which stands once, on the title page
];
const leftOutOfSite: LeftOut = (node) =>
  ofSiteAlone(node) ||
  LEFT_OUT.some((name) => hasClass(node, name)) ||
  node.tagName === "form" ||
  node.properties["popover"] !== undefined || // previews, which only a pointer asks for
  (node.tagName === "svg" && node.properties["ariaHidden"] === "true"); // emblems that adorn

/** What a document of the book has of its own: the way back from a note, and the foot of the page. */
const ownOfBook: LeftOut = (node) => hasClass(node, "back") || hasClass(node, "signature");
const leftOutOfBook: LeftOut = (node) => ownOfBook(node) || hasClass(node, "evidence");

const pathOf = (page: string): string => `EPUB/text/${page.replace(/\.html$/, ".xhtml")}`;

let book: Uint8Array;
let texts: Map<string, string>;
let declared: Declared;
let facts: EditionFacts;
let pages: string[];

const textOf = (path: string): string => texts.get(path) ?? assert.fail(`${path} is not in the book`);

before(async () => {
  const { dossier } = await joinFolder();
  assert.ok(dossier);
  facts = editionFactsOf(dossier);
  declared = declaredOf(dossier);
  book = readFileSync(join(SITE, "editions", `${facts.name}.epub`));
  texts = textsOf(book);
  const files = (await filesOf(SITE)).map((route) => route.slice(1));
  pages = files.filter((one) => /\.html$/.test(one) && !one.startsWith("editions/") && !NO_CHAPTERS.includes(one));
});

const parser = rehype().data("settings", { fragment: false });

function elementsIn(path: string, fits: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(parser.parse(textOf(path)), "element", (node) => {
    if (fits(node)) found.push(node);
  });
  return found;
}

const typeOf = ({ properties }: Element): unknown => properties["epub:type"];

describe("the e-book", () => {
  test("has every page of the site and no other, each in the order of reading and in the contents", () => {
    const documents = [...texts.keys()].filter((path) => path.startsWith("EPUB/text/") && path.endsWith(".xhtml"));
    assert.ok(pages.length > 20);
    assert.deepEqual(documents.toSorted(), pages.map(pathOf).toSorted());
    const manifest = new Map(
      [...textOf("EPUB/package.opf").matchAll(/<item id="(\w+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
    );
    const spine = [...textOf("EPUB/package.opf").matchAll(/<itemref idref="(\w+)"/g)].map(([, id]) => manifest.get(id));
    assert.deepEqual(spine, ["cover.xhtml", "title.xhtml", "nav.xhtml", ...documents.map((one) => one.slice(5))]);
    const [toc = ""] = /<nav epub:type="toc"[^]*?<\/nav>/.exec(textOf("EPUB/nav.xhtml")) ?? [];
    const listed = [...toc.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href);
    assert.deepEqual(listed, ["title.xhtml", ...documents.map((one) => one.slice(5))]);
    assert.match(toc, /href="text\/profiles\.xhtml">[^<]*<\/a><ol>/, "profiles stand below Profiles");
  });

  test("has the words of the site, section by section", () => {
    for (const page of pages) {
      const all = sectionsOf(page, leftOutOfSite);
      assert.ok(all.length > 1, page);
      // Of the page that searches the book has the index alone, without the page's own title.
      const site = page === "search.html" ? all.toSpliced(1, 1) : all;
      const there = sectionsIn(page, textOf(pathOf(page)), leftOutOfBook);
      assert.deepEqual(
        there.map(({ heading, words }) => ({ heading, words })),
        site.map(({ heading, words }) => ({ heading, words })),
      );
    }
  });

  test("has the site’s evidence as notes, in its order and in its words", () => {
    let notes = 0;
    for (const page of pages) {
      const site = sectionsOf(page, leftOutOfSite).flatMap(({ evidence }) => evidence);
      const there = sectionsIn(page, textOf(pathOf(page)), ownOfBook).flatMap(({ evidence }) => evidence);
      assert.deepEqual(there, site, page);
      notes += there.length;
    }
    assert.ok(notes > 400, `${notes} notes`);
  });

  test("leads from each mark to its note, and from each note back to a mark for it", () => {
    for (const page of pages) {
      const path = pathOf(page);
      const marks = elementsIn(path, (node) => typeOf(node) === "noteref");
      const notes = elementsIn(path, (node) => typeOf(node) === "footnote");
      const byMark = new Map(marks.map((mark) => [mark.properties["id"], mark]));
      assert.equal(byMark.size, marks.length, path);
      for (const mark of marks) {
        assert.equal(mark.properties["role"], "doc-noteref");
        assert.equal(mark.properties["href"], `#note_${toString(mark)}`);
      }
      notes.forEach((note, index) => {
        const number = String(index + 1);
        assert.equal(note.properties["id"], `note_${number}`, path);
        assert.equal(note.properties["role"], "doc-footnote");
        const backs: Element[] = [];
        visit(note, "element", (node) => {
          if (node.properties["role"] === "doc-backlink") backs.push(node);
        });
        assert.deepEqual(backs.map(toString), [number]);
        const mark = byMark.get(String(backs[0]?.properties["href"]).slice(1));
        assert.ok(mark, `${path}: no mark for note ${number}`);
        assert.equal(toString(mark), number);
      });
    }
  });

  test("says what it is: title, terms, hash, the key to the voices, and no claim that nobody examined", () => {
    const title = fold(toString(parser.parse(textOf("EPUB/title.xhtml"))));
    const [key] = elementsOfSite("index.html", (node) => hasClass(node, "key"));
    const wanted = [facts.title, facts.description, facts.licence, facts.sha256, fold(toString(key ?? assert.fail()))];
    for (const { title: name, licence } of facts.articles) wanted.push(name, licence);
    for (const words of wanted) assert.ok(title.includes(words), words);
    const metadata = textOf("EPUB/package.opf");
    for (const words of [facts.title, facts.licence, ...facts.articles.map(({ licence }) => licence)]) {
      assert.ok(metadata.includes(words), words);
    }
    for (const name of ["accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"]) {
      assert.ok(metadata.includes(`property="schema:${name}"`), name);
    }
    assert.doesNotMatch(metadata, /conformsTo|certifiedBy|dc:date|dc:creator/);
  });

  test("has every drawing as a picture with a name, and every mark of the timeline in the list below it", () => {
    let drawings = 0;
    for (const page of pages) {
      for (const svg of elementsIn(pathOf(page), ({ tagName }) => tagName === "svg")) {
        drawings += 1;
        assert.match(String(svg.properties["role"]), /^(?:group|img)$/);
        assert.ok(String(svg.properties["ariaLabel"]).length > 10);
      }
    }
    assert.ok(drawings >= 3, `${drawings} drawings`);
    assert.match(textOf(TIMELINE), /<style>[^]*\.timeline a rect \{[^}]*fill: ?#/);
    assert.match(textOf("EPUB/text/map.xhtml"), /<style>[^]*\.sea\[data-\w\] \{[^}]*fill: ?#/);
    const entries = elementsIn(TIMELINE, (node) => hasClass(node, "entry"));
    const byId = new Map(entries.map((entry) => [entry.properties["id"], entry]));
    let marks = 0;
    for (const svg of elementsIn(TIMELINE, ({ tagName }) => tagName === "svg")) {
      visit(svg, "element", (node) => {
        if (node.tagName !== "a") return;
        const entry = byId.get(String(node.properties["href"]).slice(1));
        const [title] = node.children.filter((one) => one.type === "element" && one.tagName === "title");
        const [number = "", words = ""] = toString(title ?? assert.fail()).split(/: |, (?=[^,]*$)/);
        assert.ok(entry, `mark ${number} leads to no entry`);
        assert.equal(String(entry.properties["value"]), number);
        assert.ok(toString(entry).includes(words), `${number}: ${words}`);
        marks += 1;
      });
    }
    assert.ok(marks >= 25, `${marks} marks`);
  });

  test("runs nothing, and asks for nothing from outside", () => {
    for (const [path, text] of texts) {
      if (!/\.(?:xhtml|css)$/.test(path)) continue;
      assert.doesNotMatch(text, /<script|<form|<iframe|@import|url\(|var\(--|\son\w+=|interestfor|popover/i, path);
    }
  });
});

function elementsOfSite(page: string, fits: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(parser.parse(readFileSync(join(SITE, page), "utf8")), "element", (node) => {
    if (fits(node)) found.push(node);
  });
  return found;
}

describe("the gate over the e-book", () => {
  const messagesFor = async (path: string, change: (text: string) => string): Promise<string> =>
    (await checkEpub(withChange(book, path, change), declared)).join("\n");

  test("lets the finished book through", async () => {
    assert.deepEqual(await checkEpub(book, declared), []);
    assert.ok(declared.quotations > 80 && declared.sentences.size > 15);
  });

  test("stops a quotation with one letter changed", async () => {
    const changed = await messagesFor(HOME, (text) => text.replace(/(<q [^>]*>The presidents of )B/, "$1C"));
    assert.match(changed, /index\.xhtml: quotation does not stand at [^:]*#s1: “The presidents of Celarus/);
  });

  test("stops a sentence of the article that is lost, or has a letter changed", async () => {
    const lost = await messagesFor(ARTICLE, (text) => text.replace('id="s7"', 'id="seven"'));
    assert.match(lost, /sentence s7 is not the article’s: “Another protest/);
    const changed = await messagesFor(ARTICLE, (text) => text.replace("Another protest", "Another protezt"));
    assert.match(changed, /sentence s7 is not the article’s/);
  });

  test("stops a link that lands nowhere, an id that stands twice, and what is fetched from outside", async () => {
    const dead = await messagesFor(HOME, (text) => text.replace("profiles/minsk.xhtml", "profiles/minks.xhtml"));
    assert.match(dead, /index\.xhtml: link to a file that is not there: profiles\/minks\.xhtml/);
    const place = await messagesFor(HOME, (text) => text.replace('href="#note_1"', 'href="#note_999"'));
    assert.match(place, /link to a place that is not there: #note_999/);
    const twice = await messagesFor(HOME, (text) => text.replace('id="note_2"', 'id="note_1"'));
    assert.match(twice, /id “note_1” stands twice/);
    const outside = await messagesFor(HOME, (text) =>
      text.replace("<h1>", '<img src="https://example.org/a.png" alt=""/><h1>'),
    );
    assert.match(outside, /fetches from outside/);
  });

  test("stops a document that is not well formed, and a book that has lost quotations", async () => {
    assert.match(await messagesFor(HOME, (text) => text.replace("</h1>", "</h2>")), /index\.xhtml: not well formed/);
    const fewer = await checkEpub(book, { ...declared, quotations: 100_000 });
    assert.match(fewer.join("\n"), /quotations on the pages, but the content declares 100000/);
  });
});

describe("EPUBCheck", () => {
  test("finds no error and no warning, neither the official one nor the one in TypeScript", async () => {
    assert.deepEqual(await checkInScript(book), []);
    assert.deepEqual(checkOfficially(book), []);
  });

  test("refuses a book with a fault", async () => {
    const untitled = withChange(book, "EPUB/package.opf", (text) => text.replace(/<dc:title>[^<]*<\/dc:title>/, ""));
    assert.match((await checkInScript(untitled)).join("\n"), /error/i);
    const misplaced = withChange(book, HOME, (text) => text.replace("<h1>", "<dl><dd>x</dd></dl><h1>"));
    assert.match(checkOfficially(misplaced).join("\n"), /ERROR\(RSC-005\).*index\.xhtml/);
  });
});

describe("an e-book of other content", () => {
  /** The book of the site’s pages with a portrait set into one of them, under another title and headline. */
  async function bookWith(picture: string, title: string, headline: string): Promise<Uint8Array> {
    const { dossier } = await joinFolder();
    const folder = mkdtempSync(join(tmpdir(), "verbatim-epub-"));
    try {
      mkdirSync(join(folder, "_astro"));
      const pixels = { create: { width: 4, height: 5, channels: 3, background: "#777" } } as const;
      await sharp(pixels).toFile(join(folder, "_astro", picture));
      const staged = await readPages(SITE);
      const treeOf = (route: string) => staged.find((page) => page.route === route)?.tree ?? assert.fail(route);
      visit(treeOf("/profiles/vladimir-putin.html"), "element", (node) => {
        const src = `../_astro/${picture}`;
        if (node.tagName === "h1") node.children.push(h("img", { src, alt: "At a lectern.", width: 160, height: 200 }));
      });
      visit(treeOf("/index.html"), "element", (node) => {
        if (node.tagName === "h1") node.children = [{ type: "text", value: headline }];
      });
      const words = wordsOf(dossier?.site ?? assert.fail());
      return await makeEpub({ facts: { ...facts, title }, words, folder, pages: staged });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test("holds its portraits, and has a cover in any script, however long its title", async () => {
    const long = "The Monitor of Eurasian Integration, Energy and Security Affairs in Our Time";
    for (const [picture, title, headline] of [
      ["putin.webp", "Дословно", "Путин говорил о прогрессе"],
      ["putin.jpg", long, `${long}: ${"Verfahrensbeschleunigung".repeat(3)} `.repeat(3).trim()],
      ["putin.png", "逐字", "普京谈到进展"],
    ] as const) {
      const made = await bookWith(picture, title, headline);
      assert.deepEqual(await checkInScript(made), []);
      assert.deepEqual(await checkEpub(made, declared), []);
      const files = unpack(made);
      assert.ok(files.has(`EPUB/text/_astro/${picture}`));
      const cover = files.get("EPUB/cover.png") ?? assert.fail("no cover");
      const { width, height, format } = await sharp(cover).metadata();
      assert.deepEqual({ width, height, format }, { width: 1600, height: 2400, format: "png" });
      for (const [left, name] of [
        [0, "left"],
        [1500, "right"],
      ] as const) {
        const edge = await sharp(cover).extract({ left, top: 0, width: 100, height: 2400 }).toBuffer();
        const isPlain = (await sharp(edge).stats()).channels.every(({ min, max }) => min === max);
        assert.ok(isPlain, `${title}: something reaches over the ${name} edge`);
      }
    }
  });

  test("has no cover letters that its face lacks, and has every other", () => {
    const face = readFace(500);
    for (const text of ["Putin’s “huge work” – 1997", "Путін і Лукашэнка: Ўў Ґґ Її", "Ἀθῆναι, Łódź, Đặng"]) {
      assert.equal(face.has(text), true, text);
    }
    assert.equal(face.has("漢"), false);
    const box = { width: 1000, height: 400 };
    const { lines, size } = setText("word ".repeat(60).trim(), face, box, 148);
    assert.ok(lines.length * leadingOf(size) <= box.height);
    for (const line of lines) assert.ok(face.widthOf(line) * size <= box.width);
    assert.equal(lines.join(" "), "word ".repeat(60).trim());
  });
});

test("the parts of a page stand in the order of reading", () => {
  const routes = ["/timeline/1997-1999-part-2.html", "/timeline/1997-1999.html", "/timeline.html", "/index.html"];
  const chapters = chaptersOf(routes.map((route) => stagePage(route, "<main><h1>T</h1></main>")));
  assert.deepEqual(
    chapters.map(({ route }) => route),
    routes.toReversed(),
  );
});

describe("the archive of the e-book", () => {
  test("begins with its kind, as it is and without an extra field", () => {
    const view = Buffer.from(book);
    assert.equal(view.readUInt32LE(0), 0x04034b50);
    assert.equal(view.readUInt16LE(8), 0, "not compressed");
    assert.equal(view.readUInt16LE(28), 0, "no extra field");
    assert.equal(view.toString("latin1", 30, 58), "mimetypeapplication/epub+zip");
  });

  test("carries the time of its content in every file, in UTC", () => {
    const view = Buffer.from(book);
    const end = view.length - 22;
    let entry = view.readUInt32LE(end + 16);
    for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
      const header = view.readUInt32LE(entry + 42);
      for (const [time, date] of [
        [entry + 12, entry + 14],
        [header + 10, header + 12],
      ] as const) {
        const [at, on] = [view.readUInt16LE(time), view.readUInt16LE(date)];
        const told = [
          1980 + (on >> 9),
          ((on >> 5) & 15) - 1,
          on & 31,
          at >> 11,
          (at >> 5) & 63,
          (at & 31) * 2,
        ] as const;
        assert.equal(Date.UTC(...told), facts.stamp.getTime());
      }
      entry += 46 + view.readUInt16LE(entry + 28) + view.readUInt16LE(entry + 30) + view.readUInt16LE(entry + 32);
    }
    assert.equal(entry, end);
  });

  test("is the same to the byte in every time zone and language", async () => {
    const run = promisify(execFile);
    const script = join(import.meta.dirname, "make-book.ts");
    const places = [
      { TZ: "Pacific/Kiritimati", LANG: "ru_RU.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "C" },
    ];
    const made = places.map((env) => run(process.execPath, [script], { env: { ...process.env, ...env } }));
    const hashes = (await Promise.all(made)).map(({ stdout }) => stdout.trim());
    const own = createHash("sha256").update(book).digest("hex");
    assert.deepEqual(hashes, [own, own]);
  });
});
