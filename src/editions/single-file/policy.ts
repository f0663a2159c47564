import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { isRunning } from "../../after-build/content-policy.ts";

const NAME = "Content-Security-Policy";

/** The element that carries a policy, still without one. */
export const policyElement = (): Element => h("meta", { httpEquiv: NAME });

/** True of an element that carries a policy. */
export const isPolicy = ({ tagName, properties }: Element): boolean =>
  tagName === "meta" && String(properties["httpEquiv"]) === NAME;

const hashOf = (element: Element): string =>
  `'sha256-${createHash("sha256").update(toString(element)).digest("base64")}'`;

const hashesIn = (tree: Root, is: (element: Element) => boolean): string => {
  const hashes: string[] = [];
  visit(tree, "element", (node) => {
    if (is(node)) hashes.push(hashOf(node));
  });
  return hashes.length === 0 ? "'none'" : hashes.join(" ");
};

/**
 * The content security policy of a file that stands alone (CSP, level 3): its own styles and scripts, by
 * their hashes, and pictures that it holds; nothing is fetched, nothing is sent.
 */
export const policyOf = (tree: Root): string =>
  [
    "default-src 'none'",
    `style-src ${hashesIn(tree, ({ tagName }) => tagName === "style")}`,
    `script-src ${hashesIn(tree, isRunning)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
