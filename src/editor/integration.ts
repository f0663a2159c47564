import type { AstroIntegration } from "astro";
import { contentFolder } from "../reader/read-content.ts";
import { tellFrontMatter } from "./front-matter.ts";

/** While the development server runs, a new file of the content has its fields completed, too. */
export function editorSupport(): AstroIntegration {
  return {
    name: "verbatim-editor-support",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const tell = (): void => tellFrontMatter(server.config.root, contentFolder());
        tell();
        server.watcher.on("add", tell);
        server.watcher.on("unlink", tell);
      },
    },
  };
}
