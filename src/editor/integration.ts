import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { contentFolder } from "../reader/read-content.ts";
import { tellFrontMatter } from "./front-matter.ts";

/** While the development server runs, a new file of the content has its fields completed, too. */
export function editorSupport(): AstroIntegration {
  return {
    name: "verbatim-editor-support",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const project = fileURLToPath(new URL(".", `file://${server.config.root}/`));
        const tell = (): void => tellFrontMatter(project, contentFolder());
        tell();
        server.watcher.on("add", tell);
        server.watcher.on("unlink", tell);
      },
    },
  };
}
