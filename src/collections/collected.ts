import { basename, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaContext } from "astro/content/config";
import type { Loader } from "astro/loaders";
import { z } from "zod";
import { FOLDERS, type Reading } from "../reader/entries.ts";
import { openFolder } from "../reader/folder.ts";
import { contentFolder } from "../reader/read-content.ts";
import { handedContent } from "../schemas/handed-content.ts";
import { SCHEMAS, contentOf, type Content } from "../schemas/content.ts";

const folder = openFolder(contentFolder());

interface Stored {
  id: string;
  data: Record<string, unknown>;
  /** The file that its pictures are named from, where it has any. */
  file?: string;
}

const contents = new WeakMap<Reading, Content>();

/** A reading as content, which all collections share: the one that the build has read and handed on, or one of our own. */
async function contentIn(reading: Content | Promise<Reading>): Promise<Content> {
  if (!(reading instanceof Promise)) return reading;
  const read = await reading;
  const content = contents.get(read) ?? contentOf(read);
  contents.set(read, content);
  return content;
}

/**
 * Fills one collection with what the reader read; on every run, and again when a file changes. A build whose pages are
 * handed the dossier reads no collection but that of the pictures: the others stay empty, for Astro writes out, bundles
 * and loads again whatever is in them.
 */
function from(name: string, pick: (content: Content) => Stored[]): Loader {
  return {
    name: `verbatim-${name}`,
    async load({ store, watcher, config, parseData }) {
      /** An entry with pictures; Astro finds their files only where it has parsed the entry itself. */
      const withPictures = async ({ id, data, file = "" }: Stored) => {
        const filePath = relative(fileURLToPath(config.root), resolve(file)).split(sep).join("/");
        return { id, filePath, data: await parseData({ id, data, filePath }) };
      };
      const fill = async (): Promise<void> => {
        const handed = handedContent();
        const reading = handed ?? folder.read();
        const entries = handed !== undefined && name !== "pictures" ? [] : pick(await contentIn(reading));
        const made = await Promise.all(entries.map((one) => (one.file === undefined ? one : withPictures(one))));
        // Another file changed meanwhile; what is read since will be filled in after this.
        if (reading instanceof Promise && folder.read() !== reading) return;
        store.clear();
        for (const entry of made) store.set(entry);
      };
      await fill();
      watcher?.add(folder.path);
      watcher?.on("all", (_, path) => {
        if (!folder.holds(path)) return;
        folder.forget();
        // After the other collections forgot too, so that all of them share one new reading.
        queueMicrotask(() => void fill());
      });
    },
  };
}

const entry = <Fields extends z.ZodType>(fields: Fields) =>
  z.object({ slug: z.string(), file: z.string(), source: z.string(), fields });

const stored = <Fields>(entries: readonly (({ slug: string } & Fields) | undefined)[]): Stored[] =>
  entries.flatMap((one) => (one === undefined ? [] : [{ id: one.slug, data: { ...one } }]));

/** The pictures for Astro's pipeline: those that can be shown. */
const pictures = ({ pictures: all }: Content): Stored[] =>
  [...all].flatMap(([id, { file, size }]) =>
    size === undefined ? [] : [{ id, file, data: { size, image: `./${basename(file)}` } }],
  );

const sizeOfPicture = z.object({ width: z.number(), height: z.number() });

const text = z.object({ file: z.string(), text: z.string(), sha256: z.string() });
const problem = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  code: z.string(),
  title: z.string(),
  message: z.string(),
  hint: z.string(),
});

/**
 * The collections, each with what fills it and what it is. The loaders store what the reader and the schemas have
 * already let through, so nothing is parsed twice; what they did not let through is a collection too, for the report.
 */
export const collected = {
  site: { loader: from("site", (all) => stored([all.site])), schema: entry(SCHEMAS.site) },
  references: { loader: from("references", (all) => stored([all.references])), schema: entry(SCHEMAS.references) },
  corrections: { loader: from("corrections", (all) => stored([all.corrections])), schema: entry(SCHEMAS.corrections) },
  articles: { loader: from("articles", (all) => stored(all.articles)), schema: entry(SCHEMAS.articles) },
  briefs: { loader: from("briefs", (all) => stored(all.briefs)), schema: entry(SCHEMAS.briefs) },
  events: { loader: from("events", (all) => stored(all.events)), schema: entry(SCHEMAS.events) },
  profiles: { loader: from("profiles", (all) => stored(all.profiles)), schema: entry(SCHEMAS.profiles) },
  received: {
    loader: from("received", (all) => [...all.received].map(([id, data]) => ({ id, data: { ...data } }))),
    schema: text,
  },
  pictures: {
    loader: from("pictures", pictures),
    schema: ({ image }: SchemaContext) => z.object({ size: sizeOfPicture, image: image() }),
  },
  problems: {
    loader: from("problems", (all) => [
      {
        id: "all",
        data: { problems: all.problems, present: all.present, pictures: all.pictures, sha256: all.sha256 },
      },
    ]),
    schema: z.object({
      problems: z.array(problem),
      present: z.record(z.enum(FOLDERS), z.set(z.string())),
      pictures: z.map(z.string(), z.object({ file: z.string(), size: sizeOfPicture.optional() })),
      sha256: z.string(),
    }),
  },
};
