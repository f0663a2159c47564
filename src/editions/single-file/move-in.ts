import type { Element } from "hast";
import { visit, visitParents } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import { absoluteFrom, fragmentOf } from "../../urls/relative.ts";
import { isPreview } from "../../urls/preview.ts";
import type { Chapter } from "../chapters.ts";
import { findElement } from "../chapters.ts";
import { idWithin, keyOf } from "./addresses.ts";
import { renameIn } from "./naming.ts";

/** What else is in the single file. */
export interface Inside {
  /** True of the address of a page that is in it. */
  has: (route: string) => boolean;
  /** A file of the site as an address that holds it whole. */
  embed: (route: string) => string;
}

/** Gives an id of a page as the file has it. */
type Rename = (id: string) => string;

/** The id of the form that clears the boxes of a page. */
const BOXES = "boxes";

const isBox = ({ tagName, properties }: Element): boolean => tagName === "input" && properties["type"] === "checkbox";

/** An address within the site as one within the file; nothing where the file does not have what it leads to. */
function addressWithin(route: string, address: string, { has }: Inside, rename: Rename): string | undefined {
  const target = absoluteFrom(route, address);
  if (target === undefined || !has(target)) return undefined;
  const key = keyOf(target);
  const id = fragmentOf(address);
  if (id === "") return `#${key}`;
  return `#${target === route ? rename(id) : idWithin(key, id)}`;
}

/**
 * On the site the way to clear the boxes of a filter is to go to its page anew. Within a file nothing is
 * loaded anew: a button clears them there, which needs no script either. Gives the form that it belongs to.
 */
function clearBoxesByButton({ route, main }: Chapter): Element[] {
  const form = idWithin(keyOf(route), BOXES);
  let buttons = 0;
  visitParents(main, { tagName: "a" }, (node: Element, ancestors) => {
    const { href } = node.properties;
    const isAnew = typeof href === "string" && !href.includes("#") && absoluteFrom(route, href) === route;
    if (!isAnew || !ancestors.some((one) => one !== main && findElement(one, isBox) !== undefined)) return;
    const { href: _, ...others } = node.properties;
    node.tagName = "button";
    node.properties = { ...others, type: "reset", form };
    buttons += 1;
  });
  if (buttons === 0) return [];
  visit(main, "element", (node) => {
    if (isBox(node)) node.properties["form"] = form;
  });
  // Such a form sends nothing, not even at the key Enter: it would close a dialogue, and there is none.
  return [{ type: "element", tagName: "form", properties: { id: form, method: "dialog" }, children: [] }];
}

/**
 * Makes a chapter part of the single file: every id begins with its page's key, links between pages lead to
 * places in the file, pictures are held whole, and a link to a file that is not there leaves its words.
 * Changes `chapter.main`; gives what has to stand behind it.
 */
export function moveIn(chapter: Chapter, inside: Inside): Element[] {
  const { route, main } = chapter;
  const whole = main.properties["id"];
  const rename: Rename = (id) => {
    if (isPreview(id)) return id;
    return id === whole ? keyOf(route) : idWithin(keyOf(route), id);
  };
  visit(main, "element", (node) => renameIn(node, rename));
  const behind = clearBoxesByButton(chapter);
  visit(main, "element", (node, index, parent) => {
    const { properties } = node;
    const { src, cite } = properties;
    if (typeof src === "string" && !isOutside(src)) properties["src"] = inside.embed(absoluteFrom(route, src) ?? src);
    if (typeof cite === "string" && !isOutside(cite)) {
      properties["cite"] = addressWithin(route, cite, inside, rename);
    }
    for (const name of ["href", "xLinkHref"]) {
      const address = properties[name];
      if (typeof address !== "string" || isOutside(address)) continue;
      const within = addressWithin(route, address, inside, rename);
      if (within === undefined && parent !== undefined && index !== undefined) {
        parent.children.splice(index, 1, ...node.children);
        return index;
      }
      properties[name] = within;
    }
    return undefined;
  });
  return behind;
}
