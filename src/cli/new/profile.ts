import { scaffold, writeBody, writeFile } from "../../drafting/scaffold.ts";
import { fieldsOf } from "../../schemas/field-list.ts";
import { profile } from "../../schemas/profile.ts";
import type { Command } from "./command.ts";
import { claimOf, claimWanted, fieldWanted, slugWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { gather, one, sure, type Wanted } from "./wanted.ts";
import type { NewFile } from "./write-files.ts";

const { shape } = profile;

export const KINDS = shape.kind.options.map((kind) => ({ value: kind, label: kind }));

/** The word under which a person is filed: the last of the name, where it has several. Nothing of any other kind. */
export const surnameOf = (name: string, kind: string | undefined): string | undefined =>
  kind === "person" ? /\s(\S+)$/.exec(name.trim())?.[1] : undefined;

const wanted = (site: Site): Wanted[] => [
  fieldWanted(shape, "name"),
  fieldWanted(shape, "kind", { choices: KINDS }),
  fieldWanted(shape, "summary"),
  fieldWanted(shape, "filedUnder", {
    optional: true,
    initial: (given) => surnameOf(one(given, "name") ?? "", one(given, "kind")),
  }),
  { flag: "aliases", asks: shape.aliases.description ?? "", ...{ many: true, optional: true } },
  ...claimWanted(site, "A fact about it, as a claim of ours; more can be written into the file."),
  slugWanted("profiles", site, "name"),
];

/** The file of a new profile; what is not given stands in it as to be decided. */
export function profileFile(
  slug: string,
  values: Readonly<Record<string, unknown>>,
  claim: ReturnType<typeof claimOf>,
): NewFile {
  const isPlace = values["kind"] === undefined || values["kind"] === "place";
  const front = scaffold(
    fieldsOf(profile).filter(({ name }) => isPlace || name !== "city"),
    values,
  );
  return {
    path: `profiles/${slug}.md`,
    content: writeFile(front, writeBody(claim === undefined ? [] : [claim], "list")),
  };
}

/** `npm run new profile`: a person, a state, an organisation or a place. */
export const profileCommand: Command = {
  about: "a person, a state, an organisation or a place",
  wanted,
  make: async (site, flags, asker) => {
    const given = await gather(wanted(site), flags, asker);
    const values = {
      name: sure(given, "name"),
      filedUnder: one(given, "filedUnder"),
      kind: sure(given, "kind"),
      summary: sure(given, "summary"),
      aliases: (given["aliases"]?.length ?? 0) > 0 ? given["aliases"] : undefined,
    };
    return { files: [profileFile(sure(given, "slug"), values, claimOf(given))] };
  },
};
