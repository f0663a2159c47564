import type { Words } from "../../words/words.ts";
import type { Chapter } from "../chapters.ts";
import { keyOf } from "./addresses.ts";
import { labelOf } from "./labels.ts";

/** A text as a string of CSS that may stand in a style element (CSS Syntax, 4.3.7), and that no search for what fetches takes for a rule. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"<(@\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** A page of each chapter on paper, with the site's title and the chapter's name at its head (CSS Paged Media, 3). */
export const runningHeads = (chapters: readonly Chapter[], title: string, words: Words): string =>
  chapters
    .map((chapter) => {
      const key = keyOf(chapter.route);
      const name = labelOf(chapter, words) ?? chapter.title;
      const heads = `@top-left{content:${quoted(title)}}@top-right{content:${quoted(name)}}`;
      return `#${key}{page:on_${key}}@page on_${key}{${heads}}`;
    })
    .join("\n");
