import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addReference } from "../../drafting/reference.ts";
import { proposeSlug } from "../../drafting/slug-of.ts";
import { writeReport } from "../../errors/report.ts";
import { slug as slugSchema } from "../../schemas/fields.ts";
import { fieldsOf } from "../../schemas/field-list.ts";
import { references } from "../../schemas/reference.ts";
import { UsageError } from "./asker.ts";
import type { Command } from "./command.ts";
import { fieldWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { gather, one, sure, type Given, type Wanted } from "./wanted.ts";

const { shape } = references.valueType;
const FILE = "references.yaml";

/** A key is made of the publisher, the year where it is known, and the title’s first word. */
function proposeKey(given: Given, language: string): string | undefined {
  const year = (one(given, "date") ?? "").slice(0, 4);
  const words = [one(given, "publisher"), year, one(given, "title")?.split(/\s+/)[0]];
  return proposeSlug(words.filter(Boolean).join(" "), language);
}

const wanted = ({ content, language }: Site): Wanted[] => [
  ...["title", "publisher", "kind"].map((name) => fieldWanted(shape, name)),
  fieldWanted(shape, "date", { optional: true }),
  ...["language", "url", "seen"].map((name) => fieldWanted(shape, name)),
  fieldWanted(shape, "archived", { optional: true }),
  {
    flag: "key",
    asks: "The key by which claims name it: small letters, digits and hyphens.",
    schema: slugSchema,
    initial: (given) => proposeKey(given, language),
    fault: (key) =>
      content.references?.fields[key] !== undefined || content.present.articles.has(key)
        ? `There is a reference or an article “${key}” already.`
        : undefined,
  },
];

/** `npm run new reference`: a work that is cited but not held. */
export const referenceCommand: Command = {
  about: "a work that is cited but not held, put at the end of references.yaml",
  wanted,
  make: async (site, flags, asker) => {
    const path = join(site.root, FILE);
    const { content } = site;
    if (existsSync(path) && content.references === undefined) {
      const own = content.problems.filter(({ file }) => file.endsWith(FILE));
      throw new UsageError(`${FILE} has to be right before something is added to it:\n\n${writeReport(own)}`);
    }
    const given = await gather(wanted(site), flags, asker);
    const source = existsSync(path) ? readFileSync(path, "utf8") : "";
    const values = Object.fromEntries(Object.keys(shape).map((name) => [name, one(given, name)]));
    const added = addReference(source, sure(given, "key"), fieldsOf(references), values);
    return { files: [{ path: FILE, content: added, replaces: true }] };
  },
};
