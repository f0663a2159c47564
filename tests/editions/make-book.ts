import { createHash } from "node:crypto";
import { readPages } from "../../src/after-build/pages.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { makeEpub } from "../../src/editions/epub/make-epub.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { SITE } from "./site-sections.ts";

/** Makes the e-book of the built site in a process of its own, and prints its hash: a test sets the zone and the language. */
const { dossier } = await joinFolder();
if (dossier === undefined) throw new Error("The content has mistakes.");
const book = await makeEpub({
  facts: editionFactsOf(dossier),
  words: wordsOf(dossier.site),
  folder: SITE,
  pages: await readPages(SITE),
});
console.log(createHash("sha256").update(book).digest("hex"));
