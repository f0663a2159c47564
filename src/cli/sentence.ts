import { EditError } from "../drafting/renumber.ts";
import { runSentence } from "./run-sentence.ts";

/** `npm run sentence join|cut`: sets right where a sentence of an article ends, and numbers anew what names its sentences. */
try {
  console.log(await runSentence(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof EditError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
