import { defineConfig } from "astro/config";
import { editorSupport } from "./src/editor/integration.ts";
import { reportOverlay } from "./src/errors/overlay.ts";

// Whoever builds a site tells nobody of it: Astro would report each run to its makers, and ask for its newest version.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";

// Astro writes to a staging folder; src/cli/build.ts checks it and swaps it in as dist/.
export default defineConfig({
  outDir: "./.staging",
  cacheDir: "./.astro/cache",
  vite: {
    cacheDir: "./.astro/vite",
    // The one script stands in its page, whatever it weighs; all else as Vite has it.
    build: { assetsInlineLimit: (path) => /\.m?js$/.test(path) || undefined },
    // A file is read once it has been written: an editor empties it first, and of what follows within 50 ms Vite tells nothing.
    server: { watch: { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } } },
  },
  integrations: [reportOverlay(), editorSupport()],
  build: { format: "file", inlineStylesheets: "always" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
