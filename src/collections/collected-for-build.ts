import type { Loader } from "astro/loaders";
import { z } from "zod";
import type { Content } from "../schemas/content.ts";
import { parsed, schemaOfPicture, store, storedPictures } from "./pictures.ts";

const loaderOf = (name: string, load: Loader["load"]): Loader => ({ name: `verbatim-${name}`, load });

/** A collection of any kind: no entry is held against what it is. */
const empty = { loader: loaderOf("nothing", async ({ store }) => store.clear()), schema: z.any() as never };

/**
 * The collections of a build, whose pages are handed the dossier: all but that of the pictures are empty, for Astro
 * writes out, bundles and loads again whatever is in them.
 */
export const collectedForBuild = (pictures: Promise<Content["pictures"]>) => ({
  ...{ site: empty, references: empty, corrections: empty, problems: empty },
  ...{ articles: empty, briefs: empty, events: empty, profiles: empty, received: empty },
  pictures: {
    loader: loaderOf("pictures", async (context) =>
      store(await parsed(storedPictures(await pictures), context), context),
    ),
    schema: schemaOfPicture,
  },
});
