import type { Card } from "../../src/cards/card.ts";

const plain: Card = {
  kind: "Brief",
  headline: "",
  quoted: false,
  native: [],
  line: undefined,
  asOf: "As of 20 December 2019",
};

/** Cards that have to hold all their words. */
export const cards: readonly { promise: string; card: Card }[] = [
  { promise: "the shortest headline", card: { ...plain, headline: "A" } },
  {
    promise: "a headline of more than two hundred letters",
    card: {
      ...plain,
      headline: "Putin spoke of progress; his minister said key differences on oil and gas remain. ".repeat(3),
    },
  },
  {
    promise: "one of four hundred letters, a source’s, with a line below",
    card: {
      ...plain,
      quoted: true,
      headline: "Leaders Discuss Deeper Integration ".repeat(12),
      line: "Who in one line, which may be a long one as well, for it is a sentence of the editor’s own.",
    },
  },
  {
    promise: "a word that is longer than a line",
    card: { ...plain, headline: "Donaudampfschifffahrtsgesellschaft".repeat(6) },
  },
  {
    promise: "a word nearly as long as a line",
    card: { ...plain, headline: "Donaudampfschifffahrtsgesellschaftskapitän" },
  },
  {
    promise: "a Cyrillic headline",
    card: {
      ...plain,
      headline: "Руководители России и Беларуси обсуждают углублённую интеграцию; цены и условия остаются открытыми",
    },
  },
  {
    promise: "a Greek and a Vietnamese headline",
    card: { ...plain, headline: "Οι ηγέτες συζητούν · Các nhà lãnh đạo thảo luận về hội nhập sâu rộng hơn" },
  },
  {
    promise: "a profile with its names and a long line",
    card: {
      ...plain,
      kind: "Organisation",
      headline: "Eurasian Economic Union",
      native: [
        { name: "Евразийский экономический союз", lang: "ru" },
        { name: "Еўразійскі эканамічны саюз", lang: "be" },
        { name: "Еуразиялық экономикалық одақ", lang: "kk" },
      ],
      line: "Union of Belarus, Kazakhstan, Russia, Armenia and Kyrgyzstan; its treaty has been in force since 2015.",
    },
  },
];

/** Headlines with letters that the faces lack. */
export const unreadable: readonly { script: string; headline: string }[] = [
  { script: "Chinese", headline: "普京与卢卡申科会晤" },
  { script: "Hebrew, from right to left,", headline: "מנהיגים דנים באינטגרציה" },
  { script: "Arabic, from right to left,", headline: "القادة يناقشون التكامل" },
  { script: "a Latin one with one Chinese sign and", headline: "Putin 普 in Minsk" },
  { script: "an emoji and", headline: "Talks 🤝 in Minsk" },
];

export { plain };
