import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { after, describe, test } from "node:test";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import type { Dossier, Mention } from "../../src/dossier/dossier.ts";
import { join } from "../../src/dossier/join.ts";
import { writeReport } from "../../src/errors/report.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { contentOf } from "../../src/schemas/content.ts";
import { slugOf as slugOfRoute } from "../../src/urls/routes.ts";
import { writeContent } from "../generated/content.ts";
import { slugOf } from "../generated/events.ts";
import { TAKING_PART } from "../generated/vocabulary.ts";
import { countPlainly, plain, type CountedClaim } from "./count-plainly.ts";
import { cases } from "./mentions.cases.ts";
import { writeSmall, type SmallContent } from "./mentions-content.ts";
import { seeded, type Seeded } from "./seeded.ts";

const ROOT = mkdtempSync(path(tmpdir(), "verbatim-mentions-"));
after(() => rm(ROOT, { recursive: true }));

let made = 0;
const newFolder = (): string => path(ROOT, String((made += 1)));

async function joined(folder: string): Promise<Dossier> {
  const { dossier, problems } = join(contentOf(await readContent(folder)));
  if (dossier === undefined) assert.fail(writeReport([...problems]));
  return dossier;
}

const idOfClaim = (href: string, number: number): string => `${href} ${number}`;

const idOf = ({ href, sentence, claim }: Mention): string =>
  claim === undefined ? `${slugOfRoute(href.split("#")[0] ?? "")} ${sentence}` : idOfClaim(href, claim.number);

/** The same as the tables write it. */
const shortIdOf = (mention: Mention): string =>
  idOf(mention)
    .replace(/^report /, "")
    .replace(/^.*#[\d-]+-([a-z]) /, "$1");

/** The mentions of a dossier, as the plain count writes them. */
const listed = ({ profiles }: Dossier): string[] =>
  profiles
    .flatMap(({ slug, mentions }) =>
      mentions.flatMap((one) => one.as.map((words) => `${slug}: ${idOf(one)}: ${plain(words)}`)),
    )
    .sort();

const countedClaims = ({ claims }: Dossier): CountedClaim[] =>
  claims
    .filter(({ kind }) => kind === "brief" || kind === "event")
    .map(({ href, number, text, sentences }) => ({ id: idOfClaim(href, number), text, sentences }));

const shownText = (html: string): string =>
  toString(rehype().data("settings", { fragment: true }).parse(html)).replaceAll(" [sic]", "");

/** Fails where a list and the plain count differ, or where a link changed a letter. */
function compare(folder: string, dossier: Dossier): number {
  const list = listed(dossier);
  const claims = countedClaims(dossier);
  assert.equal(new Set(claims.map((one) => one.id)).size, claims.length, "two claims have one id");
  assert.deepEqual([...new Set(list)], countPlainly(folder, claims));
  for (const { text, html, plainHtml } of [...dossier.texts.values()].flat().flatMap((one) => one.sentences)) {
    assert.equal(shownText(html), text);
    assert.equal(shownText(plainHtml), text);
  }
  for (const { mentions } of dossier.profiles) {
    for (const { as, html } of mentions) {
      for (const words of as) assert.ok(plain(shownText(html)).includes(plain(words)), `${words} is not in ${html}`);
    }
  }
  return list.length;
}

describe("the mentions of profiles", () => {
  test("are told for thirty causes at least, no two alike", () => {
    assert.ok(cases.length >= 30);
    assert.equal(new Set(cases.map((one) => one.cause)).size, cases.length);
  });

  for (const { cause, mentions, ...content } of cases) {
    test(`are right with ${cause}`, async () => {
      const folder = newFolder();
      writeSmall(folder, content);
      const dossier = await joined(folder);
      const found = dossier.profiles.map(({ slug, mentions: own }) => [slug, own.map(shortIdOf)]);
      const expected = Object.keys(content.profiles).map((slug) => [slug, mentions[slug] ?? []]);
      assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
      compare(folder, dossier);
    });
  }

  test("of the shipped content are those of the plain count", async () => {
    const count = compare("content", await joined("content"));
    assert.ok(count > 200, String(count));
  });

  test("of generated content are those of the plain count", async () => {
    const folder = newFolder();
    writeContent(folder, { events: 200, seed: 11 });
    const random = seeded(11);
    const numbers = random.shuffle(Array.from({ length: 40 }, (_, index) => index + 1));
    TAKING_PART.forEach(({ name }, index) => {
      const file = path(folder, "profiles", `${slugOf(name)}.md`);
      const aliases = numbers.slice(index * 3, index * 3 + 3).map((number) => `talk number ${number}`);
      writeFileSync(file, readFileSync(file, "utf8").replace("kind:", `aliases: ${JSON.stringify(aliases)}\nkind:`));
    });
    const count = compare(folder, await joined(folder));
    assert.ok(count > 50, String(count));
  });

  test("of texts made of names and of what looks like them are those of the plain count", async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const folder = newFolder();
      writeSmall(folder, seededContent(seeded(seed)));
      const count = compare(folder, await joined(folder));
      assert.ok(count > 60, String(count));
    }
  });
});

describe("the forms of a name", () => {
  test("are those of the mentions in the articles, each with its sentences", async () => {
    const { profiles } = await joined("content");
    for (const { forms, mentions } of profiles) {
      const inArticles = mentions.filter((one) => one.kind === "article");
      const fromMentions = inArticles.flatMap((one) => one.as.map((name) => `${name} ${one.sentence}`));
      const fromForms = forms.flatMap(({ name, sentences }) => sentences.map(({ id }) => `${name} ${id}`));
      assert.deepEqual(fromForms.sort(), fromMentions.sort());
    }
  });

  test("leave out the foot line", async () => {
    const folder = newFolder();
    writeSmall(folder, { foot: "Minsk office", profiles: { minsk: { name: "Minsk" } } });
    assert.deepEqual((await joined(folder)).profiles[0]?.forms, []);
  });
});

describe("a link on a name", () => {
  test("leads in each part of a sentence with [sic] to who is meant there", async () => {
    const folder = newFolder();
    writeSmall(folder, {
      article: ["Bell have [sic] met Bell."],
      profiles: { anna: { name: "Anna Bell", aliases: ["Bell"] }, ben: { name: "Ben Bell" } },
      names: [{ sentence: "s1", name: "Bell", occurrence: 2, means: "ben" }],
    });
    const { texts } = await joined(folder);
    const html = [...texts.values()]
      .flatMap((blocks) => blocks.flatMap((one) => one.sentences.map((own) => own.html)))
      .join();
    assert.match(html, /<a href="\/profiles\/anna\.html" [^>]+>Bell<\/a> have/);
    assert.match(html, /met <a href="\/profiles\/ben\.html" [^>]+>Bell<\/a>\./);
  });

  test("leaves the words that a claim quotes as the article has them", async () => {
    const folder = newFolder();
    const quoted = "from Ło\u0301dz\u0301";
    writeSmall(folder, {
      article: [`Help came ${quoted}.`],
      events: [[{ claim: `In Łódź help came “${quoted}”`, sentence: "s1", quote: `Help came ${quoted}` }]],
      profiles: { lodz: { name: "Łódź" } },
    });
    const html = (await joined(folder)).events.flatMap(({ blocks }) => blocks.map((one) => one.html)).join("");
    assert.match(html, /In <a href="\/profiles\/lodz\.html" [^>]+>Łódź<\/a> help came/);
    assert.match(html, new RegExp(`<q [^>]*>${quoted}</q>`));
  });
});

/** Names of one profile or another, a publisher, and what is none of them. */
const PROFILES = {
  russia: { name: "Russia", metonyms: ["Moscow", "the old fort"], native: [{ name: "俄国", lang: "zh" }] },
  moscow: { name: "Moscow" },
  city: { name: "St. Petersburg", spellings: ["Sankt-Peterburg"] },
  union: { name: "Union of Russia and Belarus", aliases: ["Union State"] },
  belarus: { name: "Belarus", aliases: ["Беларусь", "Belarus’ Bloc"] },
  lodz: { name: "Łódź", native: [{ name: "ไทย", lang: "th" }] },
};
const PUBLISHERS = ["The Moscow Times", "Union of Russia"];
const METONYMS = ["Moscow", "the old fort"];
const PIECES = [
  ...["Russia", "Moscow", "Moscow", "the old fort", "俄国", "St. Petersburg", "St.\u00a0Petersburg", "Sankt-Peterburg"],
  ...["Union of Russia and Belarus", "Union State", "Belarus", "Беларусь", "Belarus’ Bloc", "Łódź", "Ło\u0301dz\u0301"],
  ...[
    "ไทย",
    "The Moscow Times",
    "Union of Russia",
    "Belarusian",
    "Muscovite",
    "Беларуси",
    "Unions",
    "St. Peter",
    "rus\u00adsia",
  ],
  ...["Bela\u00adrus", "Prussia", "russia", "Russia2", "old fort", "俄", "ไทย์", "Łódźa", "和俄国人", "Łod\u200cź"],
];
const LINKS = [" ", " ", " ", ", ", " — ", "’s ", "-", " (", ") ", ": ", "; ", "… ", "! ", "·"];

/** Text of so many pieces; it begins with a letter that no mark of Markdown does. */
function seededText(random: Seeded, pieces: number): string {
  let text = "So";
  for (let count = 0; count < pieces; count += 1) text += `${random.pick(LINKS)}${random.pick(PIECES)}`;
  return `${text}.`;
}

function seededContent(random: Seeded): SmallContent {
  const article = Array.from({ length: 40 }, () => seededText(random, 1 + random.below(7)));
  article.push("So Moscow saw the old fort.");
  const names = article.flatMap((text, index) =>
    METONYMS.flatMap((name) => {
      const standing = plain(text)
        .replaceAll("The Moscow Times", "")
        .match(new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, "gu"));
      const owners = ["russia", "nothing", ...(name === "Moscow" ? ["moscow"] : ["belarus"])];
      const sentence = `s${index + 1}`;
      if (standing === null) return [];
      if (random.next() < 0.5) return [{ sentence, name, means: random.pick(owners) }];
      return standing.map((_, nth) => ({ sentence, name, occurrence: nth + 1, means: random.pick(owners) }));
    }),
  );
  const events = Array.from({ length: 8 }, () => [seededText(random, 3), seededText(random, 2)]);
  return { article, events, names, profiles: PROFILES, publishers: PUBLISHERS };
}
