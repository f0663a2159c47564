import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { unpack } from "../../src/editions/packed.ts";
import { buildProject, copyProject } from "../copied-project.ts";
import { keepProject, keptProject } from "../kept-project.ts";

const NAME = "second";

/** A dossier of another subject, in another language: its content. */
export const CONTENT = join(import.meta.dirname, "../second-site/content");

/** Builds the second site, out of a content folder that lies elsewhere; the project’s own stays the shipped one. Gives what the build printed. */
export function buildSecond(): string {
  const project = copyProject();
  const { status, output } = buildProject(project, CONTENT);
  if (status !== 0) throw new Error(output);
  keepProject(NAME, project);
  return output;
}

/** The folder of the finished second site. Throws where it was not built before. */
export function secondSite(): string {
  const site = join(keptProject(NAME), "dist");
  if (!existsSync(site)) throw new Error("node tests/second/build.ts has to run before these tests");
  return site;
}

/** What the second site is made of. */
export async function secondDossier(): Promise<Dossier> {
  const { dossier } = await joinFolder(CONTENT);
  if (dossier === undefined) throw new Error("The content of the second site has mistakes");
  return dossier;
}

/** Every file of a folder, by its address below it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join("/"))
    .sort();

/** The texts of a site, by their addresses; those within its archive and its e-book behind a `!`. */
export function textsOf(site: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of filesBelow(site)) {
    const bytes = readFileSync(join(site, file));
    if (/\.(?:zip|epub)$/.test(file)) {
      for (const [path, inner] of unpack(bytes)) {
        if (!path.endsWith(".png")) texts.set(`${file}!${path}`, Buffer.from(inner).toString());
      }
    } else if (!file.endsWith(".png")) texts.set(file, bytes.toString());
  }
  return texts;
}
