import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { partsLine } from "../../src/cli/parts-line.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";

const { dossier } = await joinFolder(join(import.meta.dirname, "../second-site/content"));
assert.ok(dossier);

/** The dossier with some of its lists cut in two. */
const cut: { what: string; parted: (whole: Dossier) => Dossier; says: string[] }[] = [
  { what: "nothing where all is whole", parted: (whole) => whole, says: [] },
  {
    what: "the timeline and the works cited",
    parted: (whole) => ({
      ...whole,
      timeline: whole.timeline.flatMap((page) => [page, page]),
      lists: { ...whole.lists, cited: whole.lists.cited.flatMap((part) => [part, part]) },
    }),
    says: ["In parts, as too long for one page: timeline (2), works cited (2)."],
  },
  {
    what: "the profiles that a brief names, and those of one kind",
    parted: (whole) => ({
      ...whole,
      lists: {
        ...whole.lists,
        kinds: { ...whole.lists.kinds, place: [...whole.lists.kinds.place, ...whole.lists.names] },
      },
      briefs: whole.briefs.map((brief) =>
        brief.slug === "ferry-returns" && brief.view !== undefined
          ? { ...brief, view: { ...brief.view, profiles: brief.view.profiles.flatMap((part) => [part, part]) } }
          : brief,
      ),
    }),
    says: ["In parts, as too long for one page: profiles of kind place (2), profiles of ferry-returns (2)."],
  },
];

for (const { what, parted, says } of cut) {
  test(`a build tells what stands in parts: ${what}`, () => assert.deepEqual(partsLine(parted(dossier)), says));
}
