import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { hashOfCode } from "../kept/code-hash.ts";
import type { Run } from "../citations/cite.ts";
import { keyOfCitation, type Cited } from "../citations/cite-ahead.ts";
import type { Citing } from "../citations/cite-thread.ts";
import type { CslItem } from "../citations/csl-item.ts";
import { STYLES } from "../citations/styles.ts";
import type { SiteFields } from "../schemas/site.ts";
import { beginThread } from "../threads/begin-thread.ts";
import { wordsOf } from "../words/of-site.ts";

const THREAD = new URL("../citations/cite-thread.ts", import.meta.url);
/** Where citations are kept from one build to the next. */
const KEPT = ".astro/citations";

/** Fewer works are cited sooner by the pages themselves, and written as files, than a thread begins. */
export const WORTH_A_THREAD = 60;

/** Citations as they are kept. */
interface Kept {
  /** Of the code that made them. */
  code: string;
  citations: [string, readonly Run[]][];
}

async function readKept(code: string): Promise<Cited> {
  try {
    const kept = deserialize(await readFile(KEPT)) as Kept;
    return new Map(kept.code === code ? kept.citations : []);
  } catch {
    return new Map();
  }
}

/** Keeps citations for the next build. A disk that has no room for them has none for the site, and the build says so there. */
async function keep(kept: Kept): Promise<void> {
  try {
    await mkdir(dirname(KEPT), { recursive: true });
    await writeFile(KEPT, serialize(kept));
  } catch {
    return;
  }
}

/** Cites works in a thread, while the pages are made ready. */
async function citeInThread(citing: Citing): Promise<[string, readonly Run[]][]> {
  const [made] = (await once(beginThread(THREAD, citing), "message")) as [[string, readonly Run[]][]];
  return made;
}

/**
 * Makes the citations of a site ahead of its pages: those that the last build made are taken from it, the others made in a
 * thread, where they are many. What is not there, a page makes itself.
 */
export async function citeWorks(items: readonly CslItem[], site: SiteFields): Promise<Cited> {
  const language = wordsOf(site).cite.csl;
  const code = hashOfCode(["citations", "words"]);
  const kept = await readKept(code);
  const isKept = (key: string): boolean => kept.has(key);
  const keysOf = (item: CslItem): string[] => STYLES.map((style) => keyOfCitation(item, style, language));
  const missing = items.filter((item) => !keysOf(item).every(isKept));
  if (missing.length < WORTH_A_THREAD) return kept;
  const made = new Map(await citeInThread({ items: missing, language }));
  const citations = items
    .flatMap(keysOf)
    .map((key): Kept["citations"][number] => [key, made.get(key) ?? kept.get(key) ?? []]);
  await keep({ code, citations });
  return new Map(citations);
}
