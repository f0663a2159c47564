import assert from "node:assert/strict";
import { test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { markOf } from "../../src/data/mark.ts";
import { secondSite, textsOf } from "./second-site.ts";

const { dossier: shipped } = await joinFolder();
assert.ok(shipped);
const texts = textsOf(secondSite());

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, "");

/** A single small word may be anybody's: "talks", "history". */
const telling = (words: string): boolean =>
  /\p{Lu}.*\P{L}\p{L}|\d{4}|[а-яё]/u.test(words) || /^\p{Lu}\p{L}{4,}$/u.test(words);

/** All that the shipped content calls by a name: whoever and whatever it is about, and what it rests on. */
const subject = new Set(
  [
    ...shipped.profiles.flatMap(({ name, aliases, spellings, native, slug }) => [
      ...[name, slug, ...aliases, ...spellings, ...native.map((one) => one.name)],
    ]),
    ...shipped.articles.flatMap(({ title, slug }) => [title, slug]),
    ...shipped.briefs.flatMap(({ title, slug, description }) => [title, slug, description]),
    ...shipped.events.flatMap(({ title, slug }) => [title, slug]),
    ...shipped.references.flatMap(({ publisher, key, url }) => [publisher, key, hostOf(url)]),
    ...shipped.site.timeline.eras.map(({ name }) => name),
    ...[shipped.site.description, shipped.site.sourcesNote, shipped.site.wordmark?.path, shipped.sha256],
    ...[...shipped.articles.map(({ sha256 }) => sha256), "Belarus", "Russia", "Lukashenko"],
  ].filter((words): words is string => words !== undefined && words.length > 3 && telling(words)),
);

/** Words as they stand by themselves in a text. */
const standsIn = (words: string, text: string): boolean =>
  text.includes(words) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(text);

test("no file of the second site has a name, a title, a slug or a source of the shipped one", () => {
  assert.ok(subject.size > 150, `only ${subject.size} names to look for`);
  assert.ok(texts.size > 100);
  for (const [file, text] of texts) {
    const found = [...subject].filter((words) => standsIn(words, `${file}\n${text}`));
    assert.deepEqual(found, [], file);
  }
});

test("the mark of the second site is not the shipped one’s", () => {
  assert.equal(texts.get("icon.svg"), markOf({ title: "Звірка", language: "uk" }));
  assert.notEqual(texts.get("icon.svg"), markOf(shipped.site));
});

test("the shipped site’s title stands where the program names itself, and nowhere else", () => {
  const named = [...texts]
    .filter(([, text]) => text.includes(shipped.site.title))
    .map(([file]) => file.replace(/^.*!(?:.*\/)?/, ""));
  assert.deepEqual(new Set(named), new Set(["accessibility.html", "data/timeline.ics", "timeline.ics"]));
});
