import { defineConfig } from "astro/config";

// Astro writes to a staging folder; src/cli/build.ts checks it and swaps it in as dist/.
export default defineConfig({
  outDir: "./.staging",
  cacheDir: "./.astro/cache",
  build: { format: "file", inlineStylesheets: "always" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
