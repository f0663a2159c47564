import type { Root } from "hast";
import { elementsIn } from "../tree/walk.ts";
import { keeper } from "./by-text.ts";

/** The text nodes of a page's style sheets. */
export const sheetsOf = (tree: Root): { value: string }[] =>
  elementsIn(tree, "style").flatMap(({ children }) => children.filter((child) => child.type === "text"));

let sheets = 0;
const NUMBERS = keeper<number>();

/** Style sheets in their order as a short key: no others have it. */
export const keyOf = (texts: readonly string[]): string =>
  texts.map((text) => NUMBERS(text, () => (sheets += 1))).join();
