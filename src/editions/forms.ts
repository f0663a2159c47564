import type { Form } from "./book.ts";
import { epub } from "./epub/epub.ts";
import { singleFile } from "./single-file/form.ts";

/** Every form that is made with the site, in the order in which they are made. */
export const FORMS: readonly Form[] = [singleFile, epub];
