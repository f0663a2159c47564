import type { Form } from "./book.ts";
import { epub } from "./epub/epub.ts";
import { markdown } from "./markdown/markdown.ts";
import { singleFile } from "./single-file/form.ts";
import { text } from "./text/text.ts";
import { zip } from "./zip/zip.ts";

/** Every form that is made with the site, in the order in which they are made. */
export const FORMS: readonly Form[] = [singleFile, zip, epub, text, markdown];
