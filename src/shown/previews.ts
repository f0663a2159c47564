import type { Dossier, Profile } from "../dossier/dossier.ts";

type Office = NonNullable<Profile["office"]>;

/** What the preview of a profile says. */
interface Previewed extends Pick<Profile, "slug" | "name" | "summary" | "asOf"> {
  office: (Pick<Office, "from" | "to"> & { block: { claims: { text: string }[] } }) | undefined;
  /** Its place among all profiles: previews stand in their order. */
  place: number;
}

/** The previews that links may ask for, by the slugs of their profiles. */
export type Previews = ReadonlyMap<string, Previewed>;

const previewed = new WeakMap<Dossier, Previews>();

/** The previews of a dossier; made once, since every page asks for some. */
export function previewsOf(dossier: Dossier): Previews {
  const known = previewed.get(dossier);
  if (known !== undefined) return known;
  const made = new Map(
    dossier.profiles.map(({ slug, name, summary, asOf, office }, place): [string, Previewed] => {
      const claims = office?.block.claims.map(({ text }) => ({ text })) ?? [];
      const term = office && { from: office.from, to: office.to, block: { claims } };
      return [slug, { slug, name, summary, asOf, office: term, place }];
    }),
  );
  previewed.set(dossier, made);
  return made;
}
