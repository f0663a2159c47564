import type { Profile, Dossier } from "../dossier/dossier.ts";
import type { Words } from "../words/words.ts";
import { hashOfData, hashOfText } from "./data-hash.ts";
import { frameOf } from "./frame.ts";
import { shownArticleParts, shownArticles, shownParts, shownProfiles } from "./own.ts";
import { previewsOf } from "./previews.ts";

/** By what a build knows, before anything is rendered, which pages would come out as they did in an earlier one. */
export interface ShownHashes {
  /**
   * Of all that a page shows but its previews, by its address; each is made when it is first asked for, for that takes
   * time in which pages can be finished already. A page that is not among them has to be rendered.
   */
  pages: ReadonlyMap<string, () => string>;
  /** Of each preview that a page may show, by the slug of its profile, and its place among them. */
  previews: ReadonlyMap<string, { hash: string; place: number }>;
}

/** What is made when it is first asked for. */
function whenAsked(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/**
 * The hashes of what the pages of articles and profiles show. The page of a profile with a portrait is not among them:
 * Astro makes its pictures while it renders it.
 */
export function hashesOf(dossier: Dossier, words: Words): ShownHashes {
  const frame = hashOfData(frameOf(dossier));
  const hashed = new Map<Profile, string>();
  const hashOfProfile = (profile: Profile): string => {
    const hash = hashed.get(profile) ?? hashOfData(profile);
    hashed.set(profile, hash);
    return hash;
  };
  const pages = [
    ...shownArticles(dossier, words).map(
      // Of so much text JSON is the faster way to a hash.
      ({ blocks, ...own }) =>
        [own.article.href, () => hashOfData([frame, own, hashOfText(JSON.stringify(blocks))])] as const,
    ),
    ...shownArticleParts(dossier, words).map(
      ({ blocks, ...own }) =>
        [own.part.route, () => hashOfData([frame, own, hashOfText(JSON.stringify(blocks))])] as const,
    ),
    ...shownProfiles(dossier, words)
      .filter(({ profile }) => profile.portrait === undefined)
      .map(({ profile, ...own }) => [profile.href, () => hashOfData([frame, hashOfProfile(profile), own])] as const),
    ...shownParts(dossier, words).map(
      ({ profile, ...own }) => [own.part.route, () => hashOfData([frame, hashOfProfile(profile), own])] as const,
    ),
  ];
  const previews = [...previewsOf(dossier)].map(
    ([slug, { place, ...said }]) => [slug, { hash: hashOfData(said), place }] as const,
  );
  return { pages: new Map(pages.map(([route, make]) => [route, whenAsked(make)])), previews: new Map(previews) };
}
