import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { EditError } from "../drafting/renumber.ts";
import { editSentence, type SentenceEdit } from "../drafting/sentence-edit.ts";
import { contentFolder } from "../reader/read-content.ts";
import { whatIsLeft } from "./what-is-left.ts";

export const HELP = `Sets right where a sentence of an article ends, and numbers anew whatever names its sentences.

  npm run sentence join <article> s5                  s5 and s6 become one sentence
  npm run sentence cut <article> s5 "words of it"    s5 becomes two; the second begins with these words

Where its sentences are numbered: the article’s front matter, the briefs and the events. Claims quote words, and need no numbers.
CONTENT_DIR names another content folder.`;

const shown = (path: string): string => relative(process.cwd(), path) || path;

/** What was asked for. Throws `EditError` where that is not clear. */
function readArgs(args: readonly string[]): SentenceEdit & { slug: string } {
  const [action = "", article = "", id = "", before, ...more] = args;
  const slug = article.replace(/^(?:.*\/)?articles\//, "").replace(/\.md$/, "");
  const isWhole = slug !== "" && id !== "" && more.length === 0;
  if (action === "join" && isWhole && before === undefined) return { slug, id };
  if (action === "cut" && isWhole && before !== undefined && before.trim() !== "")
    return { slug, id, before: before.trim() };
  throw new EditError(`What is to be done is not clear.\n\n${HELP}`);
}

/** The briefs and events of a content folder, as texts by their files. */
function readOthers(root: string): Map<string, string> {
  const folders = ["briefs", "events"].map((name) => join(root, name)).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return new Map(files.filter((one) => one.endsWith(".md")).map((one) => [one, readFileSync(one, "utf8")]));
}

/**
 * Runs `npm run sentence` with what stands behind it, in the content folder. Gives what is to be printed: what was written,
 * and what is left to do. Throws `EditError`, and then nothing was written.
 */
export async function runSentence(args: readonly string[]): Promise<string> {
  if (args.length === 0 || args.includes("--help") || args.includes("-h")) return HELP;
  const { slug, ...edit } = readArgs(args);
  const root = contentFolder();
  const file = join(root, "articles", `${slug}.md`);
  if (!existsSync(file)) throw new EditError(`${shown(file)} is not there.`);
  const article = { file, source: readFileSync(file, "utf8") };
  const { texts, remarks } = editSentence(slug, article, readOthers(root), edit);
  for (const [path, text] of texts) writeFileSync(path, text);
  const written = [...texts.keys()].map(shown);
  return ["Written:", ...written.map((path) => `  ${path}`), ...remarks, "", await whatIsLeft(written)].join("\n");
}
