import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { initialOf } from "../../src/components/profile/filing.ts";

const initials: readonly { promise: string; name: string; initial: string }[] = [
  { promise: "a name in Latin letters has its first letter", name: "Lukashenko", initial: "L" },
  { promise: "a small letter is made a capital", name: "eBay", initial: "E" },
  { promise: "a Cyrillic name keeps its script", name: "Лукашенко", initial: "Л" },
  { promise: "a letter keeps its stroke", name: "Łódź", initial: "Ł" },
  { promise: "a mark that was typed behind its letter stays with it", name: "E\u0301vian", initial: "E\u0301" },
  { promise: "an apostrophe before the first letter is passed over", name: "’Ndrangheta", initial: "N" },
  { promise: "a full stop behind it does not matter", name: "St. Petersburg", initial: "S" },
  { promise: "a Chinese name has its first character", name: "普京", initial: "普" },
  { promise: "a vowel sign stays with its letter", name: "किशोर", initial: "कि" },
  { promise: "an emoji before the name is passed over", name: "🇧🇾 Belarus", initial: "B" },
  { promise: "a digit stands where it comes first", name: "1939 pact", initial: "1" },
  { promise: "signs alone have none", name: "…", initial: "" },
];

describe("the initial of an emblem", () => {
  for (const { promise, name, initial } of initials) {
    test(promise, () => assert.equal(initialOf(name, "en"), initial));
  }
});
