import type { Form } from "./book.ts";
import { text } from "./text/text.ts";

/** Every form that is made with the site, in the order in which they are made. */
export const FORMS: readonly Form[] = [text];
