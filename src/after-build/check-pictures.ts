import type { Element } from "hast";
import { visitWithin } from "../tree/walk.ts";
import { absoluteFrom } from "../urls/relative.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** Bytes of all pictures that one page shows. */
export const PICTURE_BUDGET = 60_000;

const isCaptioned = (figure: Element | undefined): boolean =>
  figure?.children.some((one) => one.type === "element" && one.tagName === "figcaption" && one.children.length > 0) ===
  true;

/** What a picture lacks: words for who does not see it, room kept while it loads, and whose it is. */
function lacksOf({ properties }: Element, figure: Element | undefined): string[] {
  const { alt, width, height } = properties;
  return [
    ...(typeof alt === "string" && alt.trim() !== "" ? [] : ["picture without alternative text"]),
    ...(width !== undefined && height !== undefined ? [] : ["picture without width and height"]),
    ...(isCaptioned(figure) ? [] : ["picture without its credit"]),
  ];
}

/** The files of the pictures that a page shows, and what they lack: every picture says what it shows and whose it is. */
export function picturesOn({ route, tree }: StagedPage): { files: string[]; faults: Fault[] } {
  const messages: string[] = [];
  const files = new Set<string>();
  visitWithin(
    tree,
    ({ tagName }) => tagName === "img",
    (node, ancestors) => {
      const figure = ancestors.find((one) => one.type === "element" && one.tagName === "figure");
      messages.push(...lacksOf(node, figure?.type === "element" ? figure : undefined));
      const file = absoluteFrom(route, String(node.properties["src"] ?? ""));
      if (file !== undefined) files.add(file);
    },
  );
  return { files: [...files], faults: messages.map((message) => ({ route, message })) };
}

/** Holds the pictures of each page against what they may weigh together; `sizeOf` tells the bytes of a file by its address. */
export function checkPictureWeights(
  pages: readonly { route: string; pictures: readonly string[] }[],
  sizeOf: (file: string) => number,
): Fault[] {
  return pages.flatMap(({ route, pictures }) => {
    const bytes = pictures.reduce((sum, file) => sum + sizeOf(file), 0);
    const message = `${bytes} bytes of pictures, budget ${PICTURE_BUDGET}; a smoother picture is lighter`;
    return bytes > PICTURE_BUDGET ? [{ route, message }] : [];
  });
}
