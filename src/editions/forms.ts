import type { Form } from "./book.ts";
import { markdown } from "./markdown/markdown.ts";
import { text } from "./text/text.ts";
import { zip } from "./zip/zip.ts";

/** Every form that is made with the site, in the order in which they are made. */
export const FORMS: readonly Form[] = [zip, text, markdown];
