import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { parse, stringify } from "yaml";
import { isSlug } from "../../src/dossier/speakers.ts";
import { vectors } from "./vectors.ts";

const COMPLETE = join(import.meta.dirname, "complete");

/** Letters that stand for a number, so that no check takes them for one. */
const lettersOf = (number: number): string => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));

/** A vector put into a text, by which a line of the report is traced to it. */
export interface Attack {
  /** The field, as schemas name it, or the place in a text. */
  field: string;
  vector: string;
  /** A word that stands behind it, and nowhere else. */
  mark: string;
}

/** A mark in a text: the letters of its entry come first. */
export const MARK = /\bz[a-z]{5,}z\b/g;

/** So many vectors stand in one text, one behind the other; each entry of the content has others. */
const TOGETHER = 15;

const entries = Array.from({ length: Math.ceil(vectors.length / TOGETHER) }, (_, entry) => entry);

/** All attacks of a content, by their marks; those refused are left out of the next content that is written. */
export class Attacks {
  readonly tried = new Map<string, Attack>();
  readonly refused = new Set<string>();
  readonly #fields: string[] = [];
  /** True of the fields that are attacked in the next content that is written. */
  inPlay: (field: string) => boolean = () => true;

  /** What is put behind a text of one entry: each of its vectors with its mark, less those that were refused before. */
  #behind(field: string, entry: number, write: (vector: string) => string): string[] {
    if (!this.#fields.includes(field)) this.#fields.push(field);
    const letters = lettersOf(this.#fields.indexOf(field));
    return vectors.slice(entry * TOGETHER, (entry + 1) * TOGETHER).flatMap((vector, place) => {
      const mark = `z${lettersOf(entry)}${"abcdefghijklmno"[place] ?? ""}${letters}z`;
      this.tried.set(mark, { field, vector, mark });
      if (this.refused.has(mark) || !this.inPlay(field)) return [];
      return /\.(?:url|archived)$/.test(field) ? `${write(vector)}#${mark}` : `${write(vector)} ${mark}`;
    });
  }

  /** A text with the vectors of an entry behind it. */
  into(field: string, text: string, entry: number, write = (vector: string): string => vector): string {
    const behind = this.#behind(field, entry, write);
    if (behind.length === 0) return text;
    return /\.(?:url|archived)$/.test(field) ? behind.join("") : [text, ...behind].join(" ");
  }

  /** The same text as often as there are vectors, with one of them behind each; once without, where none is left. */
  each(field: string, text: string, entry: number, write = (vector: string): string => vector): string[] {
    const behind = this.#behind(field, entry, write);
    return behind.length === 0 ? [text] : behind.map((one) => `${text} ${one}`);
  }
}

/** The data of a file with an attack in every text, each key's name left as it is. */
function attacked(value: unknown, path: string, change: (text: string, field: string) => string): unknown {
  if (typeof value === "string") return change(value, path);
  if (Array.isArray(value)) return value.map((one) => attacked(one, `${path}[]`, change));
  if (value === null || typeof value !== "object") return value;
  const keyed = path === "references" || path === "articles.sentences" ? "{}" : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, attacked(one, path + (keyed ?? `.${key}`), change)]),
  );
}

/** Every text on a line of its own, whatever stands in it. */
const yaml = (data: unknown): string =>
  stringify(data, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: 1e9,
  });

/** The same words in Markdown: no sign of theirs means anything. */
const escaped = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, "\\$&").replaceAll(/\s+/g, " ");

/** Texts below the front matter of briefs, events and profiles that Markdown lets an editor write. */
function bodyWith(attacks: Attacks, collection: string, entry: number, reference: string): string {
  const each = (place: string, text: string, write?: (vector: string) => string): string[] =>
    attacks.each(`${collection} body: ${place}`, text, entry, write);
  const item = collection === "profiles" ? "- " : "";
  const told = `[It was so.](evidence:${reference})`;
  const headings = (place: string, write?: (vector: string) => string): string[] =>
    collection === "briefs" ? each(place, "What followed", write).flatMap((heading) => [`## ${heading}`, told]) : [];
  const lines = [
    ...each("text as it comes", "It was so.").map((text) => `${item}[${text}](evidence:${reference})`),
    ...each("text, escaped", "It was so.", escaped).map((text) => `${item}[${text}](evidence:${reference})`),
    ...each("name of evidence", reference).map((name) => `${item}[It was so.](evidence:${name})`),
    ...each("outside any claim", ""),
    ...headings("heading"),
    ...headings("heading, escaped", escaped),
  ];
  return lines.join("\n\n");
}

/** Files of the complete content as text, for one entry: its own names end in its letters. */
export function filesFor(entry: number): { path: string; text: string }[] {
  const letters = lettersOf(entry);
  return readdirSync(COMPLETE, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({
      path: path.slice(COMPLETE.length + 1).replace("-K.", `-${letters}.`),
      text: readFileSync(path, "utf8")
        .replaceAll(/-K\b/g, `-${letters}`)
        .replaceAll(/\bK\b/g, `Q${letters}`)
        .replaceAll("NUMBER", String(entry)),
    }));
}

/** Writes the content: for each vector a whole set of entries, and of each file that there is once a list of all of them. */
export async function writeAttacks(folder: string, attacks: Attacks): Promise<void> {
  const written = new Map<string, string>();
  const references: Record<string, unknown> = {};
  const corrections: unknown[] = [];
  const picture = await sharp({ create: { width: 480, height: 640, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();
  for (const entry of entries) {
    const letters = lettersOf(entry);
    const sentence = (write: (vector: string) => string): string =>
      attacks.into("articles text", "nothing", entry, write).replaceAll(/\s+/g, " ");
    for (const { path, text } of filesFor(entry)) {
      const [collection = ""] = path.replace(".yaml", "").split("/");
      // A sentence keeps the profile that says it, and with it what else is told of its saying.
      const put = (value: string, field: string): string =>
        field === "articles.sentences{}.speaker" && isSlug(value)
          ? value
          : attacks.into(
              field,
              value.replace(
                "ATTACK",
                sentence((vector) => vector),
              ),
              entry,
            );
      if (path === "site.yaml") continue;
      if (path === "references.yaml") Object.assign(references, attacked(parse(text), collection, put));
      else if (path === "corrections.yaml") corrections.push(...[attacked(parse(text), collection, put)].flat());
      else if (path.endsWith(".txt"))
        written.set(
          path,
          text.replace(
            "ATTACK",
            sentence((vector) => vector),
          ),
        );
      else {
        const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
        const data = yaml(attacked(parse(front), collection, put));
        const below = collection === "articles" ? "" : bodyWith(attacks, collection, entry, `gazette-${letters}`);
        written.set(path, `---\n${data}---\n${body.replace("ATTACK", sentence(escaped))}\n${below}\n`);
      }
    }
  }
  const [site] = filesFor(0).filter(({ path }) => path === "site.yaml");
  const everyVector = (text: string, field: string): string =>
    entries.reduce((longer, entry) => attacks.into(field, longer, entry), text);
  written.set("references.yaml", yaml(references));
  written.set("corrections.yaml", yaml(corrections));
  written.set("site.yaml", yaml(attacked(parse(site?.text ?? ""), "site", everyVector)));
  for (const [path, text] of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const entry of entries) writeFileSync(join(folder, `profiles/mayor-${lettersOf(entry)}.jpg`), picture);
}
