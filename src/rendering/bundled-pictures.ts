import { join, posix, resolve, sep } from "node:path";
import type { AstroInlineConfig } from "astro";
import { storedPictures } from "../collections/pictures.ts";
import type { Content } from "../schemas/content.ts";

type Plugins = NonNullable<NonNullable<AstroInlineConfig["vite"]>["plugins"]>;

/** The module of the pages that tells which pictures there are. */
const MODULE = "src/dossier/bundled-pictures.ts";

/** A path as Vite names modules. */
const named = (path: string): string => path.split(sep).join(posix.sep);

/** That module as code, with each picture that can be shown in Astro’s pipeline. */
function codeOf(pictures: Content["pictures"]): string {
  const imports: string[] = [];
  const entries = storedPictures(pictures).map(({ id, file = "", data: { size } }, at) => {
    imports.push(`import image${at} from ${JSON.stringify(named(resolve(file)))};`);
    return `[${JSON.stringify(id)}, { image: image${at}, size: ${JSON.stringify(size)} }]`;
  });
  return [...imports, `export const bundledPictures = new Map([${entries.join(", ")}]);`].join("\n");
}

/** Has the pictures of the content bundled with the pages of a project, once it is known which there are. */
export function bundlePictures(root: string, pictures: Promise<Content["pictures"]>): Plugins {
  const module = named(join(root, MODULE));
  return [
    {
      name: "verbatim-pictures",
      enforce: "pre",
      load: async (id) => (id === module ? codeOf(await pictures) : undefined),
    },
  ];
}
