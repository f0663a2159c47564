import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../src/after-build/faults.ts";
import { isMoved } from "../../src/after-build/moved-pages.ts";
import { readPages } from "../../src/after-build/pages.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinSite } from "../../src/cli/join-site.ts";
import { publishedOf } from "../../src/cli/published.ts";
import { beginPages, renderPages } from "../../src/cli/render-pages.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { publishUnder } from "../../src/publishing/publish.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { finishSite } from "../../src/cli/finish-site.ts";
import { Renderer } from "../../src/rendering/renderer.ts";
import { copyProject } from "../copied-project.ts";
import { keepProject, keptProject } from "../kept-project.ts";
import { joinAttacks } from "./join-attacks.ts";
import type { Attack } from "./content.ts";

const NAME = "attacked";
const LIST = "attacks.json";

/** What was tried, and what of it was let through into the site. */
export interface Outcome {
  tried: Attack[];
  placed: string[];
  /** What the build's own checks found wrong with the finished site, its weight apart. */
  faults: string[];
}

/** So many entries make pages heavier than any budget, and nothing else is asked of this site. */
const isOfWeight = ({ message }: Fault): boolean => /bytes gzipped|first \d+ bytes/.test(message);

/** With an address, a card would be drawn for each page, and there nothing can run. */
function dropAddress(content: string): void {
  const site = join(content, "site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^address:.*\n/m, ""));
}

/** Feeds and sitemap, as they are where the site has an address; gives what is wrong with them. */
async function publishAgain(folder: string, dossier: Dossier): Promise<Fault[]> {
  const pages = (await readPages(folder)).filter((page) => !isMoved(page));
  const book = { facts: editionFactsOf(dossier), words: wordsOf(dossier.site), folder, pages };
  const published = { ...publishedOf(dossier), address: "https://complete.example/site" };
  return (await publishUnder({ book, published }))?.faults ?? [];
}

/** Makes the site out of every attack that the report lets through, and keeps it with what was tried. */
export async function buildAttacked(): Promise<Outcome> {
  const project = copyProject();
  rmSync(join(project, "content"), { recursive: true });
  mkdirSync(join(project, "content"));
  const content = join(project, "content");
  const { attacks } = await joinAttacks(content);
  process.env["CONTENT_DIR"] = content;
  dropAddress(content);
  // Astro keeps what it is about below the folder in which it runs.
  process.chdir(project);
  const folder = join(project, ".staging");
  const renderer = new Renderer(project);
  beginPages(renderer, { root: project, staging: folder, logLevel: "error" });
  const { ready: site } = await joinSite(({ pictures }) => renderer.tellPictures(pictures));
  if (site === undefined) throw new Error("The content is not right without an address.");
  const rendered = await renderPages(renderer, folder, site);
  const { faults } = await finishSite(
    folder,
    site,
    rendered,
    () => {},
    (fault) => !isOfWeight(fault),
  );
  const feeds = await publishAgain(folder, site.dossier);
  const outcome: Outcome = {
    tried: [...attacks.tried.values()],
    placed: [...attacks.tried.keys()].filter((mark) => !attacks.refused.has(mark)),
    faults: [...faults, ...feeds]
      .filter((fault) => !isOfWeight(fault))
      .map(({ route, message }) => `${route}: ${message}`),
  };
  writeFileSync(join(project, LIST), JSON.stringify(outcome));
  keepProject(NAME, project);
  return outcome;
}

/** The folder of the site out of attacks, and what was tried. Throws where it was not built before. */
export function attackedSite(): Outcome & { folder: string } {
  const project = keptProject(NAME);
  const outcome = JSON.parse(readFileSync(join(project, LIST), "utf8")) as Outcome;
  return { ...outcome, folder: join(project, ".staging") };
}
