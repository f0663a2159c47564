import { basename, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaContext } from "astro/content/config";
import type { LoaderContext } from "astro/loaders";
import { z } from "zod";
import type { Content } from "../schemas/content.ts";

/** An entry of a collection, as Astro stores it. */
export interface Stored {
  id: string;
  data: Record<string, unknown>;
  /** The file that its picture is named from, where it is one. */
  file?: string;
}

export const sizeOfPicture = z.object({ width: z.number(), height: z.number() });

export const schemaOfPicture = ({ image }: SchemaContext) => z.object({ size: sizeOfPicture, image: image() });

/** The pictures for Astro's pipeline: those that can be shown. */
export const storedPictures = (pictures: Content["pictures"]): Stored[] =>
  [...pictures].flatMap(([id, { file, size }]) =>
    size === undefined ? [] : [{ id, file, data: { size, image: `./${basename(file)}` } }],
  );

/** Entries with their pictures: Astro finds the file of one only where it has parsed its entry. */
export const parsed = (entries: readonly Stored[], { config, parseData }: LoaderContext) =>
  Promise.all(
    entries.map(async ({ file, ...entry }) => {
      if (file === undefined) return entry;
      const filePath = relative(fileURLToPath(config.root), resolve(file)).split(sep).join("/");
      return { id: entry.id, filePath, data: await parseData({ ...entry, filePath }) };
    }),
  );

/** Stores entries in place of those that were there. */
export function store(entries: Awaited<ReturnType<typeof parsed>>, { store }: LoaderContext): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}
