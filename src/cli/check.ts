import { enableCompileCache } from "node:module";

// As in build.ts: what V8 made of the modules before is found again.
enableCompileCache();
await import("./check-content.ts");
