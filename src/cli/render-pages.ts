import { build, type AstroInlineConfig } from "astro";
import type { FinishedPage } from "../after-build/finish-page.ts";
import { Finishing } from "../after-build/finishing.ts";
import { handOnCitations } from "../citations/cite-ahead.ts";
import { beginStaging } from "../staging/spare.ts";
import { citeWorks } from "./cite-works.ts";
import { finishRendered } from "./finish-rendered.ts";
import type { ReadySite } from "./join-in-thread.ts";
import { writeCitations } from "./write-citations.ts";

/** Where finished pages are kept from one build to the next. */
const KEPT = ".astro/pages";

/** What is done with the pages of a site once its content is known. */
interface Begun {
  finishing: Finishing;
  /** Citations as files for programs. */
  written: Promise<void>;
}

function begin(staging: string, { dossier, declared, entries, hashes, works }: ReadySite): Begun {
  handOnCitations(citeWorks(works, dossier.site));
  const finishing = new Finishing(staging, { declared, entries }, { folder: KEPT, known: hashes });
  // After the pages of an earlier build: all at once would keep Astro from the processors that it makes ready on.
  const written = finishing.taken().then(() => writeCitations(staging, works));
  // It is awaited only where Astro has done its own.
  written.catch(() => {});
  return { finishing, written };
}

/**
 * Has Astro render the site into its staging folder, which is emptied, each page finished as it comes, and gives the
 * finished pages. Astro makes ready while the content is being joined. Throws where a page cannot be rendered.
 */
export async function renderPages(
  staging: string,
  ready: Promise<ReadySite>,
  config: Pick<AstroInlineConfig, "root" | "logLevel">,
): Promise<FinishedPage[]> {
  beginStaging(staging);
  const beginning = ready.then((all) => begin(staging, all));
  const finishing = beginning.then((begun) => begun.finishing);
  // Pages of an earlier build may be written there before Astro has bundled what renders the others.
  const vite = { build: { emptyOutDir: false } };
  try {
    await build({ ...config, vite, integrations: [finishRendered(finishing)] });
    const { finishing: all, written } = await beginning;
    const [pages] = await Promise.all([all.end(), written]);
    return pages;
  } finally {
    await finishing.then(
      (one) => one.stop(),
      () => {},
    );
  }
}
