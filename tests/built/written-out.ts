import { toHtml } from "hast-util-to-html";
import { rehype } from "rehype";

const parser = rehype().data("settings", { fragment: false });

/** A page with every tag and quotation mark that HTML can do without, for tests that read its source. */
export const writtenOut = (html: string): string => toHtml(parser.parse(html));
