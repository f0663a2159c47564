import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/**
 * A second, plainer count of who is named where, written apart from the one that it judges: it reads
 * the files by itself, and looks for one name after the other, the longest first, with a regular
 * expression for each; what one has found is blotted out before the next.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′`´ʻʼ＇]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\s\u200b]+/g, " "],
];

/** A text in which what looks alike is alike. */
export const plain = (text: string): string =>
  SHAPES.reduce((done, [from, to]) => done.replace(from, to), text)
    .trim()
    .normalize("NFC");

/** Blocks of the scripts that set no space between words. */
const UNSPACED = String.raw`\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}`;
const LETTER = String.raw`(?![${UNSPACED}])[\p{L}\p{N}\p{M}]`;

function patternOf(name: string): RegExp {
  const isLetter = (sign = ""): boolean => new RegExp(`^${LETTER}$`, "u").test(sign);
  const signs = [...name];
  const before = isLetter(signs[0]) ? `(?<!${LETTER})` : "";
  const behind = isLetter(signs.at(-1)) ? `(?!${LETTER})` : "";
  return new RegExp(
    String.raw`${before}${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?!\p{M})${behind}`,
    "gu",
  );
}

interface Told {
  sentence: string;
  name: string;
  occurrence?: number;
  means: string;
}

interface Hit {
  slug: string;
  words: string;
  at: number;
}

type Owners = ReadonlyMap<string, string>;

/** The names in a text: those of the owners, and what is told of them, which goes before the owners' but for longer names. */
function hitsIn(written: string, owners: Owners, told: readonly Told[] = []): Hit[] {
  let text = plain(written);
  const hits: Hit[] = [];
  const toldOf = told.map((one) => plain(one.name));
  const byLength = [...new Set([...owners.keys(), ...toldOf])].sort((a, b) => b.length - a.length);
  const holdsTold = (name: string): boolean => toldOf.some((one) => name.includes(one));
  for (const name of [...byLength.filter(holdsTold), ...byLength.filter((one) => !holdsTold(one))]) {
    const pattern = patternOf(name);
    [...text.matchAll(pattern)].forEach(({ index }, nth) => {
      const own = told.find(
        (one) => plain(one.name) === name && (one.occurrence === undefined || one.occurrence === nth + 1),
      );
      hits.push({ slug: own?.means ?? owners.get(name) ?? "", words: name, at: index });
    });
    text = text.replaceAll(pattern, (run) => "\0".repeat(run.length));
  }
  return hits.filter(({ slug }) => slug !== "" && slug !== "nothing");
}

interface Lines {
  id: string;
  text: string;
}

/** The sentences, headings and headline of an article’s Markdown. */
function linesOf(body: string): Lines[] {
  const counts = { s: 0, heading: 0 };
  return (body.split(/^---$/m)[0] ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const text = line.replace(/^(?:#+|>) /, "").replaceAll(/\s*\[sic\]/g, "");
      if (line.startsWith("# ")) return { id: "headline", text };
      if (line.startsWith("## ")) return { id: `heading-${(counts.heading += 1)}`, text };
      return { id: `s${(counts.s += 1)}`, text };
    });
}

const filesOf = (folder: string, kind: string): { slug: string; fields: Record<string, unknown>; body: string }[] =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const [, yaml = "", ...body] = readFileSync(join(folder, kind, file), "utf8").split(/^---\n/m);
      return { slug: basename(file, ".md"), fields: parse(yaml) as Record<string, unknown>, body: body.join("---\n") };
    });

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A claim of a brief or event: its text, and the sentences that it rests on. */
export interface CountedClaim {
  id: string;
  text: string;
  sentences: readonly string[];
}

/** Every mention in a content folder, as `slug: place: words`, sorted. */
export function countPlainly(folder: string, claims: readonly CountedClaim[]): string[] {
  const owners = new Map<string, string>();
  const works = parse(readFileSync(join(folder, "references.yaml"), "utf8")) as Record<string, { publisher: string }>;
  for (const { publisher } of Object.values(works)) owners.set(plain(publisher), "");
  for (const { fields } of filesOf(folder, "articles")) {
    if (fields["publisher"] !== "unknown") owners.set(plain(String(fields["publisher"])), "");
  }
  const profiles = filesOf(folder, "profiles");
  const metonyms = profiles.flatMap(({ fields }) => strings(fields["metonyms"]).map(plain));
  for (const { slug, fields } of profiles) {
    const native = (fields["native"] ?? []) as { name: string }[];
    const names = [String(fields["name"]), ...strings(fields["aliases"]), ...strings(fields["spellings"])];
    for (const name of [...names, ...native.map((one) => one.name)]) owners.set(plain(name), slug);
  }
  const inArticles = new Map([...metonyms.map((name) => [name, ""] as const), ...owners]);
  const found = new Set<string>();
  const keep = (id: string, hits: readonly Hit[]): void => {
    for (const { slug, words } of hits) found.add(`${slug}: ${id}: ${words}`);
  };
  const sentences = new Map<string, { text: string; hits: Hit[] }>();
  const used = new Set(claims.flatMap((one) => one.sentences));
  for (const { slug, fields, body } of filesOf(folder, "articles")) {
    for (const { id, text } of linesOf(body)) {
      const told = ((fields["names"] ?? []) as Told[]).filter((one) => one.sentence === id);
      const hits = hitsIn(text, inArticles, told);
      sentences.set(`${slug}#${id}`, { text: plain(text), hits });
      const isHidden = fields["fullText"] === false && id.startsWith("s") && !used.has(`${slug}#${id}`);
      if (!isHidden) keep(`${slug} ${id}`, hits);
    }
  }
  for (const { id, text, sentences: own } of claims) {
    const rest = plain(text).replaceAll(/"([^"]+)"/g, (marked, words: string) => {
      const source = own.map((one) => sentences.get(one)).find((one) => one?.text.includes(words));
      if (source === undefined) return marked;
      const from = source.text.indexOf(words);
      const to = from + words.length;
      for (const hit of source.hits) {
        const end = hit.at + hit.words.length;
        if (hit.at >= from && end <= to) keep(id, [hit]);
        else if (hit.at < to && end > from) {
          const part = source.text.slice(Math.max(hit.at, from), Math.min(end, to));
          keep(
            id,
            hitsIn(part, owners).filter(({ slug }) => slug === hit.slug),
          );
        }
      }
      return "\0";
    });
    keep(id, hitsIn(rest, owners));
  }
  return [...found].sort();
}
