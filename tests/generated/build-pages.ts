import { enableCompileCache } from "node:module";

// As `src/cli/build.ts` does it.
enableCompileCache();
await import("./make-pages.ts");
