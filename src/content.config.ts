import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { z } from "zod";
import { FOLDERS } from "./reader/entries.ts";
import { openFolder } from "./reader/folder.ts";
import { contentFolder } from "./reader/read-content.ts";
import { SCHEMAS, contentOf, type Content } from "./schemas/content.ts";

const folder = openFolder(contentFolder());

interface Stored {
  id: string;
  data: Record<string, unknown>;
}

/** Fills one collection with what the reader read; on every run, and again when a file changes. */
function from(name: string, pick: (content: Content) => Stored[]): Loader {
  return {
    name: `verbatim-${name}`,
    async load({ store, watcher }) {
      const fill = async (): Promise<void> => {
        const reading = folder.read();
        const content = contentOf(await reading);
        // Another file changed meanwhile; what is read since will be filled in after this.
        if (folder.read() !== reading) return;
        store.clear();
        for (const entry of pick(content)) store.set(entry);
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

const text = z.object({ file: z.string(), text: z.string(), sha256: z.string() });
const problem = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  title: z.string(),
  message: z.string(),
  hint: z.string(),
});

/**
 * The collections. The loaders store what the reader and the schemas have already let through, so
 * nothing is parsed twice; what they did not let through is a collection too, for the report.
 */
export const collections = {
  site: defineCollection({ loader: from("site", (all) => stored([all.site])), schema: entry(SCHEMAS.site) }),
  references: defineCollection({
    loader: from("references", (all) => stored([all.references])),
    schema: entry(SCHEMAS.references),
  }),
  articles: defineCollection({
    loader: from("articles", (all) => stored(all.articles)),
    schema: entry(SCHEMAS.articles),
  }),
  briefs: defineCollection({ loader: from("briefs", (all) => stored(all.briefs)), schema: entry(SCHEMAS.briefs) }),
  events: defineCollection({ loader: from("events", (all) => stored(all.events)), schema: entry(SCHEMAS.events) }),
  profiles: defineCollection({
    loader: from("profiles", (all) => stored(all.profiles)),
    schema: entry(SCHEMAS.profiles),
  }),
  received: defineCollection({
    loader: from("received", (all) => [...all.received].map(([id, data]) => ({ id, data: { ...data } }))),
    schema: text,
  }),
  problems: defineCollection({
    loader: from("problems", (all) => [
      { id: "all", data: { problems: all.problems, present: all.present, sha256: all.sha256 } },
    ]),
    schema: z.object({
      problems: z.array(problem),
      present: z.record(z.enum(FOLDERS), z.set(z.string())),
      sha256: z.string(),
    }),
  }),
};
