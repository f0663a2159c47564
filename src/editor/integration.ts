import type { AstroIntegration } from "astro";

/** While the development server runs, a new file of the content has its fields completed, too. */
export function editorSupport(): AstroIntegration {
  return {
    name: "verbatim-editor-support",
    hooks: {
      "astro:server:setup": async ({ server }) => {
        // No build needs them, and every build loads this.
        const { contentFolder } = await import("../reader/read-content.ts");
        const { tellFrontMatter } = await import("./front-matter.ts");
        const tell = (): void => tellFrontMatter(server.config.root, contentFolder());
        tell();
        server.watcher.on("add", tell);
        server.watcher.on("unlink", tell);
      },
    },
  };
}
