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

/** Every picture on the finished pages says what it shows and whose it is; `sizes` are the bytes of all files by address. */
export function checkPictures(pages: readonly StagedPage[], sizes: ReadonlyMap<string, number>): Fault[] {
  return pages.flatMap(({ route, tree }) => {
    const messages: string[] = [];
    const shown = new Set<string>();
    visitWithin(
      tree,
      ({ tagName }) => tagName === "img",
      (node, ancestors) => {
        const figure = ancestors.find((one) => one.type === "element" && one.tagName === "figure");
        messages.push(...lacksOf(node, figure?.type === "element" ? figure : undefined));
        const file = absoluteFrom(route, String(node.properties["src"] ?? ""));
        if (file !== undefined) shown.add(file);
      },
    );
    const bytes = [...shown].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    if (bytes > PICTURE_BUDGET) {
      messages.push(`${bytes} bytes of pictures, budget ${PICTURE_BUDGET}; a smoother picture is lighter`);
    }
    return messages.map((message) => ({ route, message }));
  });
}
