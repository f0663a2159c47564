import { getCollection, getEntry } from "astro:content";
import { reportError } from "../errors/report.ts";
import type { Content } from "../schemas/content.ts";
import { bundledPictures } from "./bundled-pictures.ts";
import type { Portrait, Profile, Dossier } from "./dossier.ts";
import { handedOn } from "./handed-dossier.ts";

const NONE: Content["present"] = { articles: new Set(), briefs: new Set(), events: new Set(), profiles: new Set() };

async function joinCollections(): Promise<Dossier> {
  // A build hands its dossier on: its pages never load what joins one.
  const { join } = await import("./join.ts");
  const [site, references, corrections, articles, briefs, events, profiles, received, problems] = await Promise.all([
    getCollection("site"),
    getCollection("references"),
    getCollection("corrections"),
    getCollection("articles"),
    getCollection("briefs"),
    getCollection("events"),
    getCollection("profiles"),
    getCollection("received"),
    getCollection("problems"),
  ]);
  const joined = join({
    site: site[0]?.data,
    references: references[0]?.data,
    corrections: corrections[0]?.data,
    articles: articles.map((one) => one.data),
    briefs: briefs.map((one) => one.data),
    events: events.map((one) => one.data),
    profiles: profiles.map((one) => one.data),
    received: new Map(received.map((one) => [one.id, one.data])),
    pictures: problems[0]?.data.pictures ?? new Map(),
    present: problems[0]?.data.present ?? NONE,
    sha256: problems[0]?.data.sha256 ?? "",
    problems: problems[0]?.data.problems ?? [],
    unread: problems[0]?.data.unread ?? [],
  });
  if (joined.dossier === undefined) throw reportError(joined.problems, joined.unread);
  return joined.dossier;
}

let joined: Promise<Dossier> | undefined;

const handed = import.meta.env.DEV ? () => undefined : handedOn;
const joinHere = (): Promise<Dossier> => (import.meta.env.DEV ? joinCollections() : (joined ??= joinCollections()));

/**
 * The dossier, for pages: the one that the build has joined and handed on, and joined anew for every page in the
 * development server, where a file may have changed. Throws the whole report.
 */
export const loadDossier = async (): Promise<Dossier> => handed() ?? (await joinHere());

/** True where a build has handed it on, which fills in the index of the search itself. */
export const isHandedOn = (): boolean => handed() !== undefined;

/** The portrait of a profile with its picture in Astro's pipeline, where the profile has one. */
export async function loadPortrait({ portrait }: Profile): Promise<Portrait | undefined> {
  if (portrait === undefined) return undefined;
  const picture = bundledPictures?.get(portrait.file) ?? (await getEntry("pictures", portrait.file))?.data;
  return picture && { ...portrait, ...picture };
}
