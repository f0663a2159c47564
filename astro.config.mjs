import { defineConfig } from "astro/config";
import { reportOverlay } from "./src/errors/overlay.ts";

// Astro writes to a staging folder; src/cli/build.ts checks it and swaps it in as dist/.
export default defineConfig({
  outDir: "./.staging",
  cacheDir: "./.astro/cache",
  vite: { cacheDir: "./.astro/vite" },
  integrations: [reportOverlay()],
  build: { format: "file", inlineStylesheets: "always" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
