import type { Loader } from "astro/loaders";
import { z } from "zod";
import { FOLDERS, type Reading } from "../reader/entries.ts";
import { openFolder } from "../reader/folder.ts";
import { contentFolder } from "../reader/read-content.ts";
import { SCHEMAS, contentOf, type Content } from "../schemas/content.ts";
import { schemaOfPicture, parsed, sizeOfPicture, store, storedPictures, type Stored } from "./pictures.ts";

const folder = openFolder(contentFolder());

const contents = new WeakMap<Reading, Content>();

/** A reading as content, which all collections share. */
async function contentIn(reading: Promise<Reading>): Promise<Content> {
  const read = await reading;
  const content = contents.get(read) ?? contentOf(read);
  contents.set(read, content);
  return content;
}

/** Fills one collection with what the reader read; on every run, and again when a file changes. */
function from(name: string, pick: (content: Content) => Stored[]): Loader {
  return {
    name: `verbatim-${name}`,
    async load(context) {
      const fill = async (): Promise<void> => {
        const reading = folder.read();
        const entries = await parsed(pick(await contentIn(reading)), context);
        // Where another file changed meanwhile, what is read since will be filled in after this.
        if (folder.read() === reading) store(entries, context);
      };
      await fill();
      context.watcher?.add(folder.path);
      context.watcher?.on("all", (_, path) => {
        if (!folder.holds(path)) return;
        folder.forget();
        // After the other collections forgot too, so that all of them share one new reading.
        queueMicrotask(() => void fill());
      });
    },
  };
}

const lost = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  kind: z.enum(["plain", "words", "group"]),
});

const entry = <Fields extends z.ZodType>(fields: Fields) =>
  z.object({ slug: z.string(), file: z.string(), source: z.string(), fields, lost: z.array(lost).optional() });

const stored = <Fields>(entries: readonly (({ slug: string } & Fields) | undefined)[]): Stored[] =>
  entries.flatMap((one) => (one === undefined ? [] : [{ id: one.slug, data: { ...one } }]));

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
    loader: from("pictures", (all) => storedPictures(all.pictures)),
    schema: schemaOfPicture,
  },
  problems: {
    loader: from("problems", (all) => [
      {
        id: "all",
        data: {
          ...{ problems: all.problems, unread: all.unread, present: all.present },
          ...{ pictures: all.pictures, sha256: all.sha256 },
        },
      },
    ]),
    schema: z.object({
      problems: z.array(problem),
      unread: z.array(z.string()),
      present: z.record(z.enum(FOLDERS), z.set(z.string())),
      pictures: z.map(z.string(), z.object({ file: z.string(), size: sizeOfPicture.optional() })),
      sha256: z.string(),
    }),
  },
};
