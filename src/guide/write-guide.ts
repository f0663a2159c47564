import type { RootContent } from "mdast";
import { format, resolveConfig } from "prettier";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { SCHEMAS } from "../schemas/content.ts";
import { claim, evidence } from "../schemas/evidence.ts";
import { contentsOf } from "./contents.ts";
import { fieldTable } from "./field-table.ts";
import { messageTables } from "./message-tables.ts";

const markdown = remark().use(remarkGfm);

/** What the guide has from the code, by the name that it calls it by. */
const PARTS: Readonly<Record<string, () => RootContent[]>> = {
  "fields of site.yaml": () => [fieldTable(SCHEMAS.site)],
  "fields of references.yaml": () => [fieldTable(SCHEMAS.references)],
  "fields of corrections.yaml": () => [fieldTable(SCHEMAS.corrections)],
  "fields of an article": () => [fieldTable(SCHEMAS.articles)],
  "fields of a brief": () => [fieldTable(SCHEMAS.briefs)],
  "fields of an event": () => [fieldTable(SCHEMAS.events)],
  "fields of a profile": () => [fieldTable(SCHEMAS.profiles)],
  "fields of a claim": () => [fieldTable(claim)],
  "fields of evidence": () => [fieldTable(evidence)],
  messages: messageTables,
};

/** The guide's table of contents, which is written last, of all its headings. */
const CONTENTS = "contents";

const PART = /(<!-- from the code: (.+?) -->\n)[\s\S]*?(<!-- to here -->)/g;

const written = (children: RootContent[]): string => markdown.stringify({ type: "root", children });

/**
 * The editor's guide with what it has from the code written anew.
 *
 * @param guide the guide as it stands: prose by hand, and places for parts, `<!-- from the code: fields of an event -->` … `<!-- to here -->`
 * @throws where a place asks for what there is not, or a part has no place
 */
export async function writeGuide(guide: string): Promise<string> {
  const asked: string[] = [];
  const filled = guide.replaceAll(PART, (_, head: string, name: string, foot: string) => {
    asked.push(name);
    const part = name === CONTENTS ? () => [] : PARTS[name];
    if (part === undefined) throw new Error(`The guide asks for “${name}”, which the code does not have.`);
    return `${head}\n${written(part())}\n${foot}`;
  });
  const lost = [CONTENTS, ...Object.keys(PARTS)].filter((name) => asked.filter((one) => one === name).length !== 1);
  if (lost.length > 0) throw new Error(`The guide has not one place for: ${lost.join(", ")}.`);
  const contents = written([contentsOf(markdown.parse(filled))]);
  const whole = filled.replace(`<!-- from the code: ${CONTENTS} -->\n`, (head) => `${head}\n${contents}`);
  return await format(whole, { ...(await resolveConfig("content/README.md")), filepath: "content/README.md" });
}
