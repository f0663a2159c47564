import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { tieLabel } from "../../src/components/profile/tie-label.ts";
import { spanOfTie } from "../../src/components/profile/term.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { Dossier, Profile, ProfileLink, Tie } from "../../src/dossier/dossier.ts";
import { compareTies } from "../../src/dossier/ties.ts";
import { writeReport } from "../../src/errors/report.ts";
import { PROFILE_KINDS, TIE_KINDS, type TieKind } from "../../src/schemas/profile.ts";
import { en } from "../../src/words/en.ts";
import { seeded } from "./seeded.ts";
import { breakCopy } from "../broken/break.ts";

const BASE = join(import.meta.dirname, "../broken/base");

const tie = (kind: TieKind, claim: string, dates = ""): string =>
  `  - kind: ${kind}\n    with: town\n    claim: ${claim}\n${dates}    evidence:\n      - reference: gazette\n`;

/** Joins the small site with these ties of Anna Bell’s to the town. */
async function joinWith(ties: readonly string[]): Promise<Dossier> {
  const change = {
    file: "content/profiles/anna-bell.md",
    find: "aliases: [Bell]\n",
    write: `aliases: [Bell]\nties:\n${ties.join("")}`,
  };
  const root = breakCopy(BASE, [change]);
  const home = process.cwd();
  process.chdir(root);
  try {
    const { dossier, problems } = await joinFolder();
    assert.ok(dossier, writeReport(problems));
    return dossier;
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
  }
}

const profileOf = ({ profiles }: Dossier, slug: string): Profile => {
  const found = profiles.find((one) => one.slug === slug);
  assert.ok(found);
  return found;
};

/** The ties of a profile as its page tells them. */
const told = (profile: Profile): string[] =>
  profile.ties.map((one) => {
    const other = one.subject.slug === profile.slug ? one.object : one.subject;
    const span = spanOfTie(one, en);
    return `${tieLabel(one, profile.slug, en)} ${other.name}${span === "" ? "" : `, ${span}`}`;
  });

describe("ties", () => {
  test("of every kind are told at both ends, each in its direction, in the present and in the past", async () => {
    const now = await joinWith(TIE_KINDS.map((kind) => tie(kind, `One of kind ${kind}`)));
    const then = await joinWith(TIE_KINDS.map((kind) => tie(kind, `One of kind ${kind}`, '    to: "2000"\n')));
    const labels = (dossier: Dossier, slug: string) => told(profileOf(dossier, slug)).map((one) => one.split(",")[0]);
    assert.deepEqual(labels(now, "anna-bell"), [
      ...["Holds office in Town", "Party to Town", "Member of Town", "Supplies Town", "Owns Town"],
      "Protests against Town",
    ]);
    assert.deepEqual(labels(now, "town"), [
      ...["In office Anna Bell", "Party Anna Bell", "Member Anna Bell", "Supplied by Anna Bell"],
      ...["Owned by Anna Bell", "Protests by Anna Bell"],
    ]);
    assert.deepEqual(labels(then, "anna-bell"), [
      ...["Held office in Town", "Formerly party to Town", "Formerly member of Town", "Supplied Town", "Owned Town"],
      "Protested against Town",
    ]);
    assert.equal(new Set([...labels(now, "town"), ...labels(then, "town")]).size, 2 * TIE_KINDS.length);
  });

  test("tell when they began and ended, as far as it is known", async () => {
    const dossier = await joinWith([
      tie("owns", "A", '    from: "2000-01"\n'),
      tie("owns", "B", '    from: "1999"\n    to: "2000-05-01"\n'),
      tie("owns", "C", '    to: "2000"\n'),
      tie("owns", "D", '    from: "1998~"\n    to: unknown\n'),
      tie("owns", "E", "    to: unknown\n"),
      tie("owns", "F"),
    ]);
    assert.deepEqual(told(profileOf(dossier, "anna-bell")), [
      "Owns Town, since January 2000",
      "Owns Town",
      "Ownership in Town, from about 1998; until when, the source does not say",
      "Owned Town, 1999 to 1 May 2000",
      "Owned Town, until 2000",
      "Ownership in Town, for how long, the source does not say",
    ]);
  });

  test("stand at the object with the words and the evidence that they have at home, and without their id", async () => {
    const dossier = await joinWith([tie("owns", "Owned the ferry of the town")]);
    const [home] = profileOf(dossier, "anna-bell").ties;
    const [away] = profileOf(dossier, "town").ties;
    assert.ok(home && away);
    assert.deepEqual(away.block.claims, home.block.claims);
    assert.equal(away.block.html, "Owned the ferry of the town");
    assert.deepEqual(dossier.ties, [home]);
  });

  test("count as facts: three of them make a page", async () => {
    const two = await joinWith([tie("owns", "A")]);
    const three = await joinWith([tie("owns", "A"), tie("supplies", "B")]);
    assert.equal(profileOf(two, "anna-bell").href, undefined);
    assert.equal(profileOf(three, "anna-bell").href, "/profiles/anna-bell.html");
  });

  test("a role held in a profile is a tie, told once among the ties and once as the role", async () => {
    const { profiles, ties } = (await joinFolder()).dossier ?? assert.fail();
    const putin = profiles.find((one) => one.slug === "vladimir-putin");
    assert.ok(putin?.office);
    const own = putin.ties.filter((one) => one.block.claims[0] === putin.office?.block.claims[0]);
    assert.equal(own.length, 1);
    assert.doesNotMatch(own[0]?.block.html ?? "", /<span/);
    assert.ok(ties.some((one) => one.subject.slug === "vladimir-putin" && one.object.slug === "russia"));
  });

  test("the shipped ties stand at both ends, and only there", async () => {
    const { profiles, ties } = (await joinFolder()).dossier ?? assert.fail();
    assert.ok(ties.length > 10);
    const key = (one: Profile["ties"][number]) => `${one.subject.slug} ${one.kind} ${one.object.slug} ${one.href}`;
    for (const { slug, ties: own } of profiles) {
      const expected = ties.filter((one) => one.subject.slug === slug || one.object.slug === slug).map(key);
      assert.deepEqual(own.map(key).toSorted(), expected.toSorted(), slug);
    }
  });
});

describe("the order of ties", () => {
  test("is by kind, what lasts before what is past, the earlier first, then by the names", () => {
    const link = (name: string): ProfileLink => ({
      ...{ slug: name, name, filedUnder: name, kind: "state", summary: "", role: undefined, href: undefined },
      address: `/profiles.html#${name}`,
    });
    const block = { kind: "paragraph", html: "", claims: [], background: true, numbered: false } as const;
    const make = (kind: TieKind, subject: string, object: string, from?: string, past = false): Tie => ({
      ...{ kind, subject: link(subject), object: link(object), block: { ...block, claims: [] }, href: "", past },
      ...{ from: from === undefined ? undefined : dateOf(from), to: undefined, open: past },
    });
    const ordered = [
      make("party-to", "A", "Z", "2001"),
      make("owns", "A", "Z", "1990"),
      make("owns", "Z", "A", "1991"),
      make("owns", "A", "C"),
      make("owns", "B", "A"),
      make("owns", "B", "C"),
      make("owns", "A", "A", "1980", true),
    ];
    const random = seeded(9);
    for (let run = 0; run < 10; run += 1) {
      assert.deepEqual(random.shuffle(ordered).toSorted(compareTies), ordered);
    }
    for (const one of ordered) assert.equal(compareTies(one, one), 0);
  });
});

describe("the actors of a brief", () => {
  test("stand by kind, the most often named before others, and a dozen of them are tied at most", async () => {
    const { briefs } = (await joinFolder()).dossier ?? assert.fail();
    for (const { actors, tied, ties } of briefs) {
      const kinds = actors.map(({ kind }) => PROFILE_KINDS.indexOf(kind));
      assert.deepEqual(kinds, kinds.toSorted());
      assert.ok(tied.length > 3 && tied.length <= 12);
      const slugs = new Set(tied.map((one) => one.slug));
      assert.ok(ties.length > 3);
      for (const { subject, object } of ties) assert.ok(slugs.has(subject.slug) && slugs.has(object.slug));
    }
  });
});
