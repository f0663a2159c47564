import type { DraftClaim, DraftEvidence } from "../../drafting/scaffold.ts";
import { proposeSlug } from "../../drafting/slug-of.ts";
import type { Folder } from "../../reader/entries.ts";
import { faultOfSlug } from "../../reader/slug.ts";
import { one, type Given, type Wanted } from "./wanted.ts";
import type { Site } from "./site.ts";

/** A field of a schema as something to be asked: in the schema’s own words. */
export function fieldWanted(
  shape: Readonly<Record<string, Wanted["schema"]>>,
  name: string,
  more: Partial<Wanted> = {},
): Wanted {
  const schema = shape[name];
  if (schema === undefined) throw new Error(`No field ${name}`);
  const { description = "", examples } = schema.meta() ?? {};
  const [example] = Array.isArray(examples) ? (examples as unknown[]) : [];
  const such = typeof example === "string" ? ` Such as ${example}${/[.!?]$/.test(example) ? "" : "."}` : "";
  return { flag: name, asks: `${description}${such}`, schema, ...more };
}

/** The slug of a new file, proposed from its title; no other file of the folder has it. */
export function slugWanted(folder: Folder, site: Site, title: string, before?: (given: Given) => string): Wanted {
  return {
    flag: "slug",
    asks: "Name of the file and address on the site: small letters a–z, digits and hyphens.",
    initial: (given) => proposeSlug(one(given, title) ?? "", site.language, before?.(given)),
    fault: (slug, given) => {
      const fault = faultOfSlug(slug);
      if (fault !== undefined) return `${fault.message} ${fault.hint}`;
      const start = before?.(given) ?? "";
      if (!slug.startsWith(start)) return `It has to begin with ${start}`;
      return site.content.present[folder].has(slug) ? `There is “${slug}” among the ${folder} already.` : undefined;
    },
  };
}

/** All profiles to choose from, those with mistakes too; of one kind where that is given. */
export const profileChoices = ({ content }: Site, kind?: string) =>
  [...content.present.profiles].flatMap((slug) => {
    const fields = content.profiles.find((one) => one.slug === slug)?.fields;
    const fits = kind === undefined || fields === undefined || fields.kind === kind;
    return fits ? [{ value: slug, label: fields?.name ?? slug }] : [];
  });

/** All articles to choose from, those with mistakes too. */
export const articleChoices = ({ content }: Site) =>
  [...content.present.articles].map((slug) => ({
    value: slug,
    label: content.articles.find((one) => one.slug === slug)?.fields.title ?? slug,
  }));

/** The first claim of a new entry, with its evidence. */
export function claimWanted(site: Site, asks: string): Wanted[] {
  const { content } = site;
  const references = Object.entries(content.references?.fields ?? {});
  const has = (given: Given, flag: string): boolean => one(given, flag) !== undefined;
  return [
    { flag: "claim", asks, optional: true },
    {
      flag: "article",
      asks: "The article that says so; none: a reference does.",
      choices: articleChoices(site),
      optional: true,
      applies: { when: (given) => has(given, "claim"), otherwise: "it goes with --claim." },
    },
    {
      flag: "quote",
      asks: "Its words, letter by letter, within one paragraph.",
      applies: { when: (given) => has(given, "article"), otherwise: "it goes with --article." },
    },
    {
      flag: "reference",
      asks: "The reference that says so: a key of references.yaml.",
      choices: references.map(([key, { title, publisher }]) => ({ value: key, label: `${publisher}: ${title}` })),
      applies: {
        when: (given) => has(given, "claim") && !has(given, "article"),
        otherwise: "it goes with --claim, in place of --article.",
      },
    },
  ];
}

/** The claim that was given, if any. */
export function claimOf(given: Given): DraftClaim | undefined {
  const claim = one(given, "claim");
  if (claim === undefined) return undefined;
  const [article, quote, reference] = [one(given, "article"), one(given, "quote"), one(given, "reference")];
  const evidence: DraftEvidence | undefined =
    article !== undefined && quote !== undefined
      ? { article, quote }
      : reference === undefined
        ? undefined
        : { reference };
  return evidence === undefined ? undefined : { claim, evidence };
}
