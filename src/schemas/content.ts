import type { z } from "zod";
import type { Problem } from "../errors/problem.ts";
import type { Picture, ReadEntry, Reading, ReceivedText } from "../reader/entries.ts";
import { article, type ArticleFields } from "./article.ts";
import { brief, type BriefFields } from "./brief.ts";
import { corrections, type CorrectionFields } from "./correction.ts";
import { event, type EventFields } from "./event.ts";
import { profile, type ProfileFields } from "./profile.ts";
import { references, type ReferenceFields } from "./reference.ts";
import { site, type SiteFields } from "./site.ts";
import { mended } from "./mend.ts";
import type { Entry } from "./well-formed.ts";

/** All that editors wrote: what the dossier is joined from. Fields that are not well formed were taken out. */
export interface Content {
  site: Entry<SiteFields> | undefined;
  references: Entry<Record<string, ReferenceFields>> | undefined;
  /** Empty where the site has no such file. */
  corrections: Entry<CorrectionFields[]> | undefined;
  articles: Entry<ArticleFields>[];
  briefs: Entry<BriefFields>[];
  events: Entry<EventFields>[];
  profiles: Entry<ProfileFields>[];
  received: ReadonlyMap<string, ReceivedText>;
  /** Name of a picture beside the profiles → the picture. */
  pictures: ReadonlyMap<string, Picture>;
  /** Every slug for which there is a file, readable or not. */
  present: Reading["present"];
  /** SHA-256 of all of it (reader/read-content.ts). */
  sha256: string;
  /** What could not be read or is not well formed. */
  problems: Problem[];
  /** Files of which not all could be looked into: more mistakes may be in them. */
  unread: string[];
}

/** The shape of each kind of file, by the name of its collection. */
export const SCHEMAS = {
  ...{ site, references, corrections },
  ...{ articles: article, briefs: brief, events: event, profiles: profile },
};

/** In place of a log of corrections that is not there. */
const NO_LOG: ReadEntry = { slug: "corrections", file: "corrections.yaml", source: "", data: [] };

/** A file, or a folder, in which mistakes may be that only the join finds. */
const HOLDS_MORE =
  /(?:(?:articles|briefs|events|profiles)(?:[\\/].*\.md)?|articles[\\/].*\.txt|(?:site|references|corrections)\.yaml)$/;

/** A reading of the content folder → typed entries, and all that is wrong with their fields. */
export function contentOf(reading: Reading): Content {
  const problems = [...reading.problems];
  const unread = new Set(
    problems.filter(({ code, file }) => code !== "missingFile" && HOLDS_MORE.test(file)).map((one) => one.file),
  );
  const formed = <Fields>(raw: ReadEntry | undefined, schema: z.ZodType<Fields>): Entry<Fields> | undefined => {
    if (raw === undefined) return undefined;
    const { entry, problems: more, whole } = mended(raw, schema);
    more.forEach((one) => problems.push(one));
    if (!whole) unread.add(raw.file);
    return entry;
  };
  const all = <Fields>(raw: readonly ReadEntry[], schema: z.ZodType<Fields>): Entry<Fields>[] =>
    raw.flatMap((one) => formed(one, schema) ?? []);
  const log = reading.corrections ?? NO_LOG;
  return {
    site: formed(reading.site, site),
    references: formed(reading.references, references),
    corrections: formed({ ...log, data: log.data ?? [] }, corrections),
    articles: all(reading.folders.articles, article),
    briefs: all(reading.folders.briefs, brief),
    events: all(reading.folders.events, event),
    profiles: all(reading.folders.profiles, profile),
    received: reading.received,
    pictures: reading.pictures,
    present: reading.present,
    sha256: reading.sha256,
    problems,
    unread: [...unread].sort(),
  };
}
