import { rmSync } from "node:fs";
import { join } from "node:path";
import { joinFolder } from "../../src/cli/join-folder.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { writeReport } from "../../src/errors/report.ts";
import { breakCopy } from "../broken/break.ts";
import type { Case } from "../broken/cases.ts";

const BASE = join(import.meta.dirname, "../broken/base");

/** A title with every sign that one of the files has to escape. */
export const AWKWARD = "=Signs <b>of</b> & more, or; =less \\ so";

interface AddedEvent {
  slug: string;
  date: string;
  title?: string;
  /** More lines of front matter. */
  more?: string;
}

/** Beside the opening on 9 March 2001, worked out from a word: a date of each shape and precision. */
const added: readonly AddedEvent[] = [
  { slug: "2000-idea", date: "2000~" },
  { slug: "2000-plan", date: "2000" },
  { slug: "2001-01-survey", date: "2001-01/2001-02" },
  { slug: "2001-02-money", date: "2001-02" },
  { slug: "2001-03-01-fair", date: "2001-03-01/2001-03-03" },
  { slug: "2001-03-05-visits", date: "{2001-03-05,2001-03-07}" },
  {
    slug: "2001-03-06-signs",
    date: "2001-03-06",
    title: AWKWARD,
    more: `notSaid:
  - Who put them up.
conflicts:
  - about: Their colour.
    sides:
      - claim: They were red.
        evidence: [{ reference: gazette }]
      - claim: They were green.
        evidence: [{ reference: gazette }]`,
  },
  { slug: "2001-03-08-eve", date: "2001-03-08~" },
];

const write = ({ slug, date, title = `What came of ${slug.replace(/[\d-]+/, "")}`, more = "" }: AddedEvent) => ({
  file: `content/events/${slug}.md`,
  write: `---
title: '${title}'
date: "${date}"
kind: talks
actors: [town]
${more}
---

[It came about](evidence:gazette).
`,
});

/** The slugs of the small site's events that have no exact day. */
export const WITHOUT_DAY = ["2000-plan", "2000-idea", "2001-01-survey", "2001-02-money", "2001-03-08-eve"];

/** Joins the small site of the broken cases with some files changed or added, at an address or at none. */
export async function joinSmallSiteWith(changes: Case["changes"], address?: string): Promise<Dossier> {
  const site = { file: "content/site.yaml", find: "title: Base\n", write: `title: Base\naddress: ${address}\n` };
  const root = breakCopy(BASE, [...changes, ...(address === undefined ? [] : [site])]);
  const home = process.cwd();
  process.chdir(root);
  try {
    const { dossier, problems } = await joinFolder();
    if (dossier === undefined) throw new Error(writeReport(problems));
    return dossier;
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Joins the small site with these events added, at an address or at none. */
export const joinSmallSite = (address?: string): Promise<Dossier> => joinSmallSiteWith(added.map(write), address);
