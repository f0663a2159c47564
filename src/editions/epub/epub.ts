import type { Form } from "../book.ts";
import { checkEpub } from "./check-epub.ts";
import { makeEpub } from "./make-epub.ts";

/** The site as an e-book. */
export const epub: Form = { name: "epub", make: makeEpub, check: checkEpub };
