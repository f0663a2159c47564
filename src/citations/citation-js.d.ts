/** The parts of citation-js 0.9 that we use; its packages bring no types of their own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: readonly object[]);
    format(
      output: "bibliography",
      options: { format: "html"; template: string; lang: string; asEntryArray: true },
    ): [id: string, html: string][];
  }

  interface Register {
    add(name: string, xml: string): void;
    has(name: string): boolean;
    get(name: string): string;
  }

  export const plugins: { config: { get(plugin: "@csl"): { styles: Register; locales: Register } } };
}

declare module "@citation-js/plugin-csl";
