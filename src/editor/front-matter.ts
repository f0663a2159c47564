import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FOLDERS } from "../reader/entries.ts";
import { schemaFiles, schemaName } from "./schema-files.ts";

function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

/**
 * Tells Astro’s extension for VS Code which Markdown file has which front matter, and what stands in it. It looks for
 * this below .astro/, by full addresses of files, so it is written on the machine where it is used. Our collections
 * are not the files as editors write them, and so what Astro itself can write there would be of no use.
 *
 * @param project the project’s folder, which is open in the editor
 * @param content its content folder
 */
export function tellFrontMatter(project: string, content: string): void {
  const place = join(project, ".astro", "collections");
  const entries = FOLDERS.flatMap((folder) =>
    globSync(`${folder}/**/*.md`, { cwd: content })
      .sort()
      .map((file) => [decodeURI(pathToFileURL(resolve(content, file)).href).toLowerCase(), schemaName(folder)]),
  );
  const collections = FOLDERS.map((folder) => ({ name: schemaName(folder), hasSchema: true }));
  mkdirSync(place, { recursive: true });
  for (const { name, text } of schemaFiles(FOLDERS)) writeChanged(join(place, name), text);
  writeChanged(
    join(place, "collections.json"),
    JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2),
  );
}
