import type { Element } from "hast";
import { visit } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import { absoluteFrom } from "../../urls/relative.ts";
import { addressIn } from "./xhtml.ts";

/** Where a page of the site lies in the book; nothing for what is not in it. */
export type PlaceOf = (route: string) => string | undefined;

/** What a link becomes that leads nowhere in the book: its words, or its part of a drawing. */
const wordsAlone = (node: Element): void => {
  node.tagName = node.children.some((child) => child.type === "element" && child.tagName === "rect") ? "g" : "span";
  delete node.properties["href"];
  delete node.properties["rel"];
};

/**
 * Makes the links and the `cite` of a tree out of the page `route` lead within the book, as seen from the
 * file `path` there. A link to what the book does not hold keeps its words alone; one to the outside stays.
 */
export function leadWithin(tree: Element, route: string, path: string, placeOf: PlaceOf): void {
  const within = (address: string): string | undefined => {
    const place = placeOf(absoluteFrom(route, address) ?? "");
    const hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
    return place === undefined ? undefined : addressIn(path, place + hash);
  };
  visit(tree, "element", (node) => {
    const { href, cite } = node.properties;
    if (typeof href === "string" && !isOutside(href)) {
      const address = within(href);
      if (address === undefined) wordsAlone(node);
      else node.properties["href"] = address;
    }
    if (typeof cite === "string" && !isOutside(cite)) {
      const address = within(cite);
      if (address === undefined) delete node.properties["cite"];
      else node.properties["cite"] = address;
    }
  });
}
