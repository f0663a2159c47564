import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { build, type AstroIntegration } from "astro";
import type { Content } from "../schemas/content.ts";
import { BUNDLED, TURN, type Beginning, type Given, type Telling, type Told } from "./astro-messages.ts";
import type { AskedPictures } from "./asked-pictures.ts";
import { bundlePictures } from "./bundled-pictures.ts";

const tell = (telling: Telling): void => parentPort?.postMessage(telling);

function entryIn(folder: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith("prerender-entry."));
  if (name === undefined) throw new Error("Astro has bundled nothing that renders pages.");
  return pathToFileURL(join(folder, name)).href;
}

/** Has the pages rendered by the build, with what Astro has bundled, and waits until all are. */
function renderedElsewhere(staging: string, rendered: Promise<AskedPictures>): AstroIntegration {
  return {
    name: "verbatim-rendering",
    hooks: {
      "astro:build:setup": async () => {
        // What bundles cannot be stopped without much ado: so it does not begin where the build has given up.
        const { turn } = workerData as Given;
        if (Atomics.compareExchange(turn, 0, 0, TURN.bundles) === TURN.givesUp) await new Promise(() => {});
      },
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer({
          name: "verbatim-rendering",
          getStaticPaths: async () => {
            tell({ bundled: { entry: entryIn(join(staging, BUNDLED)) } });
            await rendered;
            return [];
          },
          render: () => Promise.reject(new Error("Astro was told of no page.")),
          collectStaticImages: async () => {
            const { made, shown } = await rendered;
            for (const file of shown) globalThis.astroAsset.referencedImages?.add(file);
            // What is bundled has loaded it where the pages are rendered.
            globalThis.astroAsset.imageService ??= (await import("astro/assets/services/sharp")).default;
            return made;
          },
        }),
    },
  };
}

/**
 * Of what a build is told, `sync` stands among what Astro’s own builder takes (core/build/index.d.ts), not among what it
 * declares: no collection is to be filled, for pages are handed the dossier. If Astro minds it no more, all are filled,
 * which takes longer.
 */
const WITHOUT_COLLECTIONS: object = { sync: false };

const pictures = Promise.withResolvers<Content["pictures"]>();
const rendered = Promise.withResolvers<AskedPictures>();

async function makeReady({ root, staging, logLevel }: Beginning): Promise<void> {
  const integrations = [renderedElsewhere(staging, rendered.promise)];
  // Pages of an earlier build may be written there before Astro has bundled what renders the others, and public files are.
  const vite = {
    build: { emptyOutDir: false, copyPublicDir: false },
    plugins: bundlePictures(root, pictures.promise),
  };
  await build({ root, logLevel, vite, integrations }, WITHOUT_COLLECTIONS);
  tell("done");
  parentPort?.close();
}

parentPort?.on("message", (told: Told) => {
  if ("begin" in told) void makeReady(told.begin);
  else if ("pictures" in told) pictures.resolve(told.pictures);
  else rendered.resolve(told.rendered);
});
