import type { Element, Root } from "hast";
import { h } from "hastscript";
import { copyOf, copyWithout } from "../../tree/copy.ts";
import { visit } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import { isRunning } from "../../after-build/content-policy.ts";
import { idsIn, parsePage, type StagedPage } from "../../after-build/pages.ts";
import { findIndex, writeIndex } from "../../after-build/search-index.ts";
import { isPreview } from "../../urls/preview.ts";
import { relativeTo } from "../../urls/relative.ts";
import { hasClass } from "../chapters.ts";
import { partsOf, routeOf } from "./addresses.ts";
import { renameIn } from "./naming.ts";
import { isPolicy } from "./policy.ts";

/** A single file, read again and taken apart into pages such as the site has. */
export interface Split {
  tree: Root;
  /** What stands around the pages: title, contents, colophon, previews. */
  frame: StagedPage;
  pages: StagedPage[];
  /** What cannot be taken apart. */
  messages: string[];
}

/** The address that the frame has among the pages; the site has no such page. */
const FRAME = "/frame.html";

const isPart = (node: Element): boolean => node.tagName === "article" && hasClass(node, "page");

/** True of an address that holds what it leads to. */
const holdsItself = (address: unknown): boolean => typeof address === "string" && address.startsWith("data:image/");

const staged = (route: string, tree: Root): StagedPage => ({ route, path: route, tree, ids: idsIn(tree) });

/** Gives a part of the file the ids and addresses that it has on the site; what has none there is told. */
function moveOut(tree: Root, route: string, ofFrame: ReadonlySet<string>): string[] {
  const messages: string[] = [];
  const rename = (anchor: string): string => {
    if (isPreview(anchor) || ofFrame.has(anchor)) return anchor;
    const { key, id } = partsOf(anchor);
    if (routeOf(key) === route && id !== undefined) return id;
    messages.push(`${route}: id “${anchor}” is not one of this page`);
    return anchor;
  };
  const onSite = (address: string): string => {
    if (isOutside(address)) return address;
    const anchor = address.slice(1);
    if (!address.startsWith("#") || anchor === "") {
      messages.push(`${route}: address leads out of the file: ${address}`);
      return address;
    }
    if (ofFrame.has(anchor)) return relativeTo(route, `${FRAME}#${anchor}`);
    const { key, id } = partsOf(anchor);
    return relativeTo(route, routeOf(key) + (id === undefined ? "" : `#${id}`));
  };
  visit(tree, "element", (node) => {
    const { properties } = node;
    if (node.tagName === "button" && properties["type"] === "reset") {
      node.tagName = "a";
      node.properties = { href: relativeTo(route, route) };
      return;
    }
    if (node.tagName === "input") delete properties["form"];
    renameIn(node, node.tagName === "meta" ? (name) => name : rename);
    for (const name of ["href", "cite", "xLinkHref", "src", "srcSet"]) {
      const address = properties[name];
      if (address === undefined) continue;
      if (name === "src" && node.tagName === "img" && holdsItself(address)) delete properties[name];
      else properties[name] = onSite(String(address));
    }
  });
  const found = findIndex(tree);
  if (found !== undefined) {
    const entries = found.index.entries.map((entry) => ({ ...entry, href: onSite(entry.href) }));
    writeIndex(found.block, { ...found.index, entries });
  }
  return messages;
}

/** A part of the file as a page. */
function pageOf(part: Element): { route: string; tree: Root } {
  const isFoot = (one: Element["children"][number]): boolean => hasClass(one, "signed") || hasClass(one, "back");
  const { children } = copyOf(part);
  const main = children.filter((one) => !isFoot(one) && !(one.type === "element" && one.tagName === "form"));
  return {
    route: routeOf(String(part.properties["id"])),
    tree: h(null, [h("html", [h("body", [h("main", main), h("footer", children.filter(isFoot))])])]),
  };
}

/** What stands around the parts; its policy, its icon and its scripts are looked at by themselves. */
function frameOf(tree: Root): Root {
  return copyWithout(
    tree,
    (node) =>
      isPart(node) ||
      isRunning(node) ||
      isPolicy(node) ||
      (node.tagName === "link" && holdsItself(node.properties["href"])),
  );
}

/** Reads a single file and takes it apart into the pages that it was made of. */
export function splitFile(bytes: Uint8Array): Split {
  const tree = parsePage(new TextDecoder().decode(bytes));
  const frame = frameOf(tree);
  const ofFrame = new Set(idsIn(frame).keys());
  const parts: Element[] = [];
  visit(tree, "element", (node) => {
    if (isPart(node)) parts.push(node);
  });
  const pages = parts.map(pageOf);
  const messages = [{ route: FRAME, tree: frame }, ...pages].flatMap((one) => moveOut(one.tree, one.route, ofFrame));
  return {
    tree,
    frame: staged(FRAME, frame),
    pages: pages.map((one) => staged(one.route, one.tree)),
    messages,
  };
}
