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

/** The name and the kind of a flag; what a name may hold, a kind may not. */
function partsOf(flag: string): [written: string, kind: string] {
  const at = flag.lastIndexOf("=");
  return at === -1 ? [flag, ""] : [flag.slice(0, at), flag.slice(at + 1)];
}

const nameOf = (written: string, names: readonly NewName[]): string | undefined =>
  names.find((found) => typed(found.name) === typed(written))?.name;

/** What is wrong with a flag, and what would be right; nothing where it will do. */
function faultOf(flag: string, names: readonly NewName[], site: Site): string | undefined {
  const [written, kind] = partsOf(flag);
  const kinds = KINDS.map(({ value }) => value);
  if (kind === "") return `write name=kind, such as “Jane Roe=person”. Kinds: ${kinds.join(", ")}.`;
  if (!kinds.some((one) => one === kind)) return `“${kind}” is no kind. Kinds: ${kinds.join(", ")}.`;
  if (nameOf(written, names) !== undefined) return undefined;
  const there = [...site.known.profiles.values()].find(({ name }) => typed(name) === typed(written));
  if (there !== undefined) return `the site has a profile of “${written}” already, ${there.slug}: leave the flag out.`;
  const longer = names.find(({ aliases }) => aliases.some((alias) => typed(alias) === typed(written)))?.name;
  if (longer !== undefined) return `in the text “${written}” is short for “${longer}”: write ${longer}=${kind}.`;
  const all = names.map(({ name }) => name).join(", ");
  return `“${written}” is none of the unknown names of the text: ${all === "" ? "there are none" : all}. For another, npm run new profile makes one.`;
}

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
    const decided = [...kinds].filter(([, kind]) => kind !== LATER);
    asker.noted.set("profile", decided.length < kinds.size ? [] : decided.map(([name, kind]) => `${name}=${kind}`));
  }
  for (const flag of flags["profile"] ?? []) {
    const fault = faultOf(flag, names, site);
    if (fault !== undefined) throw new UsageError(`--profile ${flag}: ${fault}`);
    const [written, kind] = partsOf(flag);
    kinds.set(nameOf(written, names) ?? written, kind);
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
