import type { NewName } from "../../drafting/people.ts";
import { LATER } from "../../drafting/questions.ts";
import { proposeSlug } from "../../drafting/slug-of.ts";
import { UsageError, type Asker } from "./asker.ts";
import { KINDS } from "./profile.ts";
import type { Site } from "./site.ts";
import type { Given } from "./wanted.ts";

/** New profiles by their names: slug and kind. */
export type Chosen = ReadonlyMap<string, { slug: string; kind: string | undefined }>;

/** A name as a keyboard has it, so that whichever apostrophe is typed finds it. */
const typed = (name: string): string => name.replaceAll(/[’ʼ]/g, "'");

/**
 * Which unknown names of the text get a profile with the article. Throws `UsageError` for one that is not in the
 * text, that has no kind, or of which no file name can be made.
 */
export async function chooseProfiles(
  site: Site,
  names: readonly NewName[],
  flags: Given,
  language: string,
  asker: Asker | undefined,
): Promise<Chosen> {
  const kinds = new Map<string, string>();
  if (flags["profile"] === undefined && asker !== undefined) {
    const choices = names.map(({ name, count, sentences }) => ({
      value: name,
      label: `${name} (${count}: ${sentences.join(", ")})`,
    }));
    const message = "Which of these names, unknown so far, get a profile? (space chooses, Enter goes on)";
    for (const name of await asker.several({ message, choices })) {
      const all = [...KINDS, { value: LATER, label: "decide later, in the file" }];
      const initial = names.find((one) => one.name === name)?.kind ?? LATER;
      kinds.set(name, await asker.choose({ message: `What is ${name}?`, choices: all, initial }));
    }
  }
  for (const flag of flags["profile"] ?? []) {
    const [written = "", kind = ""] = flag.split("=");
    const isKind = KINDS.some(({ value }) => value === kind);
    const name = names.find((found) => typed(found.name) === typed(written))?.name;
    if (!isKind || name === undefined) {
      const found = names.map((known) => known.name).join(", ");
      throw new UsageError(
        `--profile ${flag}: write name=kind. Unknown names of the text: ${found === "" ? "none" : found}. ` +
          `Kinds: ${KINDS.map(({ value }) => value).join(", ")}.`,
      );
    }
    kinds.set(name, kind);
  }
  return new Map(
    [...kinds].map(([name, kind]) => {
      const slug = proposeSlug(name, language);
      if (slug === undefined || site.content.present.profiles.has(slug)) {
        throw new UsageError(`No file name can be made of “${name}”: use npm run new profile with a --slug for it.`);
      }
      return [name, { slug, kind: kind === LATER ? undefined : kind }];
    }),
  );
}
